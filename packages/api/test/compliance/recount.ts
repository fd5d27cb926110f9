import { quantileError } from '@satualur/engine'
import type { WrittenRegency } from '../written-regency.ts'

/** A task as the test has made it up; instants are milliseconds. */
export interface Recorded {
  opd: string
  sop: string
  role: string
  step: string
  status: 'open' | 'completed' | 'withdrawn' | 'skipped'
  closedAt: number | null
  dueAt: number | null
  /** Since when the clock of an open task stands still. */
  pausedAt: number | null
  isSentBack: boolean
  usedMinutes: number | null
}

export interface Asked {
  filter: { from: string | null; to: string | null } & Record<'opd' | 'sop' | 'role' | 'step', string | null>
  by: 'OPD' | 'SOP' | 'ROLE' | 'STEP'
  every: 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'
}

export interface World {
  tasks: Recorded[]
  hoursAheadOfUtc: number
  now: number
  regency: WrittenRegency
}

const day = 86_400_000

/** The answer to a question, counted by hand over every task: no SQL, no code of the server. */
export function recount({ tasks, hoursAheadOfUtc, now }: World, { filter, by, every }: Asked) {
  const dateOf = (at: number) => new Date(at + hoursAheadOfUtc * 3_600_000).toISOString().slice(0, 10)
  const { from, to } = filter
  const inScope = tasks.filter((task) =>
    (['opd', 'sop', 'role', 'step'] as const).every(
      (name) => filter[name] === null || filter[name] === task[name],
    ),
  )
  const closedBetween = (first: string | null, last: string | null) =>
    inScope.filter(
      ({ status, closedAt }) =>
        status === 'completed' &&
        (!first || dateOf(closedAt!) >= first) &&
        (!last || dateOf(closedAt!) <= last),
    )
  const closed = closedBetween(from, to)
  const open = inScope.filter(({ status }) => status === 'open')
  const figures = (some: Recorded[]) => figuresOf(some, now)
  const startOf = (task: Recorded) => startOfPoint(dateOf(task.closedAt!), every)
  const dates = closed.map((task) => dateOf(task.closedAt!)).sort()
  const length = from && to ? (Date.parse(to) - Date.parse(from)) / day + 1 : 0
  return {
    total: figures([...closed, ...open]),
    previous: from && to ? figures(closedBetween(plusDays(from, -length), plusDays(from, -1))) : null,
    groups: [...Map.groupBy([...closed, ...open], keyOf(by))].map(([key, some]) => ({
      key,
      figures: figures(some),
    })),
    series: pointsFrom(from ?? dates[0], to ?? [dateOf(now), ...dates].sort().at(-1)!, every).map(
      (point) => ({
        from: point,
        figures: figures(closed.filter((task) => startOf(task) === point)),
      }),
    ),
  }
}

const keyOf = (by: Asked['by']) => (task: Recorded) =>
  ({ OPD: task.opd, SOP: task.sop, ROLE: `${task.sop}:${task.role}`, STEP: `${task.sop}:${task.step}` })[by]

function figuresOf(tasks: Recorded[], now: number) {
  const closed = tasks.filter(({ status }) => status === 'completed')
  const open = tasks.filter(({ status }) => status === 'open')
  const timed = closed.filter(({ dueAt }) => dueAt !== null)
  const onTime = timed.filter(({ dueAt, closedAt }) => closedAt! <= dueAt!).length
  const used = closed.map(({ usedMinutes }) => usedMinutes!).sort((a, b) => a - b)
  return {
    closed: closed.length,
    onTime,
    late: timed.length - onTime,
    untimed: closed.length - timed.length,
    sentBack: closed.filter(({ isSentBack }) => isSentBack).length,
    open: open.length,
    overdue: open.filter(({ dueAt, pausedAt }) => pausedAt === null && dueAt !== null && dueAt < now).length,
    onTimeShare: timed.length ? onTime / timed.length : null,
    medianMinutes: percentile(used, 0.5),
    p90Minutes: percentile(used, 0.9),
  }
}

/** Between two values, the share of the way from the lower to the higher; as near to it as a histogram is. */
function percentile(sorted: number[], share: number): object | null {
  if (sorted.length === 0) return null
  const place = share * (sorted.length - 1)
  const between = (low: number, high: number) => low + (high - low) * (place - Math.floor(place))
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!]
  const error = (minutes: number) => (minutes < 1 ? minutes : minutes * quantileError)
  return near(between(low, high), between(error(low), error(high)))
}

/** Equal to every number that is as near. */
const near = (exact: number, error: number) => ({
  asymmetricMatch: (told: unknown) => typeof told === 'number' && Math.abs(told - exact) <= error + 1e-6,
  toString: () => `${exact} ± ${error}`,
})

const plusDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10)

function startOfPoint(date: string, every: Asked['every']): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  const dayOfWeek = (new Date(date).getUTCDay() + 6) % 7
  if (every === 'WEEK') return plusDays(date, -dayOfWeek)
  if (every === 'YEAR') return `${year}-01-01`
  const first = every === 'MONTH' ? month : month - ((month - 1) % 3)
  return `${year}-${String(first).padStart(2, '0')}-01`
}

/** Every start of a point from that of the first day to that of the last, each once. */
function pointsFrom(first: string | undefined, last: string, every: Asked['every']): string[] {
  const points = new Set<string>()
  if (first === undefined) return []
  for (let date = first; startOfPoint(date, every) <= startOfPoint(last, every); date = plusDays(date, 1))
    points.add(startOfPoint(date, every))
  return [...points]
}
