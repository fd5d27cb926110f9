import { Workbook } from '@cj-tech-master/excelts'
import type { Sop } from '@satualur/engine'
import type { Locale } from '../../sheet/flow-words.ts'
import { cellText } from './cells.ts'
import { addFlowSheet } from './flow-sheet.ts'
import { addIdentitySheet } from './identity-sheet.ts'
import { addTableSheet } from './table-sheet.ts'

/**
 * An SOP as a workbook of three sheets: its identity, its table in the official grid, and its flow in words. Promise: any
 * SOP can be written, the same one always to the same bytes; there are no formulas, macros or links in it.
 */
export function writeXlsx(sop: Sop, locale: Locale = 'id'): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.creator = 'SatuAlur'
  workbook.lastModifiedBy = 'SatuAlur'
  workbook.title = cellText(sop.title)
  workbook.created = madeAt(sop)
  workbook.modified = madeAt(sop)
  addIdentitySheet(workbook, sop, locale)
  addTableSheet(workbook, sop, locale)
  addFlowSheet(workbook, sop, locale)
  return workbook.xlsx.writeBuffer()
}

/** A workbook has to have an instant; the clock would make other bytes of the same SOP. */
function madeAt({ header }: Sop): Date {
  const date = new Date(header.madeOn?.date ?? '')
  return Number.isNaN(date.getTime()) ? new Date('2000-01-01') : date
}
