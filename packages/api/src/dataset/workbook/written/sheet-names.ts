import type { Locale, MetadataForm } from '@satualur/engine'
import { formNamed, shortTitle } from '../forms/form-columns.ts'

/** The most that Excel takes in the name of a sheet. */
const lettersAtMost = 31
/** Kept by Excel, and by the list of choices that a workbook hides. */
const reserved = ['history', 'pilihan']

/** A name that Excel takes: none of its signs, no quote at an end, and not nothing. */
function possible(name: string): string {
  const bare = name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').slice(0, lettersAtMost)
  return (
    bare
      .trim()
      .replace(/^'+|'+$/g, '')
      .trim() || '-'
  )
}

/** Names of sheets that Excel takes, no two of them alike: capitals tell none apart, and a number tells the rest. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(reserved)
  return wanted.map((name) => {
    let [free, count] = [possible(name), 1]
    while (taken.has(free.toLowerCase())) free = `${possible(name).slice(0, lettersAtMost - 5)} ${++count}`
    taken.add(free.toLowerCase())
    return free
  })
}

/** What the sheet of a form is called: for short where that is found again as this form, or else its key. */
export function formSheetName(form: MetadataForm, forms: readonly MetadataForm[], locale: Locale): string {
  const short = possible(shortTitle(form, locale))
  return formNamed(short, forms) === form ? short : form.key
}
