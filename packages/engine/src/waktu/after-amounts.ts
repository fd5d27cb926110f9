import { addMonths } from '../calendar/calendar-day.ts'
import type { WorkingCalendar } from '../calendar/calendar.ts'
import { addWorkingDays, addWorkingMinutes, lastCloseOf } from '../calendar/working-time.ts'
import type { Instant } from '../instant.ts'
import type { Amount, Sop, TimeUnit, Waktu } from '../sop.ts'

const MINUTE = 60_000
const minutesPer: Record<Exclude<TimeUnit, 'month'>, number> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 24 * 60,
  week: 7 * 24 * 60,
}
/** Of a day. 1,1 hari for each of ten items is 11 days; what the computer's fractions leave over is none. */
const LEAST_PART = 1e-9

/** What decides how an amount is counted. */
export interface AmountRule {
  calendar: WorkingCalendar
  clock: Extract<Waktu, { kind: 'fixed' }>['clock']
  bareDay: Sop['bareDay']
}

/**
 * When several amounts have gone, one after the other; each goes on from where the one before it ended, at the hour at
 * which that was.
 */
export const afterAmounts = (from: Instant, amounts: readonly Amount[], rule: AmountRule): Instant =>
  amounts.reduce((at, amount) => afterAmount(at, amount, rule), from)

/**
 * The same where days are whole: the last of them ends when the office closes (`lastCloseOf`), at whatever hour the first
 * began.
 *
 * - A close belongs to the day that it ends, and so does midnight: what begins there begins on that day.
 * - Weeks and months are days. Days that follow one another end once, with the last.
 * - A part of a day is no day: it is counted to the hour, as minutes and hours are; after whole days, from their close.
 *
 * @example from Friday 15.00: "1 hari" until Monday's close, "1,5 hari" half of Tuesday more, "1 hari 2 jam" two hours more
 */
export function afterWholeDays(from: Instant, amounts: readonly Amount[], rule: AmountRule): Instant {
  let at = from
  let isInDays = false
  for (const amount of amounts.flatMap(wholeAndPart)) {
    const areDays = isWholeDays(amount, rule.clock)
    if (areDays && !isInDays) at -= 1
    if (isInDays && !areDays) at = lastCloseOf(rule.calendar, at)
    at = afterAmount(at, amount, rule)
    isInDays = areDays
  }
  return isInDays ? lastCloseOf(rule.calendar, at) : at
}

/** Whether an amount has a whole day in it: days from one on, weeks and months; not on the elapsed clock. */
export const isWholeDays = ({ value, unit }: Amount, clock: AmountRule['clock']): boolean =>
  clock === 'working' && (unit === 'week' || unit === 'month' || (unit === 'day' && value >= 1 - LEAST_PART))

export const isCalendarDay = ({ unit, day = 'bare' }: Amount, bareDay: Sop['bareDay']): boolean =>
  unit === 'day' && (day === 'bare' ? bareDay : day) === 'calendar'

function wholeAndPart(amount: Amount): Amount[] {
  if (amount.unit !== 'day') return [amount]
  const whole = Math.floor(amount.value + LEAST_PART)
  return [whole, amount.value - whole]
    .filter((value) => value > LEAST_PART)
    .map((value) => ({ ...amount, value }))
}

function afterAmount(from: Instant, amount: Amount, { calendar, clock, bareDay }: AmountRule): Instant {
  const { value, unit } = amount
  if (unit === 'month') return addMonths(from, value, calendar.zone)
  const isOfficeTime = clock === 'working' && unit !== 'week' && !isCalendarDay(amount, bareDay)
  if (isOfficeTime && unit === 'day') return addWorkingDays(calendar, from, value)
  const minutes = value * minutesPer[unit]
  return isOfficeTime ? addWorkingMinutes(calendar, from, minutes) : from + Math.round(minutes * MINUTE)
}
