import type { Header } from '../header/header.ts'
import { TableBody } from '../header/table-body.ts'
import { rowKey } from '../keys/row-key.ts'
import type { TableFormat } from '../schema/table-format.ts'
import { cellText, isBlank, type Row, type Value } from '../values/cell.ts'
import { valueReader } from '../values/read-value.ts'
import { SeenKeys } from '../validating/column-check.ts'
import type { LoadColumn, LoadPlan } from './load-column.ts'
import { loadNames } from './load-names.ts'
import { TypeWatch } from './type-watch.ts'

/** Takes all rows of a table, and tells how a portal's own table of them is to look. */
export interface LoadPlanner {
  take: (row: Row) => void
  /** Null where nothing names its columns. */
  close: () => LoadPlan | null
}

/** By its format: typed columns in the order of the file, and behind them, as texts, those that the format does not have. */
export function plannedByFormat(format: TableFormat, keyBytesAtMost: number): LoadPlanner {
  const watches = format.columns.map((column) => new TypeWatch(column, valueReader(format, column)))
  const key = (format.primaryKey ?? []).map((name) =>
    format.columns.findIndex((column) => column.name === name),
  )
  const seen = new SeenKeys(keyBytesAtMost)
  let isKey = key.length > 0
  const body = new TableBody(format, ({ row, cells }, { places }) => {
    const values = watches.map((watch, index) =>
      places[index] == null ? null : watch.take(cells[places[index]]),
    )
    if (!isKey) return
    const parts = key.map((index) => values[index])
    isKey = parts.every((part) => part != null) && seen.firstRow(rowKey(parts as Value[]), row) === null
  })
  return {
    take: (row) => body.take(row),
    close() {
      body.close()
      const { header, rows } = body
      if (header === null) return null
      const columns = columnsOf(format, header, watches)
      const primaryKey = isKey ? columnNames(columns, format.primaryKey!) : null
      return { columns, rows, primaryKey }
    },
  }
}

function columnsOf(
  format: TableFormat,
  { places, extra }: Header,
  watches: readonly TypeWatch[],
): LoadColumn[] {
  const found = format.columns.flatMap(({ name }, index) =>
    places[index] == null ? [] : [{ name, type: watches[index]!.type, place: places[index], of: name }],
  )
  const others = extra.map(({ place, written }) => ({
    name: written,
    type: 'text' as const,
    place,
    of: null,
  }))
  const all = [...found.sort((one, other) => one.place - other.place), ...others]
  const names = loadNames(all)
  return all.map((column, index) => ({ ...column, name: names[index]! }))
}

function columnNames(columns: readonly LoadColumn[], key: readonly string[]): string[] | null {
  const names = key.flatMap((name) => columns.find(({ of }) => of === name)?.name ?? [])
  return names.length === key.length ? names : null
}

/** Without one: the first row names the columns, and all that they hold are texts. */
export function plannedByFirstRow(): LoadPlanner {
  let columns: LoadColumn[] | null = null
  let rows = 0
  return {
    take({ cells }) {
      if (isBlank(cells)) return
      if (columns !== null) rows++
      else {
        const named = cells.map((cell, place) => ({ name: cellText(cell), place }))
        const names = loadNames(named)
        columns = named.map(({ place }, index) => ({ name: names[index]!, type: 'text', place, of: null }))
      }
    },
    close: () => columns && { columns, rows, primaryKey: null },
  }
}
