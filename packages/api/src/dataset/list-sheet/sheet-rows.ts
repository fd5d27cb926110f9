import type { ReadRow } from '@satualur/table-format'
import { cellText } from '@satualur/table-format'
import type { ListCells, ListColumn } from './list-columns.ts'
import { listColumnNames, listColumns, neededColumns } from './list-columns.ts'

export interface SheetRow {
  /** As a spreadsheet counts them, from 1. */
  row: number
  cells: ListCells
}

/** Titles and notes of an office may stand above the heads, and no more than these. */
const rowsAboveHeads = 10

/** The rows below the heads, wherever these stand; or the columns that are nowhere to be found. */
export function sheetRows(read: readonly ReadRow[]): { rows: SheetRow[] } | { missing: ListColumn[] } {
  const places = read.slice(0, rowsAboveHeads).map(({ cells }) => placesIn(cells.map(cellText)))
  const isHead = (place: Places) => neededColumns.every((name) => place.has(name))
  const at = places.findIndex(isHead)
  if (at < 0) {
    const nearest = places.toSorted((one, other) => other.size - one.size)[0]
    return { missing: neededColumns.filter((name) => !nearest?.has(name)) }
  }
  const rows = read.slice(at + 1).flatMap(({ row, cells }) => {
    const said = (name: ListColumn) => cellText(cells[places[at]!.get(name) ?? -1]).trim()
    const told = Object.fromEntries(listColumnNames.map((name) => [name, said(name)])) as ListCells
    return Object.values(told).some(Boolean) ? [{ row, cells: told }] : []
  })
  return { rows }
}

type Places = ReadonlyMap<ListColumn, number>

function placesIn(heads: readonly string[]): Places {
  const folded = heads.map(fold)
  const placeOf = (name: ListColumn) =>
    folded.findIndex((head) => head === fold(listColumns[name].id) || head === fold(listColumns[name].en))
  return new Map(listColumnNames.map((name) => [name, placeOf(name)] as const).filter(([, at]) => at >= 0))
}

/** Capitals and double blanks make no other word. */
export const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')
