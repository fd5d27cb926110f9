import type { Step, StepCell } from '@satualur/engine'

/** The row with a cell filled in by a person: whatever mark the cell had is gone. The same row where nothing changes. */
export function filled<Cell extends StepCell>(step: Step, cell: Cell, value: Step[Cell]): Step {
  if (step[cell] === value && !(cell in step.marks)) return step
  const { [cell]: _, ...marks } = step.marks
  return { ...step, [cell]: value, marks }
}
