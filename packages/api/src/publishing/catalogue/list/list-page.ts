import { catalogueAddress, inLanguage } from '../address.ts'
import { framed } from '../page/frame.ts'
import { html } from '../page/html.ts'
import type { PageReader } from '../page/reader.ts'
import type { ListRow } from './list-statement.ts'
import { datasetsPerPage } from './list-statement.ts'
import { listedDataset } from './listed-dataset.ts'
import { pageTurner } from './page-turner.ts'
import type { Question } from './question.ts'
import { filters, parametersOf } from './question.ts'
import { chosenFilters, searchForm } from './search-form.ts'

/** The list of a catalogue: found by words, OPD, topic, year and format, a page at a time. */
export function listPage(row: ListRow, question: Question, reader: PageReader): string {
  const { catalogue, datasets, found, total, files } = row
  const { said, tell, locale } = reader
  const home = catalogueAddress(catalogue.key)
  const isNarrowed = filters.some((filter) => question[filter] !== '')
  const title = said.catalogueOf(catalogue.name)
  const lead = catalogue.description ?? said.usualLead(catalogue.name)
  const pages = Math.max(1, Math.ceil(found / datasetsPerPage))
  return framed(catalogue, reader, {
    title: question.page > 1 ? `${title}, ${said.page(String(question.page), String(pages))}` : title,
    description: lead,
    address: home + parametersOf(question),
    isListed: !isNarrowed && datasets.length > 0,
    main: html`<div>
        <h1>${title}</h1>
        <p class="lead"><span class="said">${lead}</span></p>
        ${total > 0 && html`<p class="muted small">${said.counts(tell.number(total), tell.number(files))}</p>`}
      </div>
      ${total > 0 && searchForm(row, question, reader)}
      <section class="stack" aria-labelledby="daftar">
        <div class="line">
          <h2 id="daftar">${isNarrowed ? said.found(tell.number(found)) : said.datasets}</h2>
          ${isNarrowed && chosenFilters(row, question, reader)}
        </div>
        ${
          datasets.length > 0
            ? html`<ol class="found">
                ${datasets.map((dataset) => listedDataset(catalogue.key, dataset, reader))}
              </ol>`
            : html`<p>${total > 0 ? said.nothingFound : said.nothingYet}</p>
                ${total > 0 && html`<p><a href="${inLanguage(home, locale)}">${said.all}</a></p>`}`
        }
        ${pages > 1 && pageTurner(home, question, pages, reader)}
      </section>`,
  })
}
