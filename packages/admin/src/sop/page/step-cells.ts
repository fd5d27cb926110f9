import { flowInWords, type SpokenSop } from '@satualur/sop-format/sheet'
import type { Language } from '../../app/language/language.ts'
import { markOf } from '../sheet/cell-mark.ts'
import { t as sheet } from '../sheet/messages.ts'
import type { SheetAct, SheetMark, SheetRole, SheetStep } from '../sheet/sheet-version.ts'

export interface StepCell {
  /** Its word is the message of the same name. */
  cell: 'who' | 'needs' | 'waktu' | 'yields' | 'goesTo' | 'note'
  lines: string[]
  mark: SheetMark | null
}

/** A row of the sheet as said from top to bottom: who, with what, how long, what comes of it, and where it goes. */
export function stepCells(
  step: SheetStep,
  roles: readonly SheetRole[],
  sop: SpokenSop,
  language: Language,
): StepCell[] {
  const texts = (uses: readonly { text: string }[]) => uses.map(({ text }) => text)
  const lines = (text: string | null | undefined) => (text ? [text] : [])
  const own = (cell: 'needs' | 'waktu' | 'yields' | 'note', said: string[]): StepCell => ({
    cell,
    lines: said,
    mark: markOf(step, cell, said.length === 0),
  })
  const { acts } = step
  return [
    { cell: 'who', lines: acts.map((act) => performersInWords(act, roles)), mark: inferred(acts) },
    own('needs', texts(step.needs)),
    own('waktu', waktuInWords(step)),
    own('yields', texts(step.yields)),
    {
      cell: 'goesTo',
      lines: lines(flowInWords(sop, step.key, language)),
      mark: inferred(acts.flatMap(({ outcomes }) => outcomes)),
    },
    own('note', lines(step.note)),
  ]
}

function performersInWords({ kind, performers }: SheetAct, roles: readonly SheetRole[]): string {
  const names = performers.map(({ key }) => roles.find((role) => role.key === key)?.name ?? key).join(', ')
  return kind === 'PROCESS' ? names : `${names} (${sheet(kind)})`
}

/** As printed, and how it is counted; the reading mostly begins with the printed words. */
function waktuInWords({ waktu: { text, reading } }: SheetStep): string[] {
  if (!text) return []
  if (!reading) return [text]
  return reading.toLowerCase().startsWith(text.toLowerCase()) ? [reading] : [text, reading]
}

const inferred = (marked: readonly { mark?: SheetMark }[]): SheetMark | null =>
  marked.find(({ mark }) => mark?.kind === 'INFERRED')?.mark ?? null
