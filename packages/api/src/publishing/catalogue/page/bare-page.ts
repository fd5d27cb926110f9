import type { Locale } from '@satualur/engine'
import { html, Html } from './html.ts'
import { style } from './style.ts'
import { words } from './words.ts'

/** A page of no catalogue: nothing is there, or too much was asked. It says the same of what is closed and what never was. */
export function barePage(kind: 'nothing' | 'tooMany', locale: Locale): string {
  const said = words[locale]
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${said[`${kind}Title`]}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <main class="bound">
          <div class="stack">
            <h1>${said[`${kind}Title`]}</h1>
            <p>${said[kind]}</p>
          </div>
        </main>
      </body>
    </html> `.text
}
