import { Workbook } from '@cj-tech-master/excelts'
import Papa from 'papaparse'
import { numberText, type Column, type TableFormat, type Value } from '../src/index.ts'

/** A table as somebody would write it down: values by the columns of the format. */
export interface Written {
  format: TableFormat
  rows: readonly (readonly Value[])[]
}

/** As a text, with numbers and answers as the format wants them. */
export function asCsv({ format, rows }: Written, delimiter = ','): string {
  const head = format.columns.map(({ name }) => name)
  const lines = rows.map((row) => row.map((value, index) => wordsOf(value, format.columns[index]!)))
  return Papa.unparse([head, ...lines], { delimiter, newline: '\r\n' })
}

/** As a workbook, with numbers, booleans and dates of its own. */
export async function asXlsx({ format, rows }: Written): Promise<Uint8Array> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('Data')
  for (const [index, { name }] of format.columns.entries()) sheet.getCell(1, index + 1).value = name
  for (const [at, row] of rows.entries())
    for (const [index, value] of row.entries()) {
      const cell = sheet.getCell(at + 2, index + 1)
      const isDate = format.columns[index]!.type === 'date' && isDay(String(value))
      if (isDate) cell.numFmt = 'dd/mm/yyyy'
      if (value !== null) cell.value = isDate ? new Date(`${String(value)}T00:00:00Z`) : value
    }
  return workbook.xlsx.writeBuffer()
}

/** A day that there is: others stay the words that they are. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

export function wordsOf(value: Value, { decimalChar, groupChar, trueValues, falseValues }: Column): string {
  if (typeof value === 'boolean') return (value ? (trueValues ?? ['true']) : (falseValues ?? ['false']))[0]!
  return typeof value === 'number' ? numberText(value, decimalChar, groupChar) : (value ?? '')
}
