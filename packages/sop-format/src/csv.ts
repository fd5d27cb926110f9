export type { Cell } from './table/table.ts'
export { byteOrderMark, csvLine, plainForm, spreadsheetForm } from './table/csv.ts'
export type { CsvForm } from './table/csv.ts'
