import type { Key, Sop } from '@satualur/engine'
import { setNeeds, setYields } from '../edit/artefact/artefacts.ts'
import { setActivity, setNote, setNumber, setWaktu } from '../edit/step/cells.ts'
import type { GridColumn } from './grid-column.ts'
import { itemsOf } from './items.ts'

export type TextColumn = Extract<GridColumn, string>

const fillings: Record<TextColumn, (sop: Sop, step: Key, text: string) => Sop> = {
  number: setNumber,
  activity: (sop, step, text) => setActivity(sop, step, inOneLine(text)),
  needs: (sop, step, text) => setNeeds(sop, step, itemsOf(text)),
  waktu: (sop, step, text) => setWaktu(sop, step, inOneLine(text)),
  yields: (sop, step, text) => setYields(sop, step, itemsOf(text)),
  note: setNote,
}

const inOneLine = (text: string): string => text.replaceAll('\n', ' ')

/** The SOP with pasted words in a cell of a row. */
export function fillCell(sop: Sop, step: Key, column: TextColumn, text: string): Sop {
  return fillings[column](sop, step, text)
}
