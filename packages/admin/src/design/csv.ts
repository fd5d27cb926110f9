import type { Language } from '../app/i18n.ts'
import { downloadText } from './download.ts'

export type CsvCell = string | number | null

/** What a spreadsheet would take for a formula; the full-width forms are read as such where East Asian input is on. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A table as a file that a spreadsheet in the reader's language opens by a double click: Indonesian ones part cells by `;`
 * and write decimals with a comma. A text that would run as a formula is led by an apostrophe.
 */
export function csvOf(rows: CsvCell[][], language: Language): string {
  const [separator, decimal] = language === 'id' ? [';', ','] : [',', '.']
  const written = (cell: CsvCell) => {
    if (cell === null) return ''
    if (typeof cell === 'number') return String(cell).replace('.', decimal)
    return `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
  }
  return rows.map((row) => `${row.map(written).join(separator)}\r\n`).join('')
}

/** Hands the file to the reader; the mark in front tells a spreadsheet that it is UTF-8. */
export function downloadCsv(name: string, csv: string) {
  downloadText(`${name}.csv`, `\uFEFF${csv}`, 'text/csv')
}
