import { inLanguage } from '../address.ts'
import type { Html } from '../page/html.ts'
import { html } from '../page/html.ts'
import type { PageReader } from '../page/reader.ts'
import type { Question } from './question.ts'
import { parametersOf } from './question.ts'

/** To the pages before and after this one. */
export function pageTurner(
  home: string,
  question: Question,
  pages: number,
  { locale, said, tell }: PageReader,
): Html {
  const to = (page: number) => inLanguage(home + parametersOf({ ...question, page }), locale)
  const { page } = question
  return html`<nav class="pages" aria-label="${said.pages}">
    ${page > 1 ? html`<a rel="prev" href="${to(Math.min(page - 1, pages))}">${said.previous}</a>` : html`<span></span>`}
    <span class="muted">${said.page(tell.number(page), tell.number(pages))}</span>
    ${page < pages ? html`<a rel="next" href="${to(page + 1)}">${said.next}</a>` : html`<span></span>`}
  </nav>`
}
