import type { Locale } from '@satualur/engine'
import type { Content } from './html.ts'
import { html, Html } from './html.ts'
import { style } from './style.ts'

/** A page from its first letter: what every browser has to know, and the sheet of styles. */
export function documentOf({
  locale,
  title,
  head,
  body,
}: {
  locale: Locale
  title: string
  head: Content
  body: Html
}): string {
  const whole = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${head}
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `
  // Half of what a template is made of are the blanks between its lines.
  return whole.text.replace(/>\s+</g, '> <')
}
