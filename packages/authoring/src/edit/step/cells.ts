import { type Key, parseWaktu, type Sop } from '@satualur/engine'
import { filled } from '../filled.ts'
import { changeStep } from '../rewrite.ts'

const blankAsNull = (text: string): string | null => (text.trim() === '' ? null : text)

export function setActivity(sop: Sop, step: Key, text: string): Sop {
  return changeStep(sop, step, (row) => filled(row, 'activity', text))
}

/** The number as it is to be printed; none where the text is blank. */
export function setNumber(sop: Sop, step: Key, text: string): Sop {
  return changeStep(sop, step, (row) => filled(row, 'number', blankAsNull(text)))
}

export function setNote(sop: Sop, step: Key, text: string): Sop {
  return changeStep(sop, step, (row) => filled(row, 'note', blankAsNull(text)))
}

/** The standard time in the words of the paper, read by the engine. The same words keep the reading that they have. */
export function setWaktu(sop: Sop, step: Key, text: string): Sop {
  return changeStep(sop, step, (row) => {
    const isSame = blankAsNull(text) === row.waktu.text
    return filled(row, 'waktu', isSame ? row.waktu : parseWaktu(text))
  })
}

/** The stage of a row, or none; a stage that the SOP does not have changes nothing. */
export function setStage(sop: Sop, step: Key, stage: Key | null): Sop {
  if (stage !== null && !sop.stages.some(({ key }) => key === stage)) return sop
  return changeStep(sop, step, (row) => filled(row, 'stage', stage))
}
