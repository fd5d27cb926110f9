import { setActivity, setNeeds, setNote, setNumber, setWaktu, setYields } from '@satualur/authoring'
import type { Key, Sop, Step } from '@satualur/engine'
import type { TextColumn } from './column.ts'

/** The words of a cell as they are typed: one line, or one artefact a line. */
export function textOf(step: Step, column: TextColumn): string {
  switch (column) {
    case 'number':
      return step.number ?? ''
    case 'activity':
      return step.activity
    case 'needs':
    case 'yields':
      return step[column].map(({ text }) => text).join('\n')
    case 'waktu':
      return step.waktu.text ?? ''
    case 'note':
      return step.note ?? ''
  }
}

/** The SOP with other words in a cell. */
export function written(sop: Sop, step: Key, column: TextColumn, text: string): Sop {
  switch (column) {
    case 'number':
      return setNumber(sop, step, text.trim())
    case 'activity':
      return setActivity(sop, step, oneLine(text))
    case 'needs':
      return setNeeds(sop, step, linesOf(text))
    case 'waktu':
      return setWaktu(sop, step, oneLine(text))
    case 'yields':
      return setYields(sop, step, linesOf(text))
    case 'note':
      return setNote(sop, step, text.trim())
  }
}

/** Lines that say something, without what typists leave around them: spaces and the signs of a list. */
export const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => line.replace(/^\s*[-•]\s+/, '').trim() || [])

const oneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ').trim()
