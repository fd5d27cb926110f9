import type { Verdict } from '@satualur/engine'
import { quantileError, verdict } from '@satualur/engine'

/** A task as the test knows it; instants are milliseconds. */
export interface Recorded {
  opd: string
  sop: string
  version: string
  stage: string | null
  role: string
  step: string
  phase: string | null
  nationalRole: string | null
  status: 'open' | 'completed' | 'withdrawn' | 'skipped'
  closedAt: number | null
  dueAt: number | null
  warnAt: number | null
  /** Since when the clock of an open task stands still. */
  pausedAt: number | null
  isSentBack: boolean
  isExcused: boolean
  isReworked: boolean
  usedMinutes: number | null
  waitedMinutes: number | null
  lateMinutes: number | null
}

const filters = ['opd', 'sop', 'version', 'stage', 'role', 'step'] as const

export interface Asked {
  filter: { from: string | null; to: string | null; regency: string | null } & Record<
    (typeof filters)[number] | 'phase' | 'nationalRole' | 'verdict',
    string | null
  >
  by: keyof typeof keys
  every: 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'
}

export interface World {
  tasks: Recorded[]
  hoursAheadOfUtc: number
  now: number
  regency: { id: string }
}

const day = 86_400_000

/** The answer to a question, counted by hand over every task: no SQL, no code of the server. */
export function recount({ tasks, hoursAheadOfUtc, now, regency }: World, { filter, by, every }: Asked) {
  const dateOf = (at: number) => new Date(at + hoursAheadOfUtc * 3_600_000).toISOString().slice(0, 10)
  const { from, to } = filter
  const asked = { ...filter, phase: keyOfWord(filter.phase), nationalRole: keyOfWord(filter.nationalRole) }
  const inScope = tasks.filter(
    (task) =>
      (filter.regency === null || filter.regency === regency.id) &&
      [...filters, 'phase' as const, 'nationalRole' as const].every(
        (name) => asked[name] === null || asked[name] === task[name],
      ) &&
      (filter.verdict === null || keyOfWord(filter.verdict) === verdictOf(task, now)),
  )
  const closedBetween = (some: Recorded[], first: string | null, last: string | null) =>
    some.filter(
      ({ status, closedAt }) =>
        status === 'completed' &&
        (!first || dateOf(closedAt!) >= first) &&
        (!last || dateOf(closedAt!) <= last),
    )
  const closed = closedBetween(inScope, from, to)
  const figures = (some: Recorded[]) => figuresOf(some, now)
  const dates = closed.map((task) => dateOf(task.closedAt!)).sort()
  const before = from && to ? periodBefore(from, to, isOfCountry({ filter, by, every })) : null
  const previous = (some: Recorded[]) =>
    before && from && to ? figures(closedBetween(some, before.from, before.to)) : null
  const points = pointsFrom(from ?? dates[0], to ?? [dateOf(now), ...dates].sort().at(-1)!, every)
  const series = (some: Recorded[]) =>
    points.map((point) => ({
      from: point,
      figures: figures(some.filter((task) => startOfPoint(dateOf(task.closedAt!), every) === point)),
    }))
  const keyOf = keys[by]
  const open = inScope.filter(({ status }) => status === 'open')
  return {
    total: figures([...closed, ...open]),
    previous: previous(inScope),
    groups: [...Map.groupBy([...closed, ...open], (task) => keyOf(task, regency.id))].map(([key, some]) => ({
      key,
      figures: figures(some),
      previous: previous(inScope.filter((task) => keyOf(task, regency.id) === key)),
      series: series(some.filter(({ status }) => status === 'completed')).map(({ from, figures }) => ({
        from,
        figures: { closed: figures.closed, late: figures.late, medianMinutes: figures.medianMinutes },
      })),
    })),
    series: series(closed),
  }
}

const keyOfWord = (word: string | null) => word && word.toLowerCase().replaceAll('_', '-')
const wordOf = (key: string | null) => (key ?? '').toUpperCase().replaceAll('-', '_')

const keys = {
  OPD: (task: Recorded) => task.opd,
  SOP: (task: Recorded) => task.sop,
  VERSION: (task: Recorded) => task.version,
  STAGE: (task: Recorded) => `${task.sop}:${task.stage ?? ''}`,
  ROLE: (task: Recorded) => `${task.sop}:${task.role}`,
  STEP: (task: Recorded) => `${task.sop}:${task.step}`,
  NATIONAL_PHASE: (task: Recorded) => wordOf(task.phase),
  NATIONAL_ROLE: (task: Recorded) => wordOf(task.nationalRole),
  REGENCY: (_: Recorded, regency: string) => regency,
}

/** The engine is asked: what it says of a task is proved where it stands. */
const verdictOf = (task: Recorded, now: number): Verdict | null => verdict(task, now)

function figuresOf(tasks: Recorded[], now: number) {
  const closed = tasks.filter(({ status }) => status === 'completed')
  const count = (what: Verdict) => tasks.filter((task) => verdictOf(task, now) === what).length
  const [onTime, late] = [count('on-time'), count('late')]
  const reworked = closed.filter(({ isReworked }) => isReworked).length
  const used = closed.map(({ usedMinutes }) => usedMinutes!).sort((a, b) => a - b)
  const secondsOf = (minutes: (number | null)[]) => sum(minutes.map((one) => Math.round((one ?? 0) * 60)))
  const lateSeconds = secondsOf(
    closed.filter((task) => verdictOf(task, now) === 'late').map(({ lateMinutes }) => lateMinutes),
  )
  return {
    ...{
      closed: closed.length,
      onTime,
      late,
      excused: count('excused'),
      untimed: count('untimed'),
      reworked,
    },
    sentBack: closed.filter(({ isSentBack }) => isSentBack).length,
    open: tasks.length - closed.length,
    ...{ overdue: count('overdue'), atRisk: count('at-risk'), paused: count('paused') },
    onTimeShare: onTime + late ? onTime / (onTime + late) : null,
    reworkShare: closed.length ? reworked / closed.length : null,
    usedMinutes: secondsOf(used) / 60,
    waitedMinutes: secondsOf(closed.map(({ waitedMinutes }) => waitedMinutes)) / 60,
    meanLateMinutes: late ? lateSeconds / 60 / late : null,
    medianMinutes: percentile(used, 0.5),
    p90Minutes: percentile(used, 0.9),
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

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

/** What nothing of one regency is asked in is compared with as many months, where it is asked of whole ones. */
const isOfCountry = ({ by, filter }: Asked) =>
  ['REGENCY', 'NATIONAL_PHASE', 'NATIONAL_ROLE'].includes(by) &&
  [...filters, 'verdict' as const].every((name) => filter[name] === null)

function periodBefore(from: string, to: string, isByMonths: boolean) {
  const last = plusDays(from, -1)
  if (isByMonths && from.endsWith('-01') && plusDays(to, 1).endsWith('-01')) {
    const [first, next] = [from, plusDays(to, 1)].map((date) => new Date(date))
    const months =
      (next!.getUTCFullYear() - first!.getUTCFullYear()) * 12 + next!.getUTCMonth() - first!.getUTCMonth()
    first!.setUTCMonth(first!.getUTCMonth() - months)
    return { from: first!.toISOString().slice(0, 10), to: last }
  }
  return { from: plusDays(from, -((Date.parse(to) - Date.parse(from)) / day + 1)), to: last }
}

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
