import type { Key, Sop } from '@satualur/engine'
import { withoutFreed } from '../artefact/artefacts.ts'
import { leadPast } from '../flow/lead-past.ts'
import { neighbours, splicedIn } from '../flow/splice.ts'
import { flowKeys, freshKey } from '../fresh-key.ts'
import { stepOf, within } from '../rewrite.ts'
import { withoutDutiesTo } from './apart.ts'
import { blankStep } from './blank-step.ts'
import { countedOn } from './numbering.ts'

/**
 * A new row at this place, counted from 0: one process symbol without performer, in the stage of the row above. The
 * flow that passed here by the order of the table now passes through it.
 */
export function insertStep(sop: Sop, at: number): Sop {
  const place = within(at, sop.steps.length)
  const { before, after } = neighbours(sop.steps, place)
  const key = freshKey(flowKeys(sop))
  const stage = (sop.steps[place - 1] ?? sop.steps[place])?.stage ?? null
  const { sop: led, act } = splicedIn(sop, key, before, after)
  return countedOn(sop, { ...led, steps: led.steps.toSpliced(place, 0, blankStep(act, stage)) })
}

/** The SOP without a row. What led to it leads on to where it led, so that no arrow is left in the air; no other is kept apart from it. */
export function removeStep(sop: Sop, step: Key): Sop {
  const row = stepOf(sop, step)
  if (!row) return sop
  const led = leadPast(sop, row.acts)
  const steps = led.steps.filter(({ key }) => key !== step)
  const left = withoutDutiesTo({ ...led, steps }, step)
  return countedOn(sop, withoutFreed(left, [...row.needs, ...row.yields]))
}
