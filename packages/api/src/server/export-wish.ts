import type { CsvWish } from '../exports/written.ts'
import type { Told } from '../exports/told-input.ts'
import type { Locale } from '../graphql/locale.ts'

/** `spreadsheet=id` is written for people who open it by a double click, `bom=1` for programs that want the mark. */
export const csvParameters = ['spreadsheet', 'bom']

export function csvWishOf({ spreadsheet, bom }: Told): Omit<CsvWish, 'zone'> {
  const language: Locale | null = spreadsheet === 'id' || spreadsheet === 'en' ? spreadsheet : null
  return { spreadsheet: language, hasMark: language !== null || bom === '1' }
}
