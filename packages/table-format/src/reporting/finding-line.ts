import type { TableFinding } from '../validating/table-finding.ts'

export type ReportLanguage = 'id' | 'en'

/** What a report as a sheet has in its columns; a cell by the address that spreadsheets give it: "B4". */
export const heads: Record<ReportLanguage, readonly string[]> = {
  id: ['Sel', 'Baris', 'Kolom', 'Nama kolom', 'Isi', 'Temuan', 'Kode'],
  en: ['Cell', 'Row', 'Column', 'Name of column', 'Value', 'Finding', 'Code'],
}
export const widths = [8, 8, 8, 24, 32, 80, 20]
/** Where its row stands as a number. */
export const rowPlace = 1
export const sheetNames: Record<ReportLanguage, string> = { id: 'Temuan', en: 'Findings' }

/** Null where it is about a row or the table as a whole. */
export const addressOf = ({ letter, row }: Pick<TableFinding, 'letter' | 'row'>): string | null =>
  letter === null || row === null ? null : `${letter}${row}`

export function lineOf(finding: TableFinding, language: ReportLanguage): string[] {
  const { row, letter, column, value, sentence, code } = finding
  const address = addressOf(finding) ?? ''
  return [
    address,
    row === null ? '' : String(row),
    letter ?? '',
    column ?? '',
    value ?? '',
    sentence[language],
    code,
  ]
}
