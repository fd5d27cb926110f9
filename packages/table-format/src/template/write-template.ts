import { Workbook } from '@cj-tech-master/excelts'
import type { TableFormat } from '../schema/table-format.ts'
import { columnLetter } from '../validating/column-letter.ts'
import { cellRule, numberFormat } from './cell-rules.ts'
import { ChoiceLists } from './choice-lists.ts'
import { headRows, putHead } from './head-rows.ts'
import { putPetunjuk } from './petunjuk-sheet.ts'

/** The last row that a sheet has. */
const lastRow = 1_048_576

export interface TemplateText {
  /** Who makes it, as the workbook tells it. */
  creator: string
  /** The instant that a workbook has to have, in milliseconds since 1970. */
  madeAt: number
}

/**
 * A workbook to be filled in: the header, what may be entered below it, and a sheet that explains the columns. Promise: once
 * filled, it is read with the header found and no finding on it, and known again as a template of this format.
 */
export function writeTemplate(format: TableFormat, { creator, madeAt }: TemplateText): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.creator = workbook.lastModifiedBy = creator
  workbook.created = workbook.modified = new Date(madeAt)
  if (format.title !== undefined) workbook.title = format.title
  const sheet = workbook.addWorksheet('Data', {
    views: [{ state: 'frozen', ySplit: headRows, activeCell: `A${headRows + 1}` }],
  })
  putPetunjuk(workbook, format)
  const lists = new ChoiceLists(workbook, format)
  for (const [index, column] of format.columns.entries()) {
    sheet.getColumn(index + 1).numFmt = numberFormat(column)
    const rule = cellRule(format, column, lists.put(column, index))
    const letter = columnLetter(index)
    if (rule) sheet.dataValidations.add(`${letter}${headRows + 1}:${letter}${lastRow}`, rule)
  }
  putHead(sheet, format)
  return workbook.xlsx.writeBuffer()
}
