import type { Locale } from '@satualur/engine'
import { formsWith } from '@satualur/library'
import type { WrittenSheet } from '@satualur/table-format/book'
import type { Around } from '../around.ts'
import { sheetName } from '../forms/form-columns.ts'
import { Known } from '../known.ts'
import { explanationSheet } from './explanation-sheet.ts'
import { formSheet } from './form-sheet.ts'
import { listSheet } from './list-sheet.ts'

/** Everything of a year's list and of the metadata of all datasets, and a sheet that explains it. */
export function workbookSheets(year: number, around: Around, locale: Locale): WrittenSheet[] {
  const known = new Known(around)
  const forms = formsWith(around.forms)
  const list = listSheet(year, around, locale)
  const sheets = forms.map((form) => formSheet(form, around.datasets, known, locale))
  const taken = new Set([list.name])
  const named = sheets.map((sheet, at): WrittenSheet => {
    // A form that is called like another sheet goes by its key, which no other has.
    const name = [sheetName(sheet.name), sheetName(forms[at]!.key)].find((one) => one && !taken.has(one))!
    taken.add(name)
    return { ...sheet, name }
  })
  return [list, ...named, explanationSheet(list.name, forms, locale)]
}
