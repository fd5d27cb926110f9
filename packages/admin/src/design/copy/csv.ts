import { byteOrderMark, csvLine, spreadsheetForm, type Cell } from '@satualur/sop-format/csv'
import type { Language } from '../../app/language/language.ts'
import { downloadText } from './download.ts'

export type CsvCell = Cell

/** A table as a file that a spreadsheet in the reader's language opens by a double click. */
export const csvOf = (rows: CsvCell[][], language: Language): string =>
  rows.map((row) => csvLine(row, spreadsheetForm[language])).join('')

/** Hands the file to the reader; the mark in front tells a spreadsheet that it is UTF-8. */
export function downloadCsv(name: string, csv: string) {
  downloadText(`${name}.csv`, byteOrderMark + csv, 'text/csv')
}
