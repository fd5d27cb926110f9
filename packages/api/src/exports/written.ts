import type { Cell, CsvForm } from '@satualur/sop-format/csv'
import { byteOrderMark, csvLine, plainForm, spreadsheetForm } from '@satualur/sop-format/csv'
import type { Locale } from '../graphql/locale.ts'
import type { Column } from './column.ts'
import { objectOf, shown } from './column.ts'

/** How a CSV is wanted: for programs, or for a spreadsheet in a language. */
export interface CsvWish {
  spreadsheet: Locale | null
  hasMark: boolean
  zone: string
}

/** A piece of text for each page of rows, so that nothing long is ever held whole. */
export async function* csvOf<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
  { spreadsheet, hasMark, zone }: CsvWish,
): AsyncGenerator<string> {
  const form: CsvForm = spreadsheet ? spreadsheetForm[spreadsheet] : plainForm
  const heads: Cell[] = columns.map(({ name, words }) => (spreadsheet ? words[spreadsheet] : name))
  yield (hasMark ? byteOrderMark : '') + csvLine(heads, form)
  for await (const rows of pages)
    yield rows
      .map((row) =>
        csvLine(
          columns.map((column) =>
            spreadsheet
              ? legible(column, shown(column, row, { locale: spreadsheet, zone }))
              : column.cell(row),
          ),
          form,
        ),
      )
      .join('')
}

/** Digits that a workbook would hide by its format: a CSV has none. */
const digits: Partial<Record<Column<never>['look'], number>> = { minutes: 1, share: 3 }
const legible = <Row>({ look }: Column<Row>, cell: Cell): Cell =>
  typeof cell === 'number' && digits[look] !== undefined ? Number(cell.toFixed(digits[look])) : cell

/** One array, an object to a line: names never change, what has no value is null. */
export async function* jsonOf<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): AsyncGenerator<string> {
  let before = '[\n'
  for await (const rows of pages) {
    if (rows.length === 0) continue
    yield before + rows.map((row) => JSON.stringify(objectOf(columns, row))).join(',\n')
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
