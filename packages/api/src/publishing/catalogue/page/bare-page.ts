import type { Locale } from '@satualur/engine'
import { documentOf } from './document.ts'
import { html } from './html.ts'
import { words } from './words.ts'

/** A page of no catalogue: nothing is there, or too much was asked. It says the same of what is closed and what never was. */
export function barePage(kind: 'nothing' | 'tooMany', locale: Locale): string {
  const said = words[locale]
  return documentOf({
    ...{ locale, title: said[`${kind}Title`] },
    head: html`<meta name="robots" content="noindex" />`,
    body: html`<main class="bound">
      <div class="stack">
        <h1>${said[`${kind}Title`]}</h1>
        <p>${said[kind]}</p>
      </div>
    </main>`,
  })
}
