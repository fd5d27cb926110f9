import { htmlPieces, wordsOf, type HtmlPiece } from './html-text.ts'

/** More than any sheet has; a cell that claims more rows or columns is damaged. */
const widestSpan = 100

interface Cell {
  text: string
  columns: number
  rows: number
}

/**
 * The cells of the first table in clipboard HTML, as Excel, Word, LibreOffice and web sheets write it: every row with
 * the same number of cells. What is merged stands in its first cell, the others that it covers are blank. A table
 * within a cell is words of the cell. Tolerant: nothing has to be closed. Empty where there is no table.
 */
export function readHtmlTable(html: string): string[][] {
  return laidOut(rowsOf(htmlPieces(html)))
}

function rowsOf(pieces: readonly HtmlPiece[]): Cell[][] {
  const rows: Cell[][] = []
  let depth = 0
  let open: { attributes: string; inside: HtmlPiece[] } | null = null
  const closeCell = () => {
    if (open) rows.at(-1)!.push(cellOf(open.attributes, open.inside))
    open = null
  }
  for (const piece of pieces) {
    const tag = 'tag' in piece ? piece.tag : ''
    const isClosing = 'tag' in piece && piece.isClosing
    if (tag === 'table') depth = Math.max(0, depth + (isClosing ? -1 : 1))
    if (tag === 'table' && isClosing && depth === 0) break
    const isOuter = depth === 1 || (depth === 0 && rows.length > 0)
    if (isOuter && (tag === 'tr' || tag === 'td' || tag === 'th')) {
      closeCell()
      if (tag === 'tr' && !isClosing) rows.push([])
      if (tag !== 'tr' && !isClosing) {
        if (rows.length === 0) rows.push([])
        open = { attributes: 'tag' in piece ? piece.attributes : '', inside: [] }
      }
    } else open?.inside.push(piece)
  }
  closeCell()
  return rows
}

function cellOf(attributes: string, inside: readonly HtmlPiece[]): Cell {
  const spanned = (name: string) => {
    const [, count] = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d+)`, 'i').exec(attributes) ?? []
    return Math.min(Math.max(Number(count ?? 1), 1), widestSpan)
  }
  return { text: wordsOf(inside), columns: spanned('colspan'), rows: spanned('rowspan') }
}

function laidOut(rows: readonly Cell[][]): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, top) => {
    let left = 0
    for (const { text, columns, rows: height } of cells) {
      while (grid[top]![left] !== undefined) left++
      for (let row = top; row < Math.min(top + height, grid.length); row++)
        for (let column = left; column < left + columns; column++)
          grid[row]![column] = row === top && column === left ? text : ''
      left += columns
    }
  })
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}
