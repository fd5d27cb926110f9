import { catalogueAddress, inLanguage } from '../address.ts'
import type { Html } from '../page/html.ts'
import { html } from '../page/html.ts'
import type { PageReader } from '../page/reader.ts'
import type { Choice, ListRow } from './list-statement.ts'
import type { Filter, Question } from './question.ts'
import { filters, parameterOf, parametersOf } from './question.ts'

type Choosable = Exclude<Filter, 'words'>

const choicesOf = ({ producers, topics, years, formats }: ListRow): [Choosable, Choice[]][] => [
  ['producer', producers],
  ['tag', topics],
  ['year', years],
  ['format', formats.map(({ label, ...choice }) => ({ ...choice, label: label.toUpperCase() }))],
]

/** A form that works by itself: what is chosen becomes the address. */
export function searchForm(row: ListRow, question: Question, { locale, said }: PageReader): Html {
  return html`<form class="search" role="search" action="${catalogueAddress(row.catalogue.key)}">
    ${locale === 'en' && html`<input type="hidden" name="lang" value="en" />`}
    <div class="words">
      <label>
        ${said.searchWords}
        <input type="search" name="${parameterOf('words')}" value="${question.words}" maxlength="100" />
      </label>
      <button>${said.search}</button>
    </div>
    <div class="choices">
      ${choicesOf(row).map(
        ([filter, choices]) =>
          html`<label>
            ${said[filter]}
            <select name="${parameterOf(filter)}">
              <option value="">${said.any}</option>
              ${withChosen(choices, question[filter]).map(
                ({ value, label, count }) =>
                  html`<option value="${value}" ${value === question[filter] && 'selected'}>
                    ${label} (${count})
                  </option>`,
              )}
            </select>
          </label>`,
      )}
    </div>
  </form>`
}

/** What an address asks for is among the choices, also where the catalogue has nothing of it. */
const withChosen = (choices: Choice[], chosen: string): Choice[] =>
  chosen === '' || choices.some(({ value }) => value === chosen)
    ? choices
    : [...choices, { value: chosen, label: chosen, count: 0 }]

/** What the list is narrowed by; each a link to the list without it. */
export function chosenFilters(row: ListRow, question: Question, { locale, said }: PageReader): Html {
  const labels = new Map(choicesOf(row))
  const home = catalogueAddress(row.catalogue.key)
  return html`<ul class="marks" aria-label="${said.narrowed}">
    ${filters
      .filter((filter) => question[filter] !== '')
      .map((filter) => {
        const value = question[filter]
        const choices = filter === 'words' ? undefined : labels.get(filter)
        const label = choices?.find((choice) => choice.value === value)?.label ?? value
        const without = parametersOf({ ...question, [filter]: '', page: 1 })
        return html`<li>
          <a class="mark" href="${inLanguage(home + without, locale)}" aria-label="${said.remove(label)}"
            >${label} ×</a
          >
        </li>`
      })}
  </ul>`
}
