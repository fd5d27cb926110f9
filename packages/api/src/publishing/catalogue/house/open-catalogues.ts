import type { Key, Locale } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Door } from '../../../database/door.ts'
import { catalogueAddress, inLanguage } from '../address.ts'
import { documentOf } from '../page/document.ts'
import { html } from '../page/html.ts'
import { words } from '../page/words.ts'

export interface OpenCatalogue {
  key: Key
  name: string
}

/** Which catalogues of this house anybody may read. */
export const openCatalogues = (door: Door): Promise<OpenCatalogue[]> =>
  door.show(
    '*',
    compile(sql<OpenCatalogue>`select regency_key as key, name from catalogue where is_open order by name`),
  )

/** The way from the house's own address to its catalogues. */
export function cataloguesPage(catalogues: readonly OpenCatalogue[], locale: Locale): string {
  const said = words[locale]
  return documentOf({
    ...{ locale, title: said.catalogue, head: null },
    body: html`<main class="bound">
      <h1>${said.catalogue}</h1>
      <ul class="found">
        ${catalogues.map(
          ({ key, name }) =>
            html`<li>
              <h2><a href="${inLanguage(catalogueAddress(key), locale)}">${name}</a></h2>
            </li>`,
        )}
      </ul>
    </main>`,
  })
}
