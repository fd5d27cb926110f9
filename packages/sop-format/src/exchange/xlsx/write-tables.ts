import type { Worksheet } from '@cj-tech-master/excelts'
import { Workbook } from '@cj-tech-master/excelts'
import type { Cell, Look, Table } from '../../table/table.ts'
import { cellText, lyingA4, putText } from './cells.ts'

/** The most that Excel takes in the name of a sheet. */
const nameAtMost = 31
const formats: Record<Look, string | null> = { text: null, count: '0', minutes: '0.0', share: '0.0%' }
const widths: Record<Look, number> = { text: 32, count: 12, minutes: 16, share: 14 }

/**
 * Tables as a workbook, a sheet for each. Promise: numbers are numbers, words are words and never a formula; the same tables
 * always become the same bytes, `madeAt` (milliseconds since 1970) being the instant that a workbook has to have.
 */
export function writeTables(tables: readonly Table[], title: string, madeAt: number): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.creator = workbook.lastModifiedBy = 'SatuAlur'
  workbook.title = cellText(title)
  workbook.created = workbook.modified = new Date(madeAt)
  for (const { name, columns, rows } of tables) {
    const sheet = workbook.addWorksheet(sheetName(name), {
      pageSetup: { ...lyingA4, printTitlesRow: '1:1' },
      views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    })
    for (const [index, { head, look }] of columns.entries()) {
      sheet.getColumn(index + 1).width = widths[look]
      putText(sheet, 1, index + 1, head, 'head')
    }
    for (const [at, row] of rows.entries())
      for (const [index, cell] of row.entries()) put(sheet, at + 2, index + 1, cell, columns[index]!.look)
  }
  return workbook.xlsx.writeBuffer()
}

function put(sheet: Worksheet, row: number, column: number, value: Cell, look: Look) {
  if (typeof value === 'string') return putText(sheet, row, column, value, 'text')
  const cell = sheet.getCell(row, column)
  if (value !== null) cell.value = value
  if (formats[look]) cell.numFmt = formats[look]
}

/** Excel takes none of these letters there. */
const sheetName = (name: string) =>
  cellText(name)
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, nameAtMost)
