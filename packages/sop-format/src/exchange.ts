export { writeBpmn } from './exchange/bpmn/write-bpmn.ts'
export { writeXlsx } from './exchange/xlsx/write-xlsx.ts'
export { writeTables } from './exchange/xlsx/write-tables.ts'
export type { Cell, Look, Table } from './table/table.ts'
