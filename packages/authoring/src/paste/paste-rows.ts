import type { Key, Sop, Step } from '@satualur/engine'
import { setNumber, setStage } from '../edit/step/cells.ts'
import { within, stepOf } from '../edit/rewrite.ts'
import { addRole } from '../edit/role/roles.ts'
import { addStage } from '../edit/step/stages.ts'
import { insertStep } from '../edit/step/steps.ts'
import { drawRow } from './draw-row.ts'
import { fillCell } from './filled-cell.ts'
import { joinedRows, pastedRow, performerCells, type PasteColumn, type PastedRow } from './pasted-row.ts'
import { readSheet, type SheetColumn } from './pasted-sheet.ts'
import { typedColumns } from './typed-columns.ts'

/**
 * The rows of a copy as new rows at this place, counted from 0. With the heads of the paper they say what they are,
 * in any order, and bring the performer columns that the SOP lacks; without, their contents tell. A blank row at the
 * place takes the first of them. Rows without number and activity go on with the row above them.
 */
export function pasteRows(sop: Sop, at: number, table: readonly string[][]): Sop {
  const { sop: columned, rows } = readRows(sop, table)
  if (rows.length === 0) return columned
  const { sop: opened, keys } = withRows(columned, within(at, sop.steps.length), rows.length)
  const isWhole = opened.steps.length === keys.length
  const filled = rows.reduce((before, row, index) => fillRow(before, keys[index]!, row, isWhole), opened)
  return rows.reduce((before, row, index) => drawRow(before, keys[index]!, performerCells(row)), filled)
}

function readRows(sop: Sop, table: readonly string[][]): { sop: Sop; rows: PastedRow[] } {
  const written = table.filter((row) => row.some((cell) => cell !== ''))
  const sections = readSheet(written)
  let named = sop
  const rows = sections.flatMap((section) => {
    const placed = placedColumns(named, section.columns)
    named = placed.sop
    return section.rows.map((row) => pastedRow(placed.columns, row))
  })
  if (sections.length > 0) return { sop: named, rows: joinedRows(rows) }
  const columns = typedColumns(sop, written)
  return { sop, rows: joinedRows(written.map((row) => pastedRow(columns, row))) }
}

/** The performers by their names or other names, spaces and signs aside; new ones become columns. */
function placedColumns(sop: Sop, columns: readonly SheetColumn[]): { sop: Sop; columns: PasteColumn[] } {
  let named = sop
  const placed = columns.map((column): PasteColumn => {
    if (column === null || typeof column === 'string') return column
    const isNamed = (name: string) => compact(name) === compact(column.performer)
    const known = named.roles.find(({ name, aliases }) => [name, ...aliases].some(isNamed))
    if (known) return { role: known.key }
    named = addRole(named, column.performer)
    return { role: named.roles.at(-1)!.key }
  })
  return { sop: named, columns: placed }
}

/** "Wali Data" is "Walidata". */
const compact = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** So many rows at a place; a blank row that stands there is the first of them. */
function withRows(sop: Sop, place: number, count: number): { sop: Sop; keys: Key[] } {
  const here = sop.steps[place]
  let opened = sop
  for (let row = here && isBlank(here) ? 1 : 0; row < count; row++) opened = insertStep(opened, place + row)
  return { sop: opened, keys: opened.steps.slice(place, place + count).map(({ key }) => key) }
}

function isBlank({ activity, needs, yields, note, waktu, acts }: Step): boolean {
  const isDrawn = acts.some(({ performers, kind }) => performers.length > 0 || kind !== 'process')
  return !isDrawn && activity.trim() === '' && needs.length + yields.length === 0 && !note && !waktu.text
}

/** Printed numbers are kept, unless the rows come into a table that counts its own. */
function fillRow(sop: Sop, step: Key, row: PastedRow, isWhole: boolean): Sop {
  const isCounted = !isWhole && stepOf(sop, step)!.number !== null
  return [...row.cells].reduce((before, [column, text]) => {
    if (column === 'stage') return inStage(before, step, text)
    if (column === 'number') return isCounted ? before : setNumber(before, step, text)
    return text === '' ? before : fillCell(before, step, column, text)
  }, sop)
}

/** A merged stage cell is printed once, and counts for the rows below it. */
function inStage(sop: Sop, step: Key, text: string): Sop {
  const place = sop.steps.findIndex(({ key }) => key === step)
  if (text === '') return setStage(sop, step, sop.steps[place - 1]?.stage ?? null)
  const name = text.replaceAll('\n', ' ')
  const known = sop.stages.find((stage) => compact(stage.name) === compact(name))
  const staged = known ? sop : addStage(sop, name)
  return setStage(staged, step, known?.key ?? staged.stages.at(-1)!.key)
}
