export { writeBpmn } from './exchange/bpmn/write-bpmn.ts'
export { writeXlsx } from './exchange/xlsx/write-xlsx.ts'
