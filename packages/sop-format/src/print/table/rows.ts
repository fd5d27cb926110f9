import type { Key, Sop, Step } from '@satualur/engine'
import type { DrawnSop, DrawnStep } from '../../sheet/drawn-sop.ts'
import { printable } from '../letters.ts'
import type { Manner } from '../manner.ts'
import type { PrintedWords } from '../words.ts'
import type { Line } from '../wrap.ts'
import { linesOf } from '../wrap.ts'

export const TEXT_COLUMNS = ['number', 'activity', 'needs', 'waktu', 'yields', 'note'] as const
export type TextColumn = (typeof TEXT_COLUMNS)[number]

/** The texts of a cell; several are set as a list. */
export function textsOf(step: Step, column: TextColumn): string[] {
  const { number, activity, needs, waktu, yields, note } = step
  if (column === 'needs') return needs.map(({ text }) => text)
  if (column === 'yields') return yields.map(({ text }) => text)
  const text = { number, activity, waktu: waktu.text, note }[column]
  return text === null ? [] : [text]
}

/** A row of the printed table: a step, or so much of its text as a page can take. */
export interface TableRow {
  step: Key
  stage: Key | null
  drawn: DrawnStep
  /** pt of its text and from line to line. */
  size: number
  line: number
  cells: Record<TextColumn, Line[]>
  /** What its text needs, with the air over and under it. */
  textHeight: number
}

/** What a text that is longer than a page may be set smaller. */
const CLOSER = 0.86
const FLOOR = 6.5

/**
 * The rows of an SOP at given widths of the text columns. A row whose text is higher than `highest` is set a little
 * smaller; what is still too long goes on in further rows without symbols.
 */
export function rowsOf(
  sop: Sop,
  widths: Record<TextColumn, number>,
  manner: Manner,
  highest: number,
  words: PrintedWords,
): TableRow[] {
  return sop.steps.flatMap((step) => {
    const usual = rowAt(step, widths, manner, manner.size)
    if (usual.textHeight <= highest) return [usual]
    const size = Math.min(manner.size, Math.max(FLOOR, manner.size * CLOSER))
    const smaller = rowAt(step, widths, manner, size)
    return smaller.textHeight <= highest ? [smaller] : partsOf(smaller, manner, highest, words)
  })
}

function rowAt(step: Step, widths: Record<TextColumn, number>, manner: Manner, size: number): TableRow {
  const cell = (column: TextColumn) =>
    linesOf(textsOf(step, column), widths[column] - 2 * manner.padX, { size, weight: 'regular' })
  const cells = Object.fromEntries(TEXT_COLUMNS.map((column) => [column, cell(column)]))
  return heightened(
    {
      ...{ step: step.key, stage: step.stage, drawn: printedFlow(step) },
      ...{ size, line: (manner.line / manner.size) * size, cells: cells as TableRow['cells'] },
    },
    manner,
  )
}

function heightened(row: Omit<TableRow, 'textHeight'>, { padY }: Manner): TableRow {
  const lines = Math.max(1, ...Object.values(row.cells).map((cell) => cell.length))
  return { ...row, textHeight: lines * row.line + 2 * padY }
}

function partsOf(row: TableRow, manner: Manner, highest: number, { continued }: PrintedWords): TableRow[] {
  const atOnce = Math.max(2, Math.floor((highest - 2 * manner.padY) / row.line))
  const count = Math.ceil(Math.max(...Object.values(row.cells).map((cell) => cell.length)) / (atOnce - 1))
  return Array.from({ length: count }, (_, part) => {
    const share = (cell: Line[]) => cell.slice(part * (atOnce - 1), (part + 1) * (atOnce - 1))
    const cells = Object.fromEntries(TEXT_COLUMNS.map((column) => [column, share(row.cells[column])]))
    if (part === 0) return heightened({ ...row, cells: cells as TableRow['cells'] }, manner)
    cells['activity'] = [{ text: `(${continued})`, indent: 0 }, ...cells['activity']!]
    cells['number'] = row.cells.number
    const drawn = { key: `${row.step} ${part}`, number: null, acts: [] }
    return heightened({ ...row, drawn, cells: cells as TableRow['cells'] }, manner)
  })
}

function printedFlow({ key, number, acts }: Step): DrawnStep {
  const printed = acts.map((act) => ({
    ...act,
    outcomes: act.outcomes.map((outcome) => ({
      ...outcome,
      label: outcome.label === null ? null : printable(outcome.label),
    })),
  }))
  return { key, number, acts: printed }
}

/** The flow of all rows as one sheet. */
export const flowOf = (sop: Sop, rows: readonly TableRow[]): DrawnSop => ({
  roles: sop.roles,
  steps: rows.map(({ drawn }) => drawn),
})
