import type { Column } from '@satualur/table-format'
import type { Html } from '../../page/html.ts'
import { html } from '../../page/html.ts'
import type { PageReader } from '../../page/reader.ts'

/** So many stand there at once; a list of all villages opens when somebody wants it. */
const shownAtOnce = 6

/** The values that a column may have, each with its meaning where one is told; null where it may have any. */
export function columnChoices(
  { constraints, labels = {} }: Column,
  { said, tell, written }: PageReader,
): Html | null {
  const values = constraints?.enum ?? []
  if (values.length === 0) return null
  const all = html`<ul class="marks" ${written}>
    ${values.map((value) => {
      const label = labels[String(value)]
      return html`<li class="mark">${String(value)}${label !== undefined && ` = ${label}`}</li>`
    })}
  </ul>`
  if (values.length <= shownAtOnce) return all
  return html`<details>
    <summary>${said.choiceCount(tell.number(values.length))}</summary>
    ${all}
  </details>`
}
