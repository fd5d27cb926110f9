import { WorkbookWriter, type Cell } from '@cj-tech-master/excelts'
import { setWords } from '../template/plain-cell.ts'
import { columnLetter } from '../validating/column-letter.ts'
import { headLook, plainLook, toneLooks } from './cell-looks.ts'
import { ChoiceSheet, choiceSheetName } from './choice-sheet.ts'
import type { CellMark, WrittenCell, WrittenSheet } from './written-book.ts'

type Sheet = ReturnType<WorkbookWriter['addWorksheet']>

const usualWidth = 24
/** A sheet that is mended grows: choices are offered so many rows below the last one, too. */
const rowsToCome = 5_000

/**
 * A workbook, written row by row so that its size costs no memory but its bytes. `madeAt` (milliseconds since 1970) is the
 * instant that a workbook has to have.
 */
export async function writeBook(
  sheets: readonly WrittenSheet[],
  title: string,
  madeAt: number,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const stream = new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(piece) })
  const workbook = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  workbook.creator = workbook.lastModifiedBy = title
  workbook.created = workbook.modified = new Date(madeAt)
  const choices = new ChoiceSheet()
  for (const sheet of sheets) addSheet(workbook, sheet, choices)
  addChoices(workbook, choices.rows())
  await workbook.commit()
  return joined(pieces)
}

function addSheet(
  workbook: WorkbookWriter,
  { name, headRow, columns, rows }: WrittenSheet,
  choices: ChoiceSheet,
) {
  const views = headRow === null ? [] : [{ state: 'frozen' as const, xSplit: 2, ySplit: headRow }]
  const sheet = workbook.addWorksheet(name, { views })
  for (const [index, { width }] of columns.entries()) sheet.getColumn(index + 1).width = width ?? usualWidth
  let last = headRow ?? 0
  for (const { row: number, cells, marks } of rows) {
    const row = sheet.getRow(number)
    const isHead = number === headRow
    for (const [place, value] of cells.entries()) {
      const mark = marks?.get(place)
      if (value === null && !mark) continue
      put(row.getCell(place + 1), value, isHead && !mark ? null : (mark ?? 'plain'))
    }
    if (isHead) addNotes(sheet, number, columns)
    row.commit()
    last = Math.max(last, number)
  }
  if (headRow !== null) addRules(sheet, columns, choices, headRow + 1, last + rowsToCome)
  sheet.commit()
}

function put(cell: Cell, value: WrittenCell, mark: CellMark | 'plain' | null) {
  if (typeof value === 'string') setWords(cell, value)
  else if (value !== null) cell.value = value
  Object.assign(cell, mark === null ? headLook : mark === 'plain' ? plainLook : toneLooks[mark.tone])
  if (mark !== null && mark !== 'plain' && mark.note) cell.note = mark.note
}

function addNotes(sheet: Sheet, row: number, columns: WrittenSheet['columns']) {
  for (const [place, { note }] of columns.entries())
    if (note) sheet.getRow(row).getCell(place + 1).note = note
}

function addRules(
  sheet: Sheet,
  columns: WrittenSheet['columns'],
  choices: ChoiceSheet,
  from: number,
  until: number,
) {
  for (const [place, { choices: offered }] of columns.entries()) {
    if (!offered || offered.length === 0) continue
    const letter = columnLetter(place)
    const rule = { type: 'list' as const, allowBlank: true, formulae: [choices.place(offered)] }
    sheet.dataValidations.add(`${letter}${from}:${letter}${until}`, { ...rule, showErrorMessage: false })
  }
}

function addChoices(workbook: WorkbookWriter, rows: readonly string[][]) {
  if (rows.length === 0) return
  const sheet = workbook.addWorksheet(choiceSheetName, { state: 'veryHidden' })
  for (const [at, texts] of rows.entries()) {
    const row = sheet.getRow(at + 1)
    for (const [place, text] of texts.entries()) setWords(row.getCell(place + 1), text)
    row.commit()
  }
  sheet.commit()
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
