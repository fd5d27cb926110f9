export { writeBpmn } from './exchange/bpmn/write-bpmn.ts'
