import type { CsvWish } from '../../exports/written.ts'
import type { Refused, Told } from '../../exports/told-input.ts'
import type { Locale, Sentence } from '../../graphql/locale.ts'

/** `spreadsheet=id` is written for people who open it by a double click, `bom=1` for programs that want the mark. */
export const csvParameters = ['spreadsheet', 'bom']

/** The language of the people whom a file is written for, where it is. */
export const languageOf = ({ spreadsheet }: Told): Locale | null =>
  spreadsheet === 'id' || spreadsheet === 'en' ? spreadsheet : null

/** An address with a wish that nobody can fulfil is told so, as one with a filter that nobody knows. */
export const wishRefused = (told: Told): Refused | null =>
  told['spreadsheet'] === undefined || languageOf(told) ? null : { status: 400, sentence: languages }

const languages: Sentence = {
  id: 'Bahasa lembar kerja: spreadsheet=id atau spreadsheet=en.',
  en: 'The language of a spreadsheet: spreadsheet=id or spreadsheet=en.',
}

export function csvWishOf(told: Told): Omit<CsvWish, 'zone'> {
  const { bom } = told
  const language = languageOf(told)
  return { spreadsheet: language, hasMark: language !== null || bom === '1' }
}
