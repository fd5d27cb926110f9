export { writeTemplate, type TemplateText } from './template/write-template.ts'
