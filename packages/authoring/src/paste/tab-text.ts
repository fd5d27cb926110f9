import { tidyLines } from './html-text.ts'

/** A quoted cell, whose quotes are doubled and whose line breaks belong to it; or a plain one. Then what ends it. */
const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/y

/**
 * The cells of a plain copy: tabs between cells, line breaks between rows, quotes around a cell that has either, as
 * Excel writes it. Every row gets the same number of cells.
 */
export function readTabText(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  if (plain.trim() === '') return []
  const rows: string[][] = [[]]
  cell.lastIndex = 0
  for (let end: string | undefined = '\t'; end !== '';) {
    const [, quoted, bare, ending] = cell.exec(plain)!
    rows.at(-1)!.push(tidyLines(quoted === undefined ? bare! : quoted.replaceAll('""', '"')))
    end = ending
    if (end === '\n') rows.push([])
  }
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}
