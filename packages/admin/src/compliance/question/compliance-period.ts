import type { LocationQuery } from 'vue-router'
import type { Every } from '../../generated/graphql.ts'

/** What a reader may choose; `custom` takes its dates from the address. */
export const periodNames = ['month', 'quarter', 'year', 'custom'] as const
export type PeriodName = (typeof periodNames)[number]

/** Dates `YYYY-MM-DD`, the first and the last included. */
export interface CompliancePeriod {
  name: PeriodName
  from: string
  to: string
  /** How long the points of a chart are, so that there are neither three nor three hundred of them. */
  every: Every
}

/** The period that the address names: `?period=quarter`, `?period=custom&from=…&to=…`; the usual one where it names none. */
export function compliancePeriod(
  query: LocationQuery,
  today: string,
  usual: PeriodName = 'month',
): CompliancePeriod {
  const name = periodNames.find((each) => each === query['period']) ?? usual
  const asked = { from: dateOf(query['from']), to: dateOf(query['to']) }
  const from = name === 'custom' ? (asked.from ?? monthStart(today)) : startOf(name, today)
  const to = name === 'custom' && asked.to && asked.to >= from ? asked.to : today < from ? from : today
  return { name, from, to, every: everyOf(daysOf({ from, to })) }
}

/** How many days a period has. */
export const daysOf = ({ from, to }: { from: string; to: string }): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1

/** The last day of the point of a chart that begins on this day. */
export function endOfPoint(from: string, every: Every): string {
  const date = new Date(`${from}T00:00:00Z`)
  if (every === 'WEEK') date.setUTCDate(date.getUTCDate() + 6)
  else date.setUTCMonth(date.getUTCMonth() + { MONTH: 1, QUARTER: 3, YEAR: 12 }[every], 0)
  return date.toISOString().slice(0, 10)
}

/** The days of a point that lie within the period. */
export function daysOfPoint(point: string, { from, to, every }: Omit<CompliancePeriod, 'name'>) {
  const end = endOfPoint(point, every)
  return { from: point < from ? from : point, to: end > to ? to : end }
}

/** The whole months that a period touches: what is watched from outside is counted no finer. */
export const wholeMonths = (period: CompliancePeriod): CompliancePeriod => ({
  ...period,
  ...{ from: monthStart(period.from), to: endOfPoint(monthStart(period.to), 'MONTH'), every: 'MONTH' },
})

function startOf(name: 'month' | 'quarter' | 'year', today: string): string {
  if (name === 'year') return `${today.slice(0, 4)}-01-01`
  if (name === 'month') return monthStart(today)
  const [year = 0, month = 1] = today.split('-').map(Number)
  return new Date(Date.UTC(year, month - 3, 1)).toISOString().slice(0, 10)
}

const monthStart = (today: string) => `${today.slice(0, 7)}-01`

function everyOf(days: number): Every {
  if (days <= 100) return 'WEEK'
  return days <= 3 * 366 ? 'MONTH' : 'YEAR'
}

/** Whether an address names a day that there is. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const at = Date.parse(value)
  // Browsers read the 31st of February as a day of March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value)
}

const dateOf = (value: unknown): string | undefined => (isDate(value) ? value : undefined)
