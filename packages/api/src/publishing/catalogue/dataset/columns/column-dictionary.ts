import type { Column, TableFormat } from '@satualur/table-format'
import { isRequired, missingValuesOf, titleOf, typeSentence } from '@satualur/table-format'
import type { Content, Html } from '../../page/html.ts'
import { html } from '../../page/html.ts'
import type { PageReader } from '../../page/reader.ts'
import { columnChoices } from './column-choices.ts'
import { columnHead } from './column-head.ts'

/** What each column of a table means. What is said of none of them has no place; on a phone each column becomes a card. */
export function columnDictionary(format: TableFormat, schema: string, reader: PageReader): Html {
  const { said } = reader
  const parts = partsOf(format, reader).filter(({ of }) =>
    format.columns.some((column) => of(column) !== null),
  )
  const sentences = sentencesOf(format, reader)
  const row = (column: Column) =>
    html`<tr>
      <th scope="row">${columnHead(column, null, reader)}</th>
      ${parts.map(({ name, of }) => {
        const told = of(column)
        return html`<td ${told !== null && html`data-name="${name}"`}>${told}</td>`
      })}
    </tr>`
  return html`<section class="stack" aria-labelledby="kolom">
    <h2 id="kolom">${said.columns}</h2>
    <div class="scroll" role="region" aria-labelledby="kolom" tabindex="0">
      <table class="cards columns">
        <thead>
          <tr>
            <th scope="col">${said.column}</th>
            ${parts.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${format.columns.map(row)}
        </tbody>
      </table>
    </div>
    ${sentences.length > 0 && html`<p class="muted small">${sentences.join(' ')}</p>`}
    <p><a class="alone" href="${schema}">${said.schemaFile}</a></p>
  </section>`
}

interface Part {
  name: string
  of: (column: Column) => Content
}

const partsOf = (format: TableFormat, reader: PageReader): Part[] => {
  const { said, written } = reader
  const writtenText = (text: string | undefined) =>
    text ? html`<span class="said" ${written}>${text}</span>` : null
  return [
    { name: said.kind, of: (column) => kindOf(format, column, reader) },
    { name: said.unit, of: ({ unit }) => writtenText(unit) },
    { name: said.meaning, of: ({ description }) => writtenText(description) },
    { name: said.choices, of: (column) => columnChoices(column, reader) },
  ]
}

function kindOf(format: TableFormat, column: Column, { said, locale }: PageReader): string {
  const kind = typeSentence(column)[locale]
  return isRequired(format, column) ? kind : `${kind}, ${said.mayBeEmpty}`
}

/** By what rows are told apart, and what stands for an empty cell. */
function sentencesOf(format: TableFormat, { said }: PageReader): string[] {
  const titles = format.columns.filter(({ name }) => format.primaryKey?.includes(name)).map(titleOf)
  const marks = missingValuesOf(format).filter(Boolean)
  return [
    ...(titles.length > 0 ? [said.rowsToldApart(titles.join(', '))] : []),
    ...(marks.length > 0 ? [said.emptyMarks(marks.join(', '))] : []),
  ]
}
