import { namesOf, statutoryOf, type Locale, type Sop } from '@satualur/engine'
import { cellText, cellWords, changeWords, quoted, shortened } from '../compare/change-value.ts'
import type { MergeConflict, MergeSide } from './sop-merge.ts'

const words = {
  id: {
    differently: (what: string, base: string, ours: string, theirs: string) =>
      `${what}: semula ${base}, di versi Anda ${ours}, di versi lain ${theirs}. Pilih salah satunya`,
    addedDifferently: (what: string, ours: string, theirs: string) =>
      `${what}: di versi Anda ${ours}, di versi lain ${theirs}. Pilih salah satunya`,
    removedByOurs: (what: string) =>
      `${what}: Anda menghapusnya, sedangkan versi lain mengubah atau memakainya. Pilih apakah tetap dihapus`,
    removedByTheirs: (what: string) =>
      `${what}: versi lain menghapusnya, sedangkan Anda mengubah atau memakainya. Pilih apakah tetap dipertahankan`,
    placed: (what: string, ours: string, theirs: string) =>
      `${what}: Anda menempatkannya ${ours}, versi lain ${theirs}. Pilih tempatnya`,
    below: (above: string) => `sesudah ${above}`,
    atTop: 'paling depan',
    acts: 'simbol-simbolnya',
    removed: 'dihapus',
    external: { true: 'berasal dari luar prosedur', false: 'dihasilkan oleh suatu langkah' },
  },
  en: {
    differently: (what: string, base: string, ours: string, theirs: string) =>
      `${what}: formerly ${base}, in your version ${ours}, in the other version ${theirs}. Choose one of them`,
    addedDifferently: (what: string, ours: string, theirs: string) =>
      `${what}: in your version ${ours}, in the other version ${theirs}. Choose one of them`,
    removedByOurs: (what: string) =>
      `${what}: you removed it, while the other version changed or used it. Choose whether it stays removed`,
    removedByTheirs: (what: string) =>
      `${what}: the other version removed it, while you changed or used it. Choose whether it is kept`,
    placed: (what: string, ours: string, theirs: string) =>
      `${what}: you put it ${ours}, the other version ${theirs}. Choose its place`,
    below: (above: string) => `after ${above}`,
    atTop: 'first',
    acts: 'its symbols',
    removed: 'removed',
    external: { true: 'coming from outside the procedure', false: 'an output of a step' },
  },
}

/** Enough to recognise a row by. */
const longestActivity = 60

/**
 * What a person has to decide, in formal Indonesian or in English: where, what each side says, and what to do. `sop` is
 * the merged SOP; something that it does not have is called by its key and its words.
 */
export function conflictSentence(conflict: MergeConflict, sop: Sop, locale: Locale): string {
  return `${capitalised(tell(conflict, placeText(conflict, sop, locale), locale))}.`
}

/**
 * The name over the choices of a decision, where each side stands with its `conflictValue`: the place and its cell. Where
 * a row or a column is at stake rather than what a cell says, it is the whole sentence.
 */
export function conflictTitle(conflict: MergeConflict, sop: Sop, locale: Locale): string {
  if (isWhole(conflict)) return conflictSentence(conflict, sop, locale)
  return capitalised(cellPlace(conflict, placeText(conflict, sop, locale), locale))
}

/** What one side has, as it stands alone; null for nothing. */
export function conflictValue(
  conflict: MergeConflict,
  side: 'base' | MergeSide,
  locale: Locale,
): string | null {
  const { what, [side]: value } = conflict
  if (what === 'order') return placed(value, locale)
  if (value === null) return what === 'removed' ? words[locale].removed : null
  if (what === 'isExternal') return words[locale].external[value as 'true' | 'false']
  return what === 'removed' || what === 'acts' ? value : cellWords(what, value, locale)
}

const isWhole = ({ what }: MergeConflict) => what === 'removed' || what === 'order'

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const cellPlace = (conflict: MergeConflict, place: string, locale: Locale) =>
  [place, cellName(conflict, locale)].filter(Boolean).join(', ')

function tell(conflict: MergeConflict, place: string, locale: Locale): string {
  const say = words[locale]
  if (conflict.what === 'removed')
    return conflict.ours === null ? say.removedByOurs(place) : say.removedByTheirs(place)
  if (conflict.what === 'order')
    return say.placed(place, placed(conflict.ours, locale), placed(conflict.theirs, locale))
  const what = cellPlace(conflict, place, locale)
  const [base, ours, theirs] = [conflict.base, conflict.ours, conflict.theirs].map((text) =>
    valueOf(text, conflict, locale),
  ) as [string, string, string]
  const isNew = conflict.base === null
  return isNew ? say.addedDifferently(what, ours, theirs) : say.differently(what, base, ours, theirs)
}

const placed = (above: string | null, locale: Locale) =>
  above === null ? words[locale].atTop : words[locale].below(quoted(shortened(above, longestActivity)))

function cellName({ what, place }: MergeConflict, locale: Locale): string {
  if (place.header) return changeWords[locale].headerCell[place.header]
  if (what === 'acts') return words[locale].acts
  return what === 'removed' || what === 'order' ? '' : changeWords[locale].cell[what]
}

function valueOf(text: string | null, { what }: MergeConflict, locale: Locale): string {
  if (what === 'isExternal' && text !== null) return words[locale].external[text as 'true' | 'false']
  return cellText(what === 'acts' || what === 'order' || what === 'removed' ? undefined : what, text, locale)
}

/** Empty for the SOP as a whole. */
function placeText({ place, ...conflict }: MergeConflict, sop: Sop, locale: Locale): string {
  const say = changeWords[locale]
  const names = namesOf(sop, locale)
  if (place.step !== undefined) {
    const isThere = sop.steps.some(({ key }) => key === place.step)
    const activity = conflict.what === 'activity' ? null : (conflict.ours ?? conflict.theirs ?? conflict.base)
    if (!isThere) return say.row(names.step(place.step), shortened(activity ?? '', longestActivity))
    return place.act === undefined ? names.step(place.step) : names.act(place.act)
  }
  if (place.role !== undefined) return say.column(names.role(place.role))
  if (place.stage !== undefined) return say.stage(names.stage(place.stage))
  if (place.artefact !== undefined) return say.artefact(names.artefact(place.artefact))
  return place.deadline === undefined
    ? ''
    : say.deadline(statutoryOf(sop, place.deadline)?.title || place.deadline)
}
