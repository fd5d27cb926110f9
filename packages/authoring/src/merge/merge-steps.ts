import { flowOf, type Sop, type Step, type StepCell } from '@satualur/engine'
import { textOrNull, usesAndEvidenceText } from '../compare/cell-text.ts'
import { draftStep, rowNumber, type DraftStep } from './draft-step.ts'
import { isActChanged, isReachedAnew } from './act-changes.ts'
import { mergeActs } from './merge-acts.ts'
import { apartReading, isApartAnew, mergeApart } from './merge-apart.ts'
import { mergeCell, type CellReading, type Marked } from './merge-cell.ts'
import { mergeKeyed } from './merge-keyed.ts'
import { numberReading, stageReading } from './readings.ts'
import { usesReading } from './merge-uses.ts'
import { isSame } from './same.ts'
import type { MergeSide, RowMerging, Sides } from './sop-merge.ts'

type SideName = MergeSide | 'base'

/** The rows of three sheets as one table; where its arrows lead is read when the order is known. */
export function mergeSteps(merging: RowMerging): DraftStep[] {
  const { base, ours, theirs, arbiter } = merging
  return mergeKeyed<Step, DraftStep>(
    { base: base.steps, ours: ours.steps, theirs: theirs.steps },
    {
      name: 'step',
      isOrdered: true,
      place: (step) => ({ beforeStep: step, step }),
      text: ({ activity }) => activity,
      isChanged: (before, step, side) => isStepChanged(merging, before, step, side),
      isUsedAnew: (step, side) =>
        step.acts.some(({ key }) => isReachedAnew(merging, key, side)) ||
        isApartAnew(merging, step.key, side),
      merge: (sides) => mergeStep(merging, sides),
    },
    arbiter,
  )
}

const plainCells = ['activity', 'needs', 'waktu', 'yields', 'note'] as const

const texts = {
  activity: ({ activity }: Step) => textOrNull(activity),
  needs: ({ needs }: Step) => usesAndEvidenceText(needs),
  waktu: ({ waktu }: Step) => textOrNull(waktu.text),
  yields: ({ yields }: Step) => usesAndEvidenceText(yields),
  note: ({ note }: Step) => textOrNull(note),
}

function mergeStep(merging: RowMerging, { base, ours, theirs }: Sides<Step>): DraftStep {
  if (!ours || !theirs) return ours ? draftStep(merging.ours, ours) : draftStep(merging.theirs, theirs!)
  const place = { beforeStep: ours.key, step: ours.key }
  const marks: Step['marks'] = {}
  const cell = <Value>(
    what: StepCell,
    read: (step: Step, side: SideName) => Value,
    text: (step: Step, side: SideName) => string | null,
    reading?: CellReading<Value>,
  ): Value => {
    const marked = (step: Step, side: SideName): Marked<Value> => ({
      value: read(step, side),
      mark: step.marks[what],
    })
    const { value, mark } = mergeCell(
      { base: base && marked(base, 'base'), ours: marked(ours, 'ours'), theirs: marked(theirs, 'theirs') },
      merging.arbiter,
      () => ({
        id: `step/${ours.key}/${what}`,
        place: { ...place, cell: what },
        what,
        base: base ? text(base, 'base') : null,
        ours: text(ours, 'ours'),
        theirs: text(theirs, 'theirs'),
      }),
      reading,
    )
    if (mark) marks[what] = mark
    return value
  }
  const plainCell = <Cell extends (typeof plainCells)[number]>(
    what: Cell,
    reading?: CellReading<Step[Cell]>,
  ) => cell<Step[Cell]>(what, (step) => step[what], texts[what], reading)
  const stageName = ({ stage }: Step, side: SideName) =>
    stage === null ? null : (merging[side].stages.find(({ key }) => key === stage)?.name ?? stage)
  return {
    key: ours.key,
    number: cell(
      'number',
      (step, side) => rowNumber(merging[side], step),
      ({ number }) => number,
      numberReading,
    ),
    stage: cell('stage', ({ stage }) => stage, stageName, stageReading(merging)),
    activity: plainCell('activity'),
    needs: plainCell('needs', usesReading(base?.needs)),
    waktu: plainCell('waktu'),
    yields: plainCell('yields', usesReading(base?.yields)),
    note: plainCell('note'),
    ...mergeApart(merging, { base, ours, theirs }),
    acts: mergeActs(merging, place, { base, ours, theirs }),
    marks,
  }
}

/** Whether a side did anything to a row, but for what follows from removing other things. */
function isStepChanged(merging: RowMerging, base: Step, step: Step, side: MergeSide): boolean {
  const sop: Sop = merging[side]
  if (!isSame(base.marks, step.marks)) return true
  if (plainCells.some((cell) => !isSame(base[cell], step[cell]))) return true
  if (!numberReading.isKept(rowNumber(merging.base, base), rowNumber(sop, step), side)) return true
  if (!stageReading(merging).isKept(base.stage, step.stage, side)) return true
  if (!apartReading(merging).isKept(base.apartFrom ?? [], step.apartFrom ?? [], side)) return true
  if (base.acts.length !== step.acts.length) return true
  return base.acts.some((act, index) => {
    const its = step.acts[index]!
    return act.key !== its.key || !flowOf(sop).acts.has(its.key) || isActChanged(merging, act, its, side)
  })
}
