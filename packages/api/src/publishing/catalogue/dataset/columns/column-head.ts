import type { Column } from '@satualur/table-format'
import { titleOf } from '@satualur/table-format'
import type { Html } from '../../page/html.ts'
import { html } from '../../page/html.ts'
import type { PageReader } from '../../page/reader.ts'

/** What people call a column, and below it the name that a file has it under, where that is another one. */
export function columnHead(column: Column, unit: string | null, { written }: PageReader): Html {
  const title = titleOf(column)
  return html`<span ${written}>${title}${unit !== null && html` <span class="unit">(${unit})</span>`}</span>${
      title !== column.name && html`<span class="name">${column.name}</span>`
    }`
}
