import { bareNumber, type Sop } from '@satualur/engine'
import { filled } from '../filled.ts'
import { eachChanged, withParts } from '../rewrite.ts'

/** The rows numbered 1, 2, 3 … from the top. */
export function renumberSteps(sop: Sop): Sop {
  return withParts(sop, {
    steps: eachChanged(sop.steps, (step, index) => filled(step, 'number', String(index + 1))),
  })
}

/**
 * Counts on after rows came, went or moved, in the manner of the paper ("3." stays with its dot). Only a table that
 * was counted 1, 2, 3 … before: other numbers are the paper's own, and a new row has none.
 */
export function countedOn(before: Sop, after: Sop): Sop {
  const isCounted = before.steps.every(({ number }, index) => bareNumber(number ?? '') === String(index + 1))
  if (!isCounted) return after
  const manner = before.steps[0]?.number ?? '1'
  return withParts(after, {
    steps: eachChanged(after.steps, (step, index) => {
      const number = (step.number ?? manner).replace(/\d+/, String(index + 1))
      return number === step.number ? step : { ...step, number }
    }),
  })
}
