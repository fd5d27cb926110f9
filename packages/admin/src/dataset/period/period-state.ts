import { recentPeriods, type Frequency } from '../../design/period.ts'
import type { RunStatus } from '../../generated/graphql.ts'

/** How a dataset stands in a period; each is told by a word, a shape and a colour. */
export const periodStates = [
  'published',
  'underWay',
  'late',
  'stuck',
  'missing',
  'current',
  'before',
] as const
export type PeriodState = (typeof periodStates)[number]

export interface PeriodRun {
  id: string
  period?: string | null
  status: RunStatus
  openTasks: readonly { standing: string }[]
}

export interface DatasetPeriod<Run extends PeriodRun> {
  period: string
  state: PeriodState
  /** The run that the state speaks of. */
  run: Run | null
}

/** How many periods say how a dataset is doing: about two years, and for monthly ones a year. */
const recentCounts: Record<Frequency, number> = { MONTHLY: 12, QUARTERLY: 8, SEMESTER: 4, YEARLY: 3 }
/** How many runs reach back over them, with a few that were cancelled and carried out again. */
export const mostRecent = Math.max(...Object.values(recentCounts)) + 4

/**
 * The recent periods of a dataset, newest first. Runs come newest first; `hasOlder` says that there are more of them.
 * A period is missing from the first one that was ever carried out; the current one has not ended, so nothing is owed yet.
 */
export function datasetPeriods<Run extends PeriodRun>(
  frequency: Frequency,
  today: string,
  runs: readonly Run[],
  hasOlder: boolean,
): DatasetPeriod<Run>[] {
  const periods = recentPeriods(frequency, today, recentCounts[frequency])
  const runsOf = (period: string) => runs.filter((run) => run.period === period)
  // Where nothing was ever carried out, the period that has just ended is the first one owed.
  const firstOwed = hasOlder
    ? periods.length - 1
    : Math.max(
        1,
        periods.findLastIndex((period) => runsOf(period).length > 0),
      )
  return periods.map((period, before) => {
    const run = speaking(runsOf(period))
    if (run) return { period, state: stateOf(run), run }
    const owed = before > firstOwed ? 'before' : 'missing'
    return { period, state: before === 0 ? 'current' : owed, run: null }
  })
}

/** What was published counts, even if somebody carries it out again; what was cancelled does not. */
const speaking = <Run extends PeriodRun>(runs: readonly Run[]): Run | null =>
  runs.find(({ status }) => status === 'COMPLETED') ??
  runs.find(({ status }) => status !== 'CANCELLED') ??
  null

function stateOf({ status, openTasks }: PeriodRun): PeriodState {
  if (status === 'COMPLETED') return 'published'
  if (status === 'STUCK') return 'stuck'
  return openTasks.some(({ standing }) => standing === 'LATE') ? 'late' : 'underWay'
}

/** How many periods stand in each state, in the order of the legend; states that do not occur are left out. */
export function countStates(
  periods: readonly { state: PeriodState }[],
): { state: PeriodState; count: number }[] {
  return periodStates
    .map((state) => ({ state, count: periods.filter((each) => each.state === state).length }))
    .filter(({ count }) => count > 0)
}
