import type { PublicCatalogue } from '../public-catalogue.ts'
import { catalogueAddress, inLanguage } from '../address.ts'
import type { Content, Html } from './html.ts'
import { html } from './html.ts'
import { documentOf } from './document.ts'
import { licenceLink } from './licence.ts'
import type { PageReader } from './reader.ts'

interface Page {
  title: string
  description: string | null
  /** The address of this page in Indonesian; null where it has none that lasts. */
  address: string | null
  /** Whether search engines may list it: those of searches lead to the same datasets in another order. */
  isListed: boolean
  head?: Content
  main: Content
}

/** What all public pages have around them. No script, no cookie, and nothing from elsewhere. */
export function framed(catalogue: PublicCatalogue, reader: PageReader, page: Page): string {
  const { locale, said, origin } = reader
  const { key, name } = catalogue
  const home = catalogueAddress(key)
  const other = locale === 'id' ? 'en' : 'id'
  const own = page.address ?? home
  return documentOf({
    ...{ locale, title: page.title },
    head: [
      page.description && html`<meta name="description" content="${page.description.slice(0, 300)}" />`,
      page.isListed ? listed(origin, own, locale) : html`<meta name="robots" content="noindex" />`,
      html`<link rel="alternate" type="application/ld+json" href="${home}/dcat.jsonld" title="DCAT-AP 3" />
        <link rel="alternate" type="text/turtle" href="${home}/dcat.ttl" title="DCAT-AP 3" />`,
      page.head ?? null,
    ],
    body: html`<a class="skip" href="#isi">${said.skip}</a>
      <header class="top">
        <div class="bound">
          <a class="home" href="${inLanguage(home, locale)}">${said.catalogueOf(name)}</a>
          <nav aria-label="${said.language}">
            <a href="${inLanguage(own, other)}" lang="${other}" hreflang="${other}">${said.otherLanguage}</a>
          </nav>
        </div>
      </header>
      <main class="bound" id="isi" tabindex="-1">
        ${catalogue.isSample && html`<p class="note">${said.sample}</p>`} ${page.main}
      </main>
      ${bottom(catalogue, reader)}`,
  })
}

const listed = (origin: string, address: string, locale: PageReader['locale']): Html =>
  html`<link rel="canonical" href="${origin}${inLanguage(address, locale)}" />
    <link rel="alternate" hreflang="id" href="${origin}${address}" />
    <link rel="alternate" hreflang="en" href="${origin}${inLanguage(address, 'en')}" />`

function bottom({ key, contact, licence }: PublicCatalogue, { said }: PageReader): Html {
  const home = catalogueAddress(key)
  const desk = contact.name ?? contact.email ?? contact.page
  return html`<footer class="bottom">
    <div class="bound">
      ${desk !== null && html`<p>${said.contact}: ${deskLinks(desk, contact)}</p>`}
      <p>${said.licence}: ${licenceLink(licence)}</p>
      <nav class="line" aria-label="${said.machines}">
        <span>${said.machines}:</span>
        <a href="${home}/dcat.jsonld">DCAT JSON-LD</a>
        <a href="${home}/dcat.ttl">DCAT Turtle</a>
        <a href="${home}.json">${said.jsonList}</a>
      </nav>
      <p>${said.madeWith}</p>
    </div>
  </footer>`
}

function deskLinks(desk: string, { email, page }: PublicCatalogue['contact']): Content {
  const named = page ? html`<a href="${page}">${desk}</a>` : desk === email ? null : desk
  const mail = email && html`<a href="mailto:${email}">${email}</a>`
  return [named, named !== null && mail && ', ', mail && mail]
}
