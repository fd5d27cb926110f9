import type { Key } from '@satualur/engine'
import { bottleneckOf, minutesIn } from './bottleneck.ts'
import { histogramOf } from './histogram.ts'
import type { RoleFigures, StepFigures, WhatIfResult } from './result.ts'
import { spreadOf } from './spread.ts'
import type { RoleTally, StepTally, Tally } from './tally.ts'

/** The result of the runs that have been counted so far. */
export function resultSoFar(tally: Tally): WhatIfResult {
  const { endings, leadMinutes, leadDays, scene } = tally
  const { completed, stuck, unfinished } = endings
  const played = completed + stuck + unfinished
  const lead = leadMinutes.reduce((sum, minutes) => sum + minutes, 0)
  const shareOf = (count: number) => (played === 0 ? 0 : count / played)
  const roles = [...tally.roles].map(([role, counted]) => roleFigures(tally, role, counted, played))
  return {
    ...{ played, of: scene.assumptions.runs, completed },
    stuckShare: shareOf(stuck),
    unfinishedShare: shareOf(unfinished),
    leadMinutes: spreadOf(leadMinutes),
    leadDays: spreadOf(leadDays),
    histogram: histogramOf(leadMinutes, scene.minutesPerDay),
    standardMinutes: completed === 0 ? null : tally.standardMinutes / completed,
    withinStandardShare: completed === 0 ? null : tally.withinStandard / completed,
    minutesPerMonth: scene.minutesPerMonth,
    steps: [...tally.steps].map(([step, counted]) => stepFigures(tally, step, counted, { played, lead })),
    roles,
    bottleneck: bottleneckOf(tally, roles),
  }
}

function stepFigures(
  { scene }: Tally,
  step: Key,
  counted: StepTally,
  { played, lead }: { played: number; lead: number },
): StepFigures {
  const { officeMinutes, isAssumed } = scene.standards.get(step)!
  const perVisit = (minutes: number) => (counted.visits === 0 ? null : minutes / counted.visits)
  return {
    ...{ step, standardMinutes: officeMinutes, isAssumed },
    visitsPerRun: played === 0 ? 0 : counted.visits / played,
    workMinutes: perVisit(counted.workMinutes),
    waitingMinutes: perVisit(counted.waitingMinutes),
    leadShare: lead === 0 ? 0 : minutesIn(counted) / lead,
  }
}

function roleFigures({ scene }: Tally, role: Key, counted: RoleTally, played: number): RoleFigures {
  const { assumptions, minutesPerMonth } = scene
  const perMonth = (sum: number) => (played === 0 ? 0 : (sum / played) * assumptions.runsPerMonth)
  const workMinutesPerMonth = perMonth(counted.workMinutes)
  const busyPeople = workMinutesPerMonth / minutesPerMonth
  const people = assumptions.people.get(role) ?? null
  return {
    ...{ role, workMinutesPerMonth, busyPeople, people },
    tasksPerMonth: perMonth(counted.tasks),
    utilisation: people === null ? null : busyPeople / people,
    waitingMinutes: counted.tasks === 0 ? 0 : counted.waitingMinutes / counted.tasks,
  }
}
