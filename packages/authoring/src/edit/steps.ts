import type { Act, Key, Sop, Step } from '@satualur/engine'
import { withoutFreed } from './artefacts.ts'
import { blankAct, blankStep } from './blank-step.ts'
import { withoutDutiesTo } from './duties.ts'
import { flowKeys, freshKey } from './fresh-key.ts'
import { countedOn } from './numbering.ts'
import { stepOf, within } from './rewrite.ts'
import { leadPast, leadThrough } from './splice.ts'

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

/** The acts of the nearest row above a place that has any, and the first act below it. */
export function neighbours(steps: readonly Step[], place: number): { before: Act[]; after: Act | undefined } {
  const above = steps.slice(0, place).findLast(({ acts }) => acts.length > 0)
  return { before: above?.acts ?? [], after: steps.slice(place).find(({ acts }) => acts.length > 0)?.acts[0] }
}

/** A blank act that the flow passes through, and the SOP that leads to it; it has no place in the table yet. */
export function splicedIn(
  sop: Sop,
  key: Key,
  before: readonly Act[],
  after: Act | undefined,
): { sop: Sop; act: Act } {
  const { sop: led, ledTo, waitsFor } = leadThrough(sop, key, before, after)
  return { sop: led, act: blankAct(key, ledTo, waitsFor) }
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
