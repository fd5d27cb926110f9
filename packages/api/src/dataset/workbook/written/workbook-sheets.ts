import type { Locale } from '@satualur/engine'
import { formsWith } from '@satualur/library'
import type { WrittenSheet } from '@satualur/table-format/book'
import type { Around } from '../around.ts'
import { Known } from '../known.ts'
import { explanationSheet } from './explanation-sheet.ts'
import { formSheet } from './form-sheet.ts'
import { listSheet } from './list-sheet.ts'
import { formSheetName, sheetNames } from './sheet-names.ts'

/** Everything of a year's list and of the metadata of all datasets, and a sheet that explains it. */
export function workbookSheets(year: number, around: Around, locale: Locale): WrittenSheet[] {
  const known = new Known(around)
  const forms = formsWith(around.forms)
  const list = listSheet(year, around, locale)
  const sheets = forms.map((form) => ({
    ...formSheet(form, around.datasets, known, locale),
    name: formSheetName(form, forms, locale),
  }))
  const all = [list, ...sheets, explanationSheet(list.name, forms, locale)]
  const names = sheetNames(all.map(({ name }) => name))
  return all.map((sheet, at) => ({ ...sheet, name: names[at]! }))
}
