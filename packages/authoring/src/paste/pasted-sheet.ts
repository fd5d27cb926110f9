import { headWord, type HeadWord } from './head-word.ts'
import { readSymbolWords } from './symbol-words.ts'

type ColumnWord = Exclude<HeadWord, 'group'>

/** A column of a copy: one of the table's own, a performer by name, or nothing that the table has. */
export type SheetColumn = ColumnWord | { performer: string } | null

/** What stands under heads that say what its columns are. */
export interface SheetSection {
  columns: SheetColumn[]
  /** Without index rows and blank rows. */
  rows: string[][]
}

/**
 * The copy of a whole sheet or of its table, by the heads of the paper, over one row or several. Heads may be printed
 * again on the next page, and over other columns. What stands above the first heads is no part of the table; index rows
 * ("(1) (2) (3)") are left out. Empty where there are no heads.
 */
export function readSheet(table: readonly string[][]): SheetSection[] {
  const sections: { heads: string[][]; rows: string[][] }[] = []
  let areHeadsOpen = false
  for (const row of table) {
    const section = sections.at(-1)
    if (isHead(row)) {
      if (section && areHeadsOpen) section.heads.push([...row])
      else sections.push({ heads: [[...row]], rows: [] })
      areHeadsOpen = true
    } else if (section && areHeadsOpen && goesOnWithNames(section.heads, row)) section.heads.push([...row])
    else {
      areHeadsOpen = false
      if (section && isWritten(row) && !isIndexRow(row)) section.rows.push([...row])
    }
  }
  return sections.map(({ heads, rows }) => ({ columns: repairedNumber(columnsUnder(heads), rows), rows }))
}

/** Two heads of columns, or nothing but words that stand over columns. */
function isHead(row: readonly string[]): boolean {
  const words = row.filter((cell) => cell !== '').map(headWord)
  const heads = new Set(words.filter((word) => word !== null))
  return heads.size >= 2 || (heads.has('group') && words.every((word) => word !== null))
}

const isWritten = (row: readonly string[]) => row.some((cell) => cell !== '')

/** At least three cells, all of them small numbers. */
function isIndexRow(row: readonly string[]): boolean {
  const written = row.filter((cell) => cell !== '')
  return written.length >= 3 && written.every((cell) => /^\(?\d{1,2}\)?\.?$/.test(cell))
}

/** A row of names, under the group of performers or under names that are broken over lines. */
function goesOnWithNames(heads: readonly string[][], row: readonly string[]): boolean {
  const columns = columnsUnder(heads)
  const isName = (cell: string, at: number) =>
    readSymbolWords(cell).says === 'words' && (columns[at] === null || typeof columns[at] === 'object')
  return isWritten(row) && row.every((cell, at) => cell === '' || isName(cell, at))
}

function columnsUnder(heads: readonly string[][]): SheetColumn[] {
  const width = Math.max(...heads.map((row) => row.length))
  const words = Array.from({ length: width }, (_, column) => lowestWord(heads, column))
  const isRight = (word: ColumnWord | null) => word !== null && rightWords.includes(word)
  const right = words.findIndex(isRight)
  const left = words.findLastIndex(
    (word, column) => word !== null && !isRight(word) && (right < 0 || column < right),
  )
  let performer: string | null = null
  const columns = words.map((word, column): SheetColumn => {
    if (word !== null) return word
    if (column <= left || (right >= 0 && column > right)) return null
    performer = nameOver(heads, column) ?? performer
    return performer === null ? null : { performer }
  })
  const isActivity = (column: SheetColumn) => column === 'activity'
  // "Tahapan" is the activity where no other column is.
  return columns.some(isActivity)
    ? columns
    : columns.map((column) => (column === 'stage' ? 'activity' : column))
}

const rightWords: readonly ColumnWord[] = ['needs', 'waktu', 'yields', 'note']

function lowestWord(heads: readonly string[][], column: number): ColumnWord | null {
  const isColumnWord = (word: HeadWord | null): word is ColumnWord => word !== null && word !== 'group'
  return heads.map((row) => headWord(row[column] ?? '')).findLast(isColumnWord) ?? null
}

/** The name over a column, line by line; a column without one lies under a merged head and is its neighbour's. */
function nameOver(heads: readonly string[][], column: number): string | null {
  const names = heads
    .map((row) => row[column] ?? '')
    .filter((cell) => cell !== '' && headWord(cell) !== 'group')
  return names.length > 0 ? names.join(' ').replaceAll('\n', ' ') : null
}

/** "Uraian Prosedur" may be printed over the numbers too: then they stand in the first of its two columns. */
function repairedNumber(columns: SheetColumn[], rows: readonly string[][]): SheetColumn[] {
  const at = columns.indexOf('activity')
  const next = columns[at + 1]
  const isNumber = (row: readonly string[]) => /^(\d{1,3}[.)]?)?$/.test(row[at] ?? '')
  const isFree = next === null || (typeof next === 'object' && next !== undefined)
  if (columns.includes('number') || at < 0 || rows.length === 0 || !isFree || !rows.every(isNumber))
    return columns
  return columns.with(at, 'number').with(at + 1, 'activity')
}
