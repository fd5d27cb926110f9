import type { Cell, Look, Table } from '@satualur/sop-format/exchange'
import type { Locale, Sentence } from '../graphql/locale.ts'
import type { Spoken } from './spoken.ts'

/** A column of an export: its name for programs never changes, its words are for people. */
export interface Column<Row> {
  name: string
  words: Sentence
  look: Look | 'instant'
  /** For people: what its values are called. */
  spoken?: Spoken
  cell: (row: Row) => Cell
}

export const objectOf = <Row>(columns: readonly Column<Row>[], row: Row): Record<string, Cell> =>
  Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)]))

/** As people read it: heads in words, instants on the wall clock of their regency. */
export const tableOf = <Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  reader: Reader,
): Table => ({
  name,
  columns: columns.map(({ words, look }) => ({
    head: words[reader.locale],
    look: look === 'instant' ? 'text' : look,
  })),
  rows: rows.map((row) => columns.map((column) => shown(column, row, reader))),
})

export interface Reader {
  locale: Locale
  zone: string
}

export function shown<Row>({ look, spoken, cell }: Column<Row>, row: Row, { locale, zone }: Reader): Cell {
  const value = cell(row)
  // A mark where it is so, and an empty cell where it is not.
  if (typeof value === 'boolean') return value ? '✓' : null
  if (typeof value !== 'string') return value
  return look === 'instant' ? wallClock(value, zone) : (spoken?.[value]?.[locale] ?? value)
}

/** `2026-11-20 14:05`, which every spreadsheet takes for an instant. */
const wallClock = (at: string, zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(at),
  )
