import type { Cell, Worksheet } from '@cj-tech-master/excelts'

/** The most that Excel takes in one cell. */
const lettersAtMost = 32_767

/** Words as a cell may hold them: control signs are none that a workbook may hold. */
export const plainWords = (words: string): string =>
  words
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .slice(0, lettersAtMost)
    .toWellFormed()

/** Writes words, never a formula: a cell that begins like one is of the kind "text", also after somebody edits it. */
export const putWords = (sheet: Worksheet, row: number, column: number, words: string): Cell =>
  setWords(sheet.getCell(row, column), words)

export function setWords(cell: Cell, words: string): Cell {
  const text = plainWords(words)
  if (text !== '') cell.value = text
  if (/^\s*[=+\-@]/.test(text)) cell.numFmt = '@'
  return cell
}
