import type { Column, TableFormat } from '@satualur/table-format'
import { matchHeader } from '@satualur/table-format'
import type { Html } from '../page/html.ts'
import { html } from '../page/html.ts'
import type { PageReader } from '../page/reader.ts'
import { columnHead } from './columns/column-head.ts'
import type { ShownFile } from './dataset-page.ts'

/** The first rows of a table, in a place of its own that scrolls by mouse, finger and keys. */
export function previewTable({ previewed, format }: ShownFile, reader: PageReader): Html {
  const { said, tell } = reader
  if (previewed === null || previewed.head.length === 0) return html`<p class="muted">${said.noPreview}</p>`
  const { head, rows, isWhole } = previewed
  const columns = format ? columnsAt(head, format) : []
  const isNumber = head.map((_, at) => {
    const column = columns[at]
    if (column) return column.type === 'integer' || column.type === 'number'
    return rows.some((cells) => cells[at]) && rows.every((cells) => number.test(cells[at]!))
  })
  const headOf = (cell: string, at: number) => {
    const column = columns[at]
    return column ? columnHead(column, column.unit ?? null, reader) : cell
  }
  const cellsOf = (cells: readonly string[]) =>
    cells.map((cell, at) => html`<td ${isNumber[at]! && 'class=number'}>${cell}</td>`)
  const count = tell.number(rows.length)
  return html`<div class="scroll preview" role="region" aria-labelledby="pratinjau" tabindex="0">
      <table>
        <thead>
          <tr>
            ${head.map((cell, at) => html`<th scope="col" ${isNumber[at]! && 'class=number'}>${headOf(cell, at)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cellsOf(cells)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="muted small">${isWhole ? said.previewWhole(count) : said.previewPart(count)}</p>`
}

/** Which column of the format stands where; a place that none is found for has none. */
function columnsAt(head: readonly string[], format: TableFormat): (Column | undefined)[] {
  const { places } = matchHeader(format, { row: 1, cells: head }, 'by the letter')
  return head.map((_, at) => format.columns[places.indexOf(at)])
}

/** Empty, or a number as offices write it; a code with two dots is none. */
const number = /^$|^-?\d+([.,]\d+)?$/
