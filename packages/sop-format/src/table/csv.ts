import type { Locale } from '@satualur/engine'
import type { Cell } from './table.ts'

/** How cells are parted and decimals written. */
export interface CsvForm {
  separator: ',' | ';'
  decimal: '.' | ','
}

/** What programs read (RFC 4180). */
export const plainForm: CsvForm = { separator: ',', decimal: '.' }

/** What a spreadsheet in this language opens by a double click. */
export const spreadsheetForm: Record<Locale, CsvForm> = {
  id: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
}

/** Tells a spreadsheet that the file is UTF-8; most programs would take it for a letter of the first head. */
export const byteOrderMark = '\uFEFF'

/**
 * What a spreadsheet would take for a formula, also behind blanks and behind apostrophes of the text's own; the full-width
 * forms are read as such where East Asian input is on.
 */
const formula = /^[\s'\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/

/**
 * One line of a table. A text that would run as a formula is led by an apostrophe: whoever takes one away from such texts has
 * the text as it was.
 */
export const csvLine = (cells: readonly Cell[], form: CsvForm): string =>
  `${cells.map((cell) => written(cell, form)).join(form.separator)}\r\n`

function written(cell: Cell, { decimal }: CsvForm): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  if (typeof cell === 'boolean') return String(cell)
  return `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
}
