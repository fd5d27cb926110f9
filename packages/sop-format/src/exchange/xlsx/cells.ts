import type { Worksheet } from '@cj-tech-master/excelts'
import { plainWords } from '../plain-words.ts'

export type Look = 'title' | 'head' | 'label' | 'text' | 'middle' | 'band'

/** The most that Excel takes in one cell. */
const maximumLetters = 32_767
const thin = { style: 'thin' } as const
const border = { top: thin, left: thin, bottom: thin, right: thin }
const shade = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } } as const

export function cellText(text: string): string {
  return plainWords(text).replace(/\r\n?/g, '\n').slice(0, maximumLetters).toWellFormed()
}

/**
 * Writes words, never a formula: a cell that begins like one (`=`, `+`, `-`, `@`) is of the kind "text", so that it stays
 * words also after somebody edits it.
 */
export function putText(sheet: Worksheet, row: number, column: number, text: string, look: Look) {
  const cell = sheet.getCell(row, column)
  const words = cellText(text)
  if (words !== '') cell.value = words
  const isCentred = look === 'title' || look === 'head' || look === 'middle'
  cell.alignment = {
    wrapText: true,
    vertical: look === 'head' ? 'middle' : 'top',
    horizontal: isCentred ? 'center' : 'left',
  }
  if (look !== 'text' && look !== 'middle') cell.font = { bold: true, size: look === 'title' ? 13 : 11 }
  if (look === 'head' || look === 'band') cell.fill = shade
  if (look !== 'title') cell.border = border
  if (/^[\s]*[=+\-@]/.test(words)) cell.numFmt = '@'
}

/** One cell over several; all of them bear its border. */
export function putMerged(
  sheet: Worksheet,
  [top, left, bottom, right]: [number, number, number, number],
  text: string,
  look: Look,
) {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) putText(sheet, row, column, '', look)
  putText(sheet, top, left, text, look)
  if (top < bottom || left < right) sheet.mergeCells(top, left, bottom, right)
}

/** A4, lying, as wide as the page. */
export const lyingA4 = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
} as const

/** Several each with a number, one line each; a single one as it is. */
export function listText(items: readonly string[]): string {
  return items.length === 1 ? items[0]! : items.map((item, index) => `${index + 1}. ${item}`).join('\n')
}
