import type { Locale } from '@satualur/engine'
import type { PublicCatalogue } from '../public-catalogue.ts'
import type { Content } from './html.ts'
import { html } from './html.ts'
import type { Teller } from './teller.ts'
import { tellerFor } from './teller.ts'
import { words } from './words.ts'

/** Whoever reads a page: in which language, and by which addresses they got there. */
export interface PageReader {
  locale: Locale
  said: (typeof words)[Locale]
  tell: Teller
  /** An attribute for what offices have written, which is Indonesian whatever the page's own language is. */
  written: Content
  /** Of the whole house, without a stroke at its end: addresses that are passed on are whole ones. */
  origin: string
}

export const readerOf = (
  locale: Locale,
  origin: string,
  { zone }: Pick<PublicCatalogue, 'zone'>,
): PageReader => ({
  ...{ locale, origin },
  said: words[locale],
  tell: tellerFor(locale, zone),
  written: locale !== 'id' && html`lang="id"`,
})
