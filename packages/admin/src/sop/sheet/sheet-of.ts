import { describeWaktu, type Mark, type Sop } from '@satualur/engine'
import type { Language } from '../../app/language/language.ts'
import type { SheetMark, SheetVersion } from './sheet-version.ts'

/** An SOP that was read here, in the words of the sheet; what the server tells of a version needs no such thing. */
export function sheetOf(sop: Sop, locale: Language): SheetVersion {
  return {
    title: sop.title,
    roles: sop.roles.map(({ key, name, mark }) => ({ key, name, mark: marked(mark) })),
    steps: sop.steps.map((step) => ({
      ...step,
      stage: sop.stages.find(({ key }) => key === step.stage) ?? null,
      waktu: { text: step.waktu.text, reading: describeWaktu(step.waktu, sop.bareDay, locale) },
      marks: Object.entries(step.marks).map(([cell, mark]) => ({ cell, mark: marked(mark) })),
      acts: step.acts.map(({ key, kind, performers, outcomes, mark }) => ({
        key,
        kind: kinds[kind],
        performers: performers.map((role) => ({ key: role })),
        outcomes: outcomes.map((outcome) => ({ ...outcome, mark: marked(outcome.mark) })),
        mark: marked(mark),
      })),
    })),
  }
}

const kinds = { start: 'START', process: 'PROCESS', decision: 'DECISION', end: 'END' } as const
const markKinds = { explicit: 'EXPLICIT', inferred: 'INFERRED', missing: 'MISSING' } as const

const marked = (mark: Mark): SheetMark => ({ ...mark, kind: markKinds[mark.kind] })
