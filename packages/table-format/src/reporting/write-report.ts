import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import Papa from 'papaparse'
import { putWords } from '../template/plain-cell.ts'
import type { TableFinding } from '../validating/table-finding.ts'
import type { TableReport } from '../validating/table-check.ts'
import { heads, lineOf, rowPlace, sheetNames, widths, type ReportLanguage } from './finding-line.ts'

/** By it spreadsheets know a text as UTF-8. */
export const byteOrderMark = '\ufeff'

/** Lines of a CSV for spreadsheets; what begins like a formula is written as words. */
export const csvLines = (lines: readonly (readonly string[])[]): string =>
  Papa.unparse(lines as string[][], { newline: '\r\n', escapeFormulae: true }) + '\r\n'

/** The findings that were kept as a CSV for spreadsheets. */
export const reportCsv = ({ findings }: Pick<TableReport, 'findings'>, language: ReportLanguage): string =>
  byteOrderMark + csvLines([heads[language], ...findings.map((finding) => lineOf(finding, language))])

/** The same as a workbook, to be filtered by column; the numbers of rows are numbers. */
export function reportXlsx(
  { findings }: Pick<TableReport, 'findings'>,
  language: ReportLanguage,
  madeAt: number,
): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.created = workbook.modified = new Date(madeAt)
  putFindings(workbook.addWorksheet(sheetNames[language], frozen()), findings, language)
  return workbook.xlsx.writeBuffer()
}

/** The names of the columns stay in sight. */
export const frozen = () => ({ views: [{ state: 'frozen' as const, ySplit: 1 }] })

/** Writes findings into an empty sheet, below the names of its columns. */
export function putFindings(
  sheet: Worksheet,
  findings: readonly TableFinding[],
  language: ReportLanguage,
): void {
  for (const [index, head] of heads[language].entries()) {
    putWords(sheet, 1, index + 1, head).font = { bold: true }
    sheet.getColumn(index + 1).width = widths[index]!
  }
  for (const [at, finding] of findings.entries()) {
    for (const [index, words] of lineOf(finding, language).entries())
      putWords(sheet, at + 2, index + 1, words)
    if (finding.row !== null) sheet.getCell(at + 2, rowPlace + 1).value = finding.row
  }
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: 1, col: heads[language].length } }
}
