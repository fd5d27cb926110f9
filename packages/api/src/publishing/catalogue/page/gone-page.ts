import type { Instant } from '@satualur/engine'
import { catalogueAddress, inLanguage } from '../address.ts'
import type { PublicCatalogue } from '../public-catalogue.ts'
import { framed } from './frame.ts'
import { html } from './html.ts'
import type { PageReader } from './reader.ts'

/** At the address of what was public: that it was, until when, and why it is no more. */
export function gonePage(
  catalogue: PublicCatalogue,
  gone: { title: string; withdrawn: { at: Instant; reason: string } },
  reader: PageReader,
): string {
  const { said, tell, locale } = reader
  const { title, withdrawn } = gone
  return framed(catalogue, reader, {
    title: said.goneTitle,
    description: null,
    address: null,
    isListed: false,
    main: html`<div class="stack">
      <h1>${said.goneTitle}</h1>
      <p>${said.gone(title, tell.day(withdrawn.at))}</p>
      <dl class="rows">
        <div>
          <dt>${said.reason}</dt>
          <dd><span class="said">${withdrawn.reason}</span></dd>
        </div>
      </dl>
      <p><a href="${inLanguage(catalogueAddress(catalogue.key), locale)}">${said.toCatalogue}</a></p>
    </div>`,
  })
}
