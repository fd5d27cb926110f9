import type { Key, RunContext, Sop, Step, WorkingCalendar } from '@satualur/engine'
import { areStartsAlternatives, flowOf, workingMinutesBetween } from '@satualur/engine'
import type { Assumptions } from './assumptions.ts'
import { oddsOf, type OutcomeOdds } from './outcome-odds.ts'
import { officeWeekAt, standardsOf, type StepStandard } from './standard-minutes.ts'

const YEAR = 365 * 86_400_000

/** What the runs of one simulation have in common, read once. */
export interface Scene {
  calendar: WorkingCalendar
  assumptions: Assumptions
  /**
   * What the engine decides with. Its SOP has the flow alone: a simulation counts its own time and asks the engine only
   * where the work goes, and due times that nobody reads would be most of the computing. Nobody has to hand anything in,
   * and people of a role are alike, so that there is always another one where duties are kept apart.
   */
  context: RunContext
  /** The starts that a run is opened at: each of them alone, or all together. */
  openings: readonly (readonly Key[])[]
  standards: ReadonlyMap<Key, StepStandard>
  odds: ReadonlyMap<Key, readonly OutcomeOdds[]>
  /** Office minutes of a usual working day. */
  minutesPerDay: number
  /** Office minutes of a month, holidays taken out, on average over the first year. */
  minutesPerMonth: number
}

export function setScene(sop: Sop, calendar: WorkingCalendar, assumptions: Assumptions): Scene {
  const { startAt } = assumptions
  const bare: Sop = { ...sop, steps: sop.steps.map(flowAlone) }
  const { acts, starts } = flowOf(bare)
  const week = officeWeekAt(calendar, startAt)
  return {
    calendar,
    assumptions: playable(assumptions),
    // People of a role are alike here, so one name stands for whoever of them does a task.
    context: { sop: bare, calendar, cast: (role) => [role] },
    openings: areStartsAlternatives(bare) ? starts.map((start) => [start]) : [starts],
    standards: standardsOf(sop, week, assumptions),
    odds: new Map([...acts].map(([key, { act }]) => [key, oddsOf(bare, act, assumptions)])),
    minutesPerDay: week.minutesPerDay,
    minutesPerMonth: workingMinutesBetween(calendar, startAt, startAt + YEAR) / 12,
  }
}

const flowAlone = ({ apartFrom: _, ...step }: Step): Step => ({
  ...step,
  waktu: { kind: 'none', text: null },
  needs: [],
  yields: [],
})

/** Somebody has to work in a role, whole people only, and at least one run begins in a year. */
function playable(assumptions: Assumptions): Assumptions {
  const people = [...assumptions.people].map(
    ([role, count]) => [role, Math.max(1, Math.floor(count))] as const,
  )
  return {
    ...assumptions,
    people: new Map(people),
    runsPerMonth: Math.max(1 / 12, assumptions.runsPerMonth),
  }
}
