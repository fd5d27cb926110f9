import type { SheetMark, SheetStep, SheetVersion } from './sheet-version.ts'

/** Cells that a procedure cannot be measured without; an empty one is missing even when nobody said so. */
const needed = ['activity', 'needs', 'waktu', 'yields']

/** How a cell of a row came to its value; null where it stands on the paper. */
export function markOf(step: SheetStep, cell: string, isEmpty: boolean): SheetMark | null {
  const mark = step.marks.find((each) => each.cell === cell)?.mark
  if (mark && mark.kind !== 'EXPLICIT') return mark
  return isEmpty && needed.includes(cell) ? { kind: 'MISSING' } : null
}

/** The marks of a whole sheet: cells, roles, symbols and branches that are not on the paper. */
export function marksOf(version: SheetVersion): SheetMark[] {
  const cells = version.steps.flatMap((step) => [
    markOf(step, 'number', !step.number),
    markOf(step, 'stage', !step.stage),
    markOf(step, 'activity', step.activity === ''),
    markOf(step, 'needs', step.needs.length === 0),
    markOf(step, 'waktu', !step.waktu.text),
    markOf(step, 'yields', step.yields.length === 0),
    markOf(step, 'note', !step.note),
  ])
  const acts = version.steps.flatMap((step) => step.acts)
  const others = [...version.roles, ...acts, ...acts.flatMap((act) => act.outcomes)].map(({ mark }) => mark)
  return [...cells, ...others].filter((mark) => mark != null && mark.kind !== 'EXPLICIT') as SheetMark[]
}
