export { reportCsv, reportXlsx, type ReportLanguage } from './reporting/write-report.ts'
