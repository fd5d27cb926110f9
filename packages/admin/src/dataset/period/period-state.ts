import { recentPeriods, type Frequency } from '../../design/time/period.ts'
import type { RunStatus, TurnState } from '../../generated/graphql.ts'

/** How a dataset stands in a period; each is told by a word, a shape and a colour. */
export const periodStates = [
  'done',
  'underWay',
  'late',
  'stuck',
  'missing',
  'blocked',
  'waived',
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

/** A turn of one of the dataset's schedules. */
export interface PeriodTurn {
  period: string
  state: TurnState
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

/** The days that the turns of all these periods touch: a year's data are collected within the year after it. */
export const recentDays = (today: string): { from: string; to: string } => ({
  from: `${Number(today.slice(0, 4)) - 2}-01-01`,
  to: today,
})

/**
 * The recent periods of a dataset, newest first. Runs come newest first; `hasOlder` says that there are more of them. Where a
 * schedule has a turn for a period, that says what is owed (turns are null where nothing is scheduled); otherwise a period is
 * missing from the first one that was ever carried out, and of the current one, which has not ended, nothing is owed yet.
 */
export function datasetPeriods<Run extends PeriodRun>(
  frequency: Frequency,
  today: string,
  runs: readonly Run[],
  hasOlder: boolean,
  turns: readonly PeriodTurn[] | null = null,
): DatasetPeriod<Run>[] {
  const periods = recentPeriods(frequency, today, recentCounts[frequency])
  const runsOf = (period: string) => runs.filter((run) => run.period === period)
  // Where nothing was ever carried out nor scheduled, the period that has just ended is the first one owed.
  const firstOwed = hasOlder
    ? periods.length - 1
    : Math.max(
        turns === null ? 1 : 0,
        periods.findLastIndex((period) => runsOf(period).length > 0),
      )
  return periods.map((period, before) => {
    const run = speaking(runsOf(period))
    const turn = worst((turns ?? []).filter((each) => each.period === period))
    if (run) return { period, state: stateOf(run, turn), run }
    if (turn) return { period, state: withoutRun[turn], run: null }
    const owed = before > firstOwed ? 'before' : 'missing'
    return { period, state: before === 0 ? 'current' : owed, run: null }
  })
}

/** What was carried out counts, even if somebody does it again; what was cancelled does not. */
const speaking = <Run extends PeriodRun>(runs: readonly Run[]): Run | null =>
  runs.find(({ status }) => status === 'COMPLETED') ??
  runs.find(({ status }) => status !== 'CANCELLED') ??
  null

/** What asks most of somebody, where a dataset has several schedules. */
const worst = (turns: readonly PeriodTurn[]): TurnState | null =>
  (['MISSED', 'BLOCKED', 'OPEN', 'UPCOMING', 'WAIVED', 'DONE_LATE', 'DONE'] as const).find((state) =>
    turns.some((turn) => turn.state === state),
  ) ?? null

const withoutRun: Record<TurnState, PeriodState> = {
  MISSED: 'missing',
  BLOCKED: 'blocked',
  WAIVED: 'waived',
  OPEN: 'current',
  UPCOMING: 'current',
  DONE: 'done',
  DONE_LATE: 'done',
}

function stateOf({ status, openTasks }: PeriodRun, turn: TurnState | null): PeriodState {
  if (status === 'COMPLETED') return 'done'
  if (status === 'STUCK') return 'stuck'
  if (turn === 'MISSED') return 'late'
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
