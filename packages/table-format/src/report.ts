export type { ReportLanguage } from './reporting/finding-line.ts'
export { reportCsv, reportXlsx } from './reporting/write-report.ts'
