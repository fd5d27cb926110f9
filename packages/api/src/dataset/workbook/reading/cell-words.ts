import { cellText } from '@satualur/table-format'
import type { Cell } from '@satualur/table-format'

/** Capitals, double blanks and what stands between words make no other word. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-/]+/g, ' ')
    .trim()

/** What a cell says, without the blanks around it. */
export const saidIn = (cell: Cell | undefined): string => cellText(cell).trim()

const lettersAtMost = 32_767

/** A text as a workbook can hold it, and as it comes back from there. */
export const asWritten = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .slice(0, lettersAtMost)
    .toWellFormed()
    .trim()
