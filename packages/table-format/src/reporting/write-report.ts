import { Workbook } from '@cj-tech-master/excelts'
import Papa from 'papaparse'
import { putWords } from '../template/plain-cell.ts'
import type { TableFinding } from '../validating/table-finding.ts'
import type { TableReport } from '../validating/table-check.ts'

export type ReportLanguage = 'id' | 'en'

const heads: Record<ReportLanguage, readonly string[]> = {
  id: ['Baris', 'Kolom', 'Nama kolom', 'Isi', 'Temuan', 'Kode'],
  en: ['Row', 'Column', 'Name of column', 'Value', 'Finding', 'Code'],
}
const widths = [8, 8, 24, 32, 80, 20]
const byteOrderMark = '\ufeff'

const lineOf = ({ row, letter, column, value, sentence, code }: TableFinding, language: ReportLanguage) => [
  row === null ? '' : String(row),
  letter ?? '',
  column ?? '',
  value ?? '',
  sentence[language],
  code,
]

/** The findings that were kept as a CSV for spreadsheets; what begins like a formula is written as words. */
export function reportCsv({ findings }: Pick<TableReport, 'findings'>, language: ReportLanguage): string {
  const lines = [heads[language], ...findings.map((finding) => lineOf(finding, language))]
  return byteOrderMark + Papa.unparse(lines as string[][], { newline: '\r\n', escapeFormulae: true }) + '\r\n'
}

/** The same as a workbook, to be filtered by column; the numbers of rows are numbers. */
export function reportXlsx(
  { findings }: Pick<TableReport, 'findings'>,
  language: ReportLanguage,
  madeAt: number,
): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.created = workbook.modified = new Date(madeAt)
  const sheet = workbook.addWorksheet(language === 'id' ? 'Temuan' : 'Findings', {
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  for (const [index, head] of heads[language].entries()) {
    putWords(sheet, 1, index + 1, head).font = { bold: true }
    sheet.getColumn(index + 1).width = widths[index]!
  }
  for (const [at, finding] of findings.entries()) {
    for (const [index, words] of lineOf(finding, language).entries())
      putWords(sheet, at + 2, index + 1, words)
    if (finding.row !== null) sheet.getCell(at + 2, 1).value = finding.row
  }
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: 1, col: heads[language].length } }
  return workbook.xlsx.writeBuffer()
}
