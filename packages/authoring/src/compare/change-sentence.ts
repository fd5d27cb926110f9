import { namesOf, statutoryOf, type Key, type Locale, type Sop } from '@satualur/engine'
import { changeWords, shortened, valueText } from './change-value.ts'
import type { ChangePlace, SopChange } from './comparison.ts'

/** Enough to recognise a row by. */
const longestActivity = 60

/**
 * What a person reads about one change, in formal Indonesian or in English: "Langkah 4: waktu baku berubah dari 1 hari
 * menjadi 2 hari kerja." Rows are called as the sheet after calls them, those that were removed as the sheet before
 * did. Promise: a sentence for every change of these two sheets.
 */
export function changeSentence(
  change: SopChange,
  { before, after }: { before: Sop; after: Sop },
  locale: Locale,
): string {
  const sentence = tellChange(change, before, after, locale)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function tellChange(change: SopChange, before: Sop, after: Sop, locale: Locale): string {
  const words = changeWords[locale]
  const place = placeText(change.place, before, after, locale)
  if (change.kind === 'added')
    return change.place.step === undefined
      ? words.added(place)
      : words.addedBelow(place, aboveIn(after, change.place.step, locale))
  if (change.kind === 'removed') return words.removed(place)
  if (change.kind === 'moved')
    return change.place.step === undefined
      ? words.movedColumn(place)
      : words.movedBelow(place, aboveIn(after, change.place.step, locale))
  return tellCell(change, place, before, after, locale)
}

function tellCell(change: SopChange, place: string, before: Sop, after: Sop, locale: Locale): string {
  const words = changeWords[locale]
  const { cell, header, artefact } = change.place
  if (cell === 'isExternal') {
    const isExternal = after.artefacts.some((one) => one.key === artefact && one.isExternal)
    return isExternal ? words.becameExternal(place) : words.becameInternal(place)
  }
  const isEvidence = change.kind === 're-required' && (cell === 'needs' || cell === 'yields')
  const named = isEvidence ? words.evidenceOf[cell] : words.cell[cell!]
  const name = header ? words.headerCell[header] : named
  const [one, other] = [
    valueText(change, 'before', before, locale),
    valueText(change, 'after', after, locale),
  ]
  const isRoute = cell === 'outcomes' || cell === 'kind'
  const told = () => {
    if (change.before === null) return words.filled(name, other)
    if (change.after === null) return words.emptied(name, one)
    if (one === other && change.kind === 're-supplied') return words.relinked(name)
    return isRoute ? words.rerouted(name, one, other) : words.changed(name, one, other)
  }
  // The identity part names itself.
  return place ? `${place}: ${told()}` : told()
}

/** Empty for the SOP as a whole. */
function placeText(place: ChangePlace, before: Sop, after: Sop, locale: Locale): string {
  const words = changeWords[locale]
  const [sop, step] = place.step === undefined ? [before, place.beforeStep] : [after, place.step]
  if (step !== undefined) return place.cell ? namesOf(sop, locale).step(step) : rowName(sop, step, locale)
  const nameIn = (list: 'roles' | 'stages' | 'artefacts', now: Key | undefined, then: Key | undefined) =>
    now === undefined ? namedIn(before, list, then) : namedIn(after, list, now)
  const role = nameIn('roles', place.role, place.beforeRole)
  if (role !== null) return words.column(role)
  const stage = nameIn('stages', place.stage, place.beforeStage)
  if (stage !== null) return words.stage(stage)
  const artefact = nameIn('artefacts', place.artefact, place.beforeArtefact)
  if (artefact !== null) return words.artefact(artefact)
  const deadline = titleOf(after, place.deadline) ?? titleOf(before, place.beforeDeadline)
  return deadline === undefined ? '' : words.deadline(deadline)
}

const titleOf = (sop: Sop, key: Key | undefined) =>
  key === undefined ? undefined : statutoryOf(sop, key)?.title || key

function namedIn(sop: Sop, list: 'roles' | 'stages' | 'artefacts', key: Key | undefined): string | null {
  return key === undefined ? null : (sop[list].find((one) => one.key === key)?.name ?? key)
}

function rowName(sop: Sop, key: Key, locale: Locale): string {
  const activity = sop.steps.find((step) => step.key === key)?.activity ?? ''
  return changeWords[locale].row(namesOf(sop, locale).step(key), shortened(activity, longestActivity))
}

function aboveIn(sop: Sop, step: Key, locale: Locale): string | null {
  const above = sop.steps[sop.steps.findIndex(({ key }) => key === step) - 1]
  return above ? namesOf(sop, locale).step(above.key) : null
}
