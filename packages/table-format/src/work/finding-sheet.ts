import { WorkbookWriter } from '@cj-tech-master/excelts'
import { closeSync, openSync, writeSync } from 'node:fs'
import { plainWords } from '../template/plain-cell.ts'
import type { TableFinding } from '../validating/table-finding.ts'
import {
  heads,
  lineOf,
  rowPlace,
  sheetNames,
  widths,
  type ReportLanguage,
} from '../reporting/finding-line.ts'
import { byteOrderMark, csvLines, frozen } from '../reporting/write-report.ts'

/** Where findings are written to one after the other, however many there are: none is kept. */
export interface FindingSheet {
  take: (finding: TableFinding) => void
  close: () => Promise<void>
}

/** More rows no sheet has; the last one says that there are more. */
export const listedAtMost = 1_048_000
const pieceLetters = 128 * 1024

/** For a thread of its own: it waits for the disk. */
export function csvSheet(path: string, language: ReportLanguage): FindingSheet {
  const file = openSync(path, 'wx', 0o600)
  let piece = byteOrderMark + csvLines([heads[language]])
  const write = () => {
    writeSync(file, piece)
    piece = ''
  }
  return {
    take(finding) {
      piece += csvLines([lineOf(finding, language)])
      if (piece.length >= pieceLetters) write()
    },
    async close() {
      write()
      closeSync(file)
    },
  }
}

export function xlsxSheet(path: string, language: ReportLanguage): FindingSheet {
  const workbook = new WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: false })
  const sheet = workbook.addWorksheet(sheetNames[language], frozen())
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width
  const head = sheet.addRow([...heads[language]])
  head.font = { bold: true }
  head.commit()
  return {
    take(finding) {
      const words = lineOf(finding, language).map(plainWords)
      const row = sheet.addRow(
        words.map((word, place) => (place === rowPlace && finding.row !== null ? finding.row : word)),
      )
      for (const [place, word] of words.entries())
        if (/^\s*[=+\-@]/.test(word)) row.getCell(place + 1).numFmt = '@'
      row.commit()
    },
    async close() {
      sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: 1, col: heads[language].length } }
      sheet.commit()
      await workbook.commit()
    },
  }
}
