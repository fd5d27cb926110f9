import { soundness, type Finding, type Sop, type WorkingCalendar } from '@satualur/engine'
import type { Assumptions } from './assumptions.ts'
import { PlayedYear } from './played-year.ts'
import type { WhatIfResult } from './result.ts'
import { resultSoFar } from './result-so-far.ts'
import { setScene } from './scene.ts'
import { Tally } from './tally.ts'

/** Runs that are being played, some at a time, so that whoever shows them can show how far they are. */
export interface Simulation {
  readonly isOver: boolean
  /** Plays so many runs more to their end and answers the result of all so far. */
  step(runs: number): WhatIfResult
}

/** The SOP cannot be played to its end; these errors say why. */
export interface NotPlayable {
  findings: Finding[]
}

/**
 * Plays an SOP as it would go: the engine says where the work goes (`decide`, so loops, joins, sending back and the
 * loop limit are those of a real run), lots say how long it takes and what is decided, and the calendar of the
 * regency says when the office is open. An SOP that is not sound is refused with its findings.
 *
 * Promise: pure, the same seed gives the same result however it is stepped, and every simulation comes to its end.
 *
 * What it leaves out: people do nothing else than this SOP, are never ill, and take tasks in the order in which they
 * were opened; the standard time is read as work, so where a row's waktu is mostly waiting for others, the load of its
 * role is less than it is told here. Years without loaded holidays count as if they had none.
 *
 * ```ts
 * const simulation = whatIf(sop, calendar, usualAssumptions(now))
 * if ('findings' in simulation) return simulation.findings
 * while (!simulation.isOver) show(simulation.step(100))
 * ```
 */
export function whatIf(
  sop: Sop,
  calendar: WorkingCalendar,
  assumptions: Assumptions,
): Simulation | NotPlayable {
  const findings = soundness(sop).filter(({ severity }) => severity === 'error')
  if (findings.length > 0) return { findings }
  const scene = setScene(sop, calendar, assumptions)
  const tally = new Tally(scene)
  let year = new PlayedYear(scene, 0)
  let played = 0
  const playOne = () => {
    let ended = year.next()
    // The next year begins where this one has come to its end.
    if (!ended) ended = (year = new PlayedYear(scene, year.nextIndex)).next()
    tally.add(ended!)
    played += 1
  }
  return {
    get isOver() {
      return played >= assumptions.runs
    },
    step: (runs) => {
      for (let more = runs; more > 0 && played < assumptions.runs; more--) playOne()
      return resultSoFar(tally)
    },
  }
}
