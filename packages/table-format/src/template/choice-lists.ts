import type { Workbook, Worksheet } from '@cj-tech-master/excelts'
import { formatFingerprint } from '../schema/format-fingerprint.ts'
import type { Column, TableFormat } from '../schema/table-format.ts'
import { columnLetter } from '../validating/column-letter.ts'
import { putWords } from './plain-cell.ts'
import { markCells, markSheet } from './template-mark.ts'

const firstRow = 3

/** The hidden sheet of a template: what it is a template of, and the lists to choose from, a column for each. */
export class ChoiceLists {
  readonly #sheet: Worksheet

  constructor(workbook: Workbook, format: TableFormat) {
    this.#sheet = workbook.addWorksheet(markSheet, { state: 'veryHidden' })
    for (const [index, words] of markCells(format.name ?? '', formatFingerprint(format)).entries())
      putWords(this.#sheet, 1, index + 1, words)
  }

  /** Where the choices of a column stand, as a cell's rule refers to them; null where it has none. A list may be of any length. */
  put(column: Column, index: number): string | null {
    const choices = choicesOf(column)
    if (choices.length === 0) return null
    for (const [at, choice] of choices.entries()) {
      const cell = putWords(this.#sheet, firstRow + at, index + 1, typeof choice === 'string' ? choice : '')
      if (typeof choice === 'string') cell.numFmt = '@'
      else cell.value = choice
    }
    const letter = columnLetter(index)
    return `${markSheet}!$${letter}$${firstRow}:$${letter}$${firstRow + choices.length - 1}`
  }
}

function choicesOf({ type, constraints, trueValues = ['TRUE'], falseValues = ['FALSE'] }: Column) {
  if (constraints?.enum) return constraints.enum
  return type === 'boolean' ? [...trueValues.slice(0, 1), ...falseValues.slice(0, 1)] : []
}
