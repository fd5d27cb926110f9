import type { Cell, Worksheet } from '@cj-tech-master/excelts'

/** The most that Excel takes in one cell. */
const lettersAtMost = 32_767

/** Writes words, never a formula: a cell that begins like one is of the kind "text", also after somebody edits it. */
export const putWords = (sheet: Worksheet, row: number, column: number, words: string): Cell =>
  setWords(sheet.getCell(row, column), words)

export function setWords(cell: Cell, words: string): Cell {
  // Control signs are none that a workbook may hold.
  const text = words
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .slice(0, lettersAtMost)
    .toWellFormed()
  if (text !== '') cell.value = text
  if (/^\s*[=+\-@]/.test(text)) cell.numFmt = '@'
  return cell
}
