import { readHtmlTable } from './html-table.ts'
import { readTabText } from './tab-text.ts'

/** What a copy puts on the clipboard: one content in two forms. */
export interface Clipboard {
  html?: string | undefined
  text?: string | undefined
}

/**
 * The cells of a copy from Excel, Word or another table: the table of its HTML, which knows what is merged, or else the
 * cells of its plain text. Lines within a cell are parted by line breaks. Plain words are one cell; nothing is no row.
 */
export function readTable({ html = '', text = '' }: Clipboard): string[][] {
  const table = readHtmlTable(html)
  return table.some((row) => row.some((cell) => cell !== '')) ? table : readTabText(text)
}
