import type { ArtefactUse, Key, Sop } from '@satualur/engine'
import { changeStep, eachChanged } from '../edit/rewrite.ts'
import { mend, type MendsOf } from './mend.ts'

export const unknownApartStep: MendsOf<'unknown-apart-step'> = (sop, { place, data: { other } }) => [
  mend(
    sop,
    'drop-duty',
    {
      id: () => `Hapus ketentuan yang menyebut langkah “${other}”`,
      en: () => `Remove the rule that names step “${other}”`,
    },
    (one) => apartWithout(one, place.step!, other),
  ),
]

export const apartFromItself: MendsOf<'apart-from-itself'> = (sop, { place }) => [
  mend(
    sop,
    'drop-duty',
    {
      id: () => 'Hapus ketentuan yang menyebut langkah ini sendiri',
      en: () => 'Remove the rule that names this very step',
    },
    (one) => apartWithout(one, place.step!, place.step!),
  ),
]

/** Of a file written by hand: other names that are wrong, too, stay for their own mend. */
function apartWithout(sop: Sop, step: Key, other: Key): Sop {
  return changeStep(sop, step, ({ apartFrom = [], ...row }) => {
    const left = apartFrom.filter((key) => key !== other)
    return left.length > 0 ? { ...row, apartFrom: left } : row
  })
}

export const nothingTaken: MendsOf<'nothing-taken'> = (sop, { place, data: { artefact, cell } }) => {
  const changed = (change: (use: ArtefactUse) => ArtefactUse) => (one: Sop) =>
    changeStep(one, place.step!, (step) => ({
      ...step,
      [cell]: eachChanged(step[cell], (use) =>
        use.artefact === artefact && use.kinds?.length === 0 ? change(use) : use,
      ),
    }))
  return [
    mend(
      sop,
      'take-all-kinds',
      {
        id: (names) => `Terima “${names.artefact(artefact)}” dalam bentuk apa pun`,
        en: (names) => `Take “${names.artefact(artefact)}” in any form`,
      },
      changed(({ kinds: _, ...use }) => use),
    ),
    mend(
      sop,
      'not-required',
      {
        id: (names) => `Jangan wajibkan penyerahan “${names.artefact(artefact)}”`,
        en: (names) => `Do not require “${names.artefact(artefact)}” to be handed in`,
      },
      changed(({ isRequired: _, ...use }) => use),
    ),
  ]
}
