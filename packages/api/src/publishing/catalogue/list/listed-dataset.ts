import type { Key } from '@satualur/engine'
import { describePeriod } from '@satualur/engine'
import { datasetAddress, inLanguage } from '../address.ts'
import type { Html } from '../page/html.ts'
import { html } from '../page/html.ts'
import type { PageReader } from '../page/reader.ts'
import { definitionOf } from '../page/definition.ts'
import type { ListedDataset } from './list-statement.ts'

/** A dataset as one finds it: what it is, whose, how new, and in which formats. */
export function listedDataset(
  catalogue: Key,
  dataset: ListedDataset,
  { locale, said, tell, written }: PageReader,
): Html {
  const { key, title, producer, newestPeriod, formats, files, changedAt, forms } = dataset
  const about = definitionOf(forms)
  return html`<li>
    <h3 ${written}><a href="${inLanguage(datasetAddress(catalogue, key), locale)}">${title}</a></h3>
    ${about && html`<p class="excerpt" ${written}>${about}</p>`}
    <p class="line muted small">
      <span>${producer}</span>
      <span>${dataset.frequency ? said.frequencies[dataset.frequency] : said.asNeeded}</span>
      ${newestPeriod && html`<span>${said.newestPeriod}: ${describePeriod(newestPeriod, locale)}</span>`}
      <span>${said.files(files, tell.number(files))}, ${formats.join(', ').toUpperCase()}</span>
      <span>${said.updated} ${tell.day(changedAt)}</span>
    </p>
  </li>`
}
