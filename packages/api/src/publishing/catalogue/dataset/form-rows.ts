import type { Locale } from '@satualur/engine'
import type { Html } from '../page/html.ts'
import { html } from '../page/html.ts'
import type { PublicForm } from '../public-catalogue.ts'

/** What was answered on a metadata form; the first one stands open. */
export const formRows = ({ title, fields }: PublicForm, locale: Locale, isOpen: boolean): Html =>
  html`<details ${isOpen && 'open'}>
    <summary>${title[locale]}</summary>
    <dl class="rows">
      ${fields.map(
        ({ label, text }) =>
          html`<div>
            <dt>${label[locale]}</dt>
            <dd><span class="said">${text[locale]}</span></dd>
          </div>`,
      )}
    </dl>
  </details>`
