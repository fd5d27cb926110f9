export type { InterFiles, PdfFacts } from './print/pages-pdf.ts'
export { pagesPdf } from './print/pages-pdf.ts'
