import { usualCalendar, type Sop, type WorkingCalendar } from '@satualur/engine'
import { usualAssumptions, whatIf, type Assumptions, type WhatIfResult } from '../src/what-if.ts'

export const calendar = usualCalendar('Asia/Makassar')
/** A Monday without a holiday near by, as the office opens. */
export const monday = Date.parse('2026-07-06T07:30:00+08:00')
/** Everything takes just its standard time. */
export const exactly = { fastest: 1, usual: 1, slowest: 1 }

export interface Played extends Partial<Assumptions> {
  calendar?: WorkingCalendar
}

/** The result of all runs of an SOP; a refusal is a fault of the test. */
export function played(sop: Sop, { calendar: office = calendar, ...changed }: Played = {}): WhatIfResult {
  const simulation = whatIf(sop, office, { ...usualAssumptions(monday), ...changed })
  if ('findings' in simulation) throw new Error(JSON.stringify(simulation.findings))
  return simulation.step(changed.runs ?? 2_000)
}

/** Odds of a decision with the outcomes `ya` and `tidak`. */
export const sendingBack = (act: string, share: number) =>
  new Map([
    [
      act,
      new Map([
        ['ya', 1 - share],
        ['tidak', share],
      ]),
    ],
  ])
