import type { Html } from '../page/html.ts'
import { html } from '../page/html.ts'
import type { PageReader } from '../page/reader.ts'
import type { ShownFile } from './dataset-page.ts'

/** The first rows of a table, in a place of its own that scrolls by mouse, finger and keys. */
export function previewTable({ previewed }: ShownFile, { said, tell }: PageReader): Html {
  if (previewed === null || previewed.head.length === 0) return html`<p class="muted">${said.noPreview}</p>`
  const { head, rows, isWhole } = previewed
  const isNumber = head.map(
    (_, at) => rows.some((cells) => cells[at]) && rows.every((cells) => number.test(cells[at]!)),
  )
  const cellsOf = (cells: readonly string[]) =>
    cells.map((cell, at) => html`<td ${isNumber[at]! && 'class=number'}>${cell}</td>`)
  const count = tell.number(rows.length)
  return html`<div class="scroll preview" role="region" aria-labelledby="pratinjau" tabindex="0">
      <table>
        <thead>
          <tr>
            ${head.map((cell, at) => html`<th scope="col" ${isNumber[at]! && 'class=number'}>${cell}</th>`)}
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

/** Empty, or a number as offices write it; a code with two dots is none. */
const number = /^$|^-?\d+([.,]\d+)?$/
