import type { BookSheet, MergedRange } from '@satualur/table-format/files'
import { fold, saidIn } from './cell-words.ts'

/** A column that is looked for, by any of its words. */
export interface WantedColumn<Name extends string = string> {
  name: Name
  words: readonly string[]
}

/** Where the columns of a sheet stand. Places are from 0. */
export interface Heads<Name extends string = string> {
  /** As a spreadsheet counts it. */
  row: number
  places: ReadonlyMap<Name, number>
  /** Columns that nobody asked for, and those that come a second time. */
  unread: readonly { place: number; head: string; isRepeated: boolean }[]
  /** Where an earlier report was written; it is read by nobody and written over. */
  report: number | null
}

/** Titles and notes of an office may stand above the heads, and no more than these. */
export const rowsAboveHeads = 20

/** What an earlier report called its two columns. */
export const reportHeads = {
  result: { id: 'Hasil', en: 'Result' },
  why: { id: 'Penjelasan hasil', en: 'Explanation of the result' },
} as const

/** The row among the first ones that names most of the columns; null where none names `isEnough` of them. */
export function findHeads<Name extends string>(
  sheet: BookSheet,
  wanted: readonly WantedColumn<Name>[],
  isEnough: (found: ReadonlyMap<Name, number>) => boolean,
): Heads<Name> | null {
  const byWord = new Map(
    wanted.flatMap(({ name, words }) => words.map((word) => [headWord(word), name] as const)),
  )
  let best: Heads<Name> | null = null
  for (const { row } of sheet.rows.filter(({ row }) => row <= rowsAboveHeads)) {
    const heads = headsIn(textsOf(sheet, row), row, byWord)
    if (isEnough(heads.places) && heads.places.size > (best?.places.size ?? 0)) best = heads
  }
  return best
}

function headsIn<Name extends string>(
  texts: readonly string[],
  row: number,
  byWord: ReadonlyMap<string, Name>,
): Heads<Name> {
  const places = new Map<Name, number>()
  const unread: Heads['unread'][number][] = []
  const isReport = (place: number, head: { id: string; en: string }) =>
    [head.id, head.en].some((word) => fold(word) === fold(texts[place] ?? ''))
  const report = texts.findIndex(
    (_, place) => isReport(place, reportHeads.result) && isReport(place + 1, reportHeads.why),
  )
  for (const [place, head] of texts.entries()) {
    if (head === '' || (report >= 0 && (place === report || place === report + 1))) continue
    const name = byWord.get(headWord(head))
    if (name === undefined || places.has(name)) unread.push({ place, head, isRepeated: name !== undefined })
    else places.set(name, place)
  }
  return { row, places, unread, report: report < 0 ? null : report }
}

/** Stars and colons at a head make no other one. */
const headWord = (head: string) => fold(head.replace(/[*:]+/g, ' '))

/** What a row shows: a cell that lies in a merged one shows what that says, so that heads may reach over two rows. */
function textsOf({ rows, merged }: BookSheet, row: number): string[] {
  const cellsOf = (number: number) => rows.find((one) => one.row === number)?.cells ?? []
  const texts = cellsOf(row).map(saidIn)
  for (const range of merged.filter(({ top, bottom }) => top <= row && row <= bottom)) {
    const said = saidIn(cellsOf(range.top)[range.left])
    for (let place = range.left; place <= Math.min(range.right, range.left + widestHead); place++)
      texts[place] ||= said
  }
  return Array.from(texts, (text) => text ?? '')
}

const widestHead = 200

/** The merged cell that a place lies in without being its first. */
export const coveredBy = (
  merged: readonly MergedRange[],
  row: number,
  place: number,
): MergedRange | undefined =>
  merged.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= place && place <= right && !(top === row && left === place),
  )
