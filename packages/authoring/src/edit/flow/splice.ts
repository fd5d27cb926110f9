import type { Act, Key, Sop, Step } from '@satualur/engine'
import { blankAct } from './blank-act.ts'
import { leadThrough } from './lead-through.ts'

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
