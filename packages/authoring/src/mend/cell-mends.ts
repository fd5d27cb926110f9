import { parseWaktu, type ArtefactUse, type Key, type Sop, type Step } from '@satualur/engine'
import { likeness } from '../compare/likeness.ts'
import { declareExternal, linkNeed } from '../edit/artefact/artefacts.ts'
import { setNote, setWaktu } from '../edit/step/cells.ts'
import { filled } from '../edit/filled.ts'
import { changeStep, stepOf } from '../edit/rewrite.ts'
import { removeStep } from '../edit/step/steps.ts'
import { mend, type Mend, type MendsOf } from './mend.ts'

/** A row without any word is one that somebody opened and left. */
export const activityMissing: MendsOf<'activity-missing'> = (sop, { place }) => {
  const step = stepOf(sop, place.step!)
  if (!step || step.needs.length + step.yields.length > 0 || step.waktu.text || step.note) return []
  return [
    mend(
      sop,
      'remove-row',
      { id: () => 'Hapus baris kosong ini', en: () => 'Remove this empty row' },
      (one) => removeStep(one, place.step!),
    ),
  ]
}

/** In the real SOPs the output of a row is the need of the next. */
export const emptyCell: MendsOf<'empty-cell'> = (sop, { place, data: { cell } }) => {
  const above = sop.steps[sop.steps.findIndex(({ key }) => key === place.step) - 1]
  if (cell !== 'needs' || !above || above.yields.length === 0) return []
  const words = above.yields.map(({ text }) => `“${text}”`).join(', ')
  return [
    mend(
      sop,
      'take-output',
      {
        id: (names) => `Isi dengan output ${names.step(above.key)}: ${words}`,
        en: (names) => `Fill in the output of ${names.step(above.key)}: ${words}`,
      },
      (one) => changeStep(one, place.step!, (step) => filled(step, 'needs', above.yields.map(inWords))),
    ),
  ]
}

/** What has to be handed in was asked of the row that yields it. */
const inWords = ({ artefact, text }: ArtefactUse): ArtefactUse => ({ artefact, text })

/** What is so alike is likely the same document, in other words. */
const likeEnough = 0.5

export const brokenChain: MendsOf<'broken-chain'> = (sop, { place, data: { artefact } }) => {
  const step = stepOf(sop, place.step!)
  const need = step?.needs.find((use) => use.artefact === artefact)
  if (!step || !need) return []
  const outside = mend(
    sop,
    'declare-external',
    {
      id: (names) => `Tandai “${names.artefact(artefact)}” berasal dari luar`,
      en: (names) => `Mark “${names.artefact(artefact)}” as coming from outside`,
    },
    (one) => declareExternal(one, artefact, true),
  )
  const yielded = mostAlike(sop, step, need)
  const isKnown = sop.artefacts.some(({ key }) => key === artefact)
  return [...(yielded ? [linked(sop, step, artefact, yielded)] : []), ...(isKnown ? [outside] : [])]
}

interface Yielded {
  step: Step
  use: ArtefactUse
}

function mostAlike(sop: Sop, step: Step, need: ArtefactUse): Yielded | null {
  const earlier = sop.steps.slice(0, sop.steps.indexOf(step)).reverse()
  const candidates = earlier
    .flatMap((one) => one.yields.map((use) => ({ step: one, use, share: likeness(use.text, need.text) })))
    .filter(({ share }) => share >= likeEnough)
    .sort((one, other) => other.share - one.share)
  return candidates[0] ?? null
}

function linked(sop: Sop, { key }: Step, artefact: Key, { step, use }: Yielded): Mend {
  return mend(
    sop,
    'link-need',
    {
      id: (names) => `Hubungkan dengan output ${names.step(step.key)}: “${use.text}”`,
      en: (names) => `Link it to the output of ${names.step(step.key)}: “${use.text}”`,
    },
    (one) =>
      (stepOf(one, key)?.needs ?? []).reduce(
        (before, need, index) =>
          need.artefact === artefact ? linkNeed(before, key, index, use.artefact) : before,
        one,
      ),
  )
}

const lostUnits = { 'read-minutes': 'menit', 'read-hours': 'jam', 'read-days': 'hari kerja' }

/** A number whose unit is lost, times of which one is meant, or words that belong into the notes. */
export const waktuWithoutNumber: MendsOf<'waktu-without-number'> = (sop, { place, data: { text } }) => {
  const step = place.step!
  const read = (code: string, waktu: string): Mend =>
    mend(sop, code, { id: () => `Baca sebagai “${waktu}”`, en: () => `Read it as “${waktu}”` }, (one) =>
      setWaktu(one, step, waktu),
    )
  if (/^\s*\d+([.,]\d+)?\s*$/.test(text))
    return Object.entries(lostUnits).map(([code, unit]) => read(code, `${text.trim()} ${unit}`))
  const parts = text.split(/[/;]/).map((part) => part.trim())
  const times = parts.filter((part) => parseWaktu(part).kind === 'fixed')
  if (parts.length > 1 && times.length > 0) return times.map((time, index) => read(`read-${index + 1}`, time))
  return [withoutWaktu(sop, step, text)]
}

function withoutWaktu(sop: Sop, step: Key, text: string): Mend {
  const isWords = /\p{L}/u.test(text)
  return mend(
    sop,
    'clear-waktu',
    isWords
      ? {
          id: () => `Pindahkan “${text}” ke keterangan dan kosongkan waktu`,
          en: () => `Move “${text}” to the note and leave the time empty`,
        }
      : { id: () => 'Kosongkan waktu', en: () => 'Leave the time empty' },
    (one) => {
      const note = [stepOf(one, step)?.note ?? '', ...(isWords ? [text] : [])].filter((line) => line !== '')
      return setNote(setWaktu(one, step, ''), step, note.join('\n'))
    },
  )
}
