import type { ReadRow } from '../validating/table-check.ts'

/** What was read, told when all of it has been. */
export interface TableSource {
  kind: 'csv' | 'xlsx'
  /** Of the very bytes that the rows came from, in hex. */
  sha256: string
  bytes: number
  /** Of a text: how its letters are coded, and what separates its cells. */
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | null
  delimiter: string | null
  /** Of a workbook: the sheet that was read, those that were not, and the template it was made from. */
  sheet: string | null
  otherSheets: readonly string[]
  template: { name: string; fingerprint: string } | null
}

/** Rows in handfuls, so that waiting costs little; blank rows may be left out, numbers tell. */
export type TableRows = AsyncGenerator<ReadRow[], TableSource>

/** Told now and then how far reading is; the total of a workbook is that of its sheet, unpacked. */
export type BytesRead = (read: number, total: number) => void
