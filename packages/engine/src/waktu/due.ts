import { addMonths, yearAt } from '../calendar/calendar-day.ts'
import type { WorkingCalendar } from '../calendar/calendar.ts'
import type { Instant } from '../instant.ts'
import type { Amount, Sop, TimeUnit, Waktu } from '../sop.ts'
import {
  addWorkingDays,
  addWorkingMinutes,
  lastCloseOf,
  workingMinutesBetween,
} from '../calendar/working-time.ts'

const MINUTE = 60_000
const minutesPer: Record<Exclude<TimeUnit, 'month'>, number> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 24 * 60,
  week: 7 * 24 * 60,
}
/** A task is at risk when this share of its time has gone. */
const RISK_SHARE = 0.8

type FixedWaktu = Extract<Waktu, { kind: 'fixed' }>

export type DueTime =
  | { kind: 'due'; dueAt: Instant; warnAt: Instant; /** see `dueTime` */ provisionalYears: number[] }
  | { kind: 'untimed'; why: 'none' | 'conditional' | 'items-unknown' }

export interface DueTimeSettings {
  /** What a bare "hari" means in this SOP. */
  bareDay: Sop['bareDay']
  /** How many items the run is about, for waktu that count per item; null where nobody said. */
  items: number | null
  /** When the run's turn ends (`turnOf`), for waktu by the frequency of the data; null or absent where it has no period. */
  turnEndsAt?: Instant | null
  /** Whether a time in days, weeks or months lasts until the office closes on its last day, as laws count them. */
  areDaysWhole?: boolean
}

/**
 * When a row that was entered at `openedAt` is due, and from when it is at risk. The larger end of a range counts.
 *
 * - Minutes and hours are office time; on the elapsed clock ("1 x 24 jam") they run day and night.
 * - Hari kerja: the same wall-clock time that many working days later (`addWorkingDays`).
 * - Hari kalender, weeks and months: the same wall-clock time by the calendar, also on a day off.
 * - Where days are whole, what ends with days, weeks or months is due when the office closes on that day.
 * - Several amounts are added one after the other. Per item: times the number of items; without a positive number
 *   of them the row is untimed.
 * - "Sesuai frekuensi data": due when the turn ends, as long as that lies after the opening, else untimed.
 * - `warnAt` is when 80 % of the office minutes between opening and due time have gone; on the elapsed clock, for
 *   hari kalender alone, and where no office time lies between, 80 % of the plain time.
 * - `provisionalYears` are the years from opening to due time whose holidays are not loaded, in order; none where
 *   the calendar was not looked at.
 *
 * Faults like `addWorkingMinutes`. Source: domain, 4.1 to 4.3 (Perpres 21/2023, SKB 3 Menteri, the hari rule).
 *
 * @example "1 hari" opened on Friday at 15.00 is due on Monday at 15.00
 */
export function dueTime(
  waktu: Waktu,
  openedAt: Instant,
  calendar: WorkingCalendar,
  { bareDay, items, turnEndsAt = null, areDaysWhole = false }: DueTimeSettings,
): DueTime {
  if (
    waktu.kind === 'conditional' &&
    waktu.by === 'frequency' &&
    turnEndsAt !== null &&
    turnEndsAt > openedAt
  ) {
    return dueByOfficeTime(calendar, openedAt, turnEndsAt)
  }
  if (waktu.kind !== 'fixed') return { kind: 'untimed', why: waktu.kind }
  const times = waktu.per === undefined ? 1 : items
  if (times === null || !(times > 0)) return { kind: 'untimed', why: 'items-unknown' }
  const isUntilClose = areDaysWhole && endsWithADay(waktu)
  const reached = waktu.max.reduce(
    (at, amount) => addAmount(calendar, at, { ...amount, value: amount.value * times }, waktu.clock, bareDay),
    // A close belongs to the day that it ends: what goes on from there, as an extension does, goes on from that day.
    isUntilClose ? openedAt - 1 : openedAt,
  )
  const dueAt = isUntilClose ? lastCloseOf(calendar, reached) : reached
  if (isPlainTime(waktu, bareDay)) {
    return { kind: 'due', dueAt, warnAt: shareOfPlainTime(openedAt, dueAt), provisionalYears: [] }
  }
  return dueByOfficeTime(calendar, openedAt, dueAt)
}

/**
 * Whether the time of a row runs day and night: the elapsed clock ("1 x 24 jam"), and hari kalender alone. All other
 * time is counted by the hours of the office; so are weeks, months and the end of a turn wherever what is left of
 * them is counted, though they fall due by the calendar.
 */
export const isPlainTime = (waktu: Waktu, bareDay: Sop['bareDay']): boolean =>
  waktu.kind === 'fixed' &&
  (waktu.clock === 'elapsed' || waktu.max.every((amount) => isCalendarDay(amount, bareDay)))

function dueByOfficeTime(calendar: WorkingCalendar, openedAt: Instant, dueAt: Instant): DueTime {
  const officeMinutes = workingMinutesBetween(calendar, openedAt, dueAt)
  const warnAt =
    officeMinutes > 0
      ? addWorkingMinutes(calendar, openedAt, officeMinutes * RISK_SHARE)
      : shareOfPlainTime(openedAt, dueAt)
  return { kind: 'due', dueAt, warnAt, provisionalYears: yearsNotLoaded(calendar, openedAt, dueAt) }
}

function addAmount(
  calendar: WorkingCalendar,
  from: Instant,
  amount: Amount,
  clock: FixedWaktu['clock'],
  bareDay: Sop['bareDay'],
): Instant {
  const { value, unit } = amount
  if (unit === 'month') return addMonths(from, value, calendar.zone)
  const isOfficeTime = clock === 'working' && unit !== 'week' && !isCalendarDay(amount, bareDay)
  if (isOfficeTime && unit === 'day') return addWorkingDays(calendar, from, value)
  const minutes = value * minutesPer[unit]
  return isOfficeTime ? addWorkingMinutes(calendar, from, minutes) : from + Math.round(minutes * MINUTE)
}

const endsWithADay = ({ clock, max }: FixedWaktu): boolean =>
  clock === 'working' && ['day', 'week', 'month'].includes(max.at(-1)?.unit ?? '')

const isCalendarDay = ({ unit, day = 'bare' }: Amount, bareDay: Sop['bareDay']): boolean =>
  unit === 'day' && (day === 'bare' ? bareDay : day) === 'calendar'

const shareOfPlainTime = (openedAt: Instant, dueAt: Instant): Instant =>
  openedAt + Math.round((dueAt - openedAt) * RISK_SHARE)

/** The years from one instant to another whose holidays are not loaded, in order, on the wall calendar of the office. */
export function yearsNotLoaded(
  { zone, loadedYears }: WorkingCalendar,
  openedAt: Instant,
  dueAt: Instant,
): number[] {
  const first = yearAt(openedAt, zone)
  const years = Array.from({ length: yearAt(dueAt, zone) - first + 1 }, (_, after) => first + after)
  return years.filter((year) => !loadedYears.includes(year))
}
