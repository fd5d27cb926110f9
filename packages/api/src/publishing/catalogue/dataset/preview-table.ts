import type { Html } from '../page/html.ts'
import { html } from '../page/html.ts'
import type { PageReader } from '../page/reader.ts'
import type { ShownFile } from './dataset-page.ts'

/** The first rows of a table, in a place of its own that scrolls by mouse, finger and keys. */
export function previewTable({ previewed }: ShownFile, { said, tell }: PageReader): Html {
  if (previewed === null || previewed.head.length === 0) return html`<p class="muted">${said.noPreview}</p>`
  const { head, rows, isWhole } = previewed
  const count = tell.number(rows.length)
  return html`<div class="scroll preview" role="region" aria-labelledby="pratinjau" tabindex="0">
      <table>
        <thead>
          <tr>
            ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="muted small">${isWhole ? said.previewWhole(count) : said.previewPart(count)}</p>`
}
