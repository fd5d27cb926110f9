import { escaped } from '../../../sheets/html-text.ts'

/** Words that are HTML already. Whatever else is put between tags or into attributes is escaped on its way. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a page; what is null or false leaves no trace. */
export type Content = Html | string | number | null | false | readonly Content[]

/** HTML as it is written, with values in it. */
export const html = (written: TemplateStringsArray, ...values: Content[]): Html =>
  new Html(written.reduce((text, next, index) => text + textOf(values[index - 1]!) + next))

function textOf(content: Content): string {
  if (content === null || content === false) return ''
  if (content instanceof Html) return content.text
  return typeof content === 'object' ? content.map(textOf).join('') : escaped(String(content))
}

/**
 * A value for programs inside a page, as no script: browsers never run it. What could end its element, or begin a comment
 * in it, is written otherwise.
 */
export const dataBlock = (type: string, value: object): Html =>
  html`<script type="${type}">
    ${new Html(JSON.stringify(value).replaceAll('<', '\\u003c'))}
  </script>`
