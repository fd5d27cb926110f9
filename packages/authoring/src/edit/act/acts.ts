import type { Act, Key, Sop } from '@satualur/engine'
import { changeAct } from '../rewrite.ts'

/** Whether completing the act makes the run's dataset public. */
export function setPublishes(sop: Sop, act: Key, publishes: boolean): Sop {
  return changeAct(sop, act, (one) => {
    if ((one.publishes ?? false) === publishes) return one
    const { publishes: _, ...rest } = one
    return publishes ? { ...rest, publishes } : rest
  })
}

export function setWaitsFor(sop: Sop, act: Key, waitsFor: Act['waitsFor']): Sop {
  return changeAct(sop, act, (one) => (one.waitsFor === waitsFor ? one : { ...one, waitsFor }))
}
