import type { Zone } from './calendar.ts'
import type { Instant } from '../instant.ts'
import type { IsoDate } from '../sop.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/** WIB, WITA and WIT: "waktu setempat" of Perpres 21/2023 as minutes ahead of UTC. */
const minutesAheadOfUtc: Record<Zone, number> = {
  'Asia/Jakarta': 7 * 60,
  'Asia/Pontianak': 7 * 60,
  'Asia/Makassar': 8 * 60,
  'Asia/Jayapura': 9 * 60,
}

/** Milliseconds that the wall clock of a zone is ahead of UTC, the same all year. */
export const zoneOffset = (zone: Zone): number => minutesAheadOfUtc[zone] * MINUTE

/** Whether a text is a date that exists, written `YYYY-MM-DD`: not `2026-02-30`, not `2026-2-3`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const midnight = Date.parse(`${text}T00:00Z`)
  return Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(text)
}

/**
 * Days from 1970-01-01 to a date, negative before it. A date that does not exist is a fault.
 *
 * @example dayNumber('1970-02-01') === 31
 */
export function dayNumber(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError(`"${date}" is not a date of the form YYYY-MM-DD.`)
  return Date.parse(`${date}T00:00Z`) / DAY
}

/** The date that lies this many days after 1970-01-01; the inverse of `dayNumber`. */
export const dateOfDay = (day: number): IsoDate => new Date(day * DAY).toISOString().slice(0, 10)

/** The date `days` calendar days later, earlier when negative. `addCalendarDays('2024-02-28', 2) === '2024-03-01'` */
export const addCalendarDays = (date: IsoDate, days: number): IsoDate => dateOfDay(dayNumber(date) + days)

/** 0 for Monday to 6 for Sunday, the order of `OfficeHours.week`. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** The date on the wall calendar of a zone at an instant. The first millisecond of a day belongs to it. */
export const isoDateAt = (instant: Instant, zone: Zone): IsoDate =>
  new Date(instant + zoneOffset(zone)).toISOString().slice(0, 10)

/** The year on the wall calendar of a zone at an instant. */
export const yearAt = (instant: Instant, zone: Zone): number =>
  new Date(instant + zoneOffset(zone)).getUTCFullYear()

/** Minutes since local midnight at an instant, with the fraction of the running minute. */
export function minuteOfDayAt(instant: Instant, zone: Zone): number {
  const local = instant + zoneOffset(zone)
  return (local - Math.floor(local / DAY) * DAY) / MINUTE
}

/**
 * The instant at which the clock on the wall of a zone shows a minute of a date; 1440 is the midnight that ends it.
 * A date that does not exist is a fault.
 *
 * @example instantAt('2026-03-17', 7 * 60 + 30, 'Asia/Makassar') === Date.parse('2026-03-16T23:30Z')
 */
export const instantAt = (date: IsoDate, minuteOfDay: number, zone: Zone): Instant =>
  dayNumber(date) * DAY + Math.round(minuteOfDay * MINUTE) - zoneOffset(zone)

/**
 * The same wall-clock time a number of calendar months later. A day that the landing month does not have becomes
 * its last day (31 January + 1 month = 28 or 29 February). A fraction counts as that share of the month that follows.
 */
export function addMonths(instant: Instant, months: number, zone: Zone): Instant {
  const whole = Math.trunc(months)
  const landed = addWholeMonths(instant, whole, zone)
  if (whole === months) return landed
  return landed + Math.round((addWholeMonths(landed, 1, zone) - landed) * (months - whole))
}

function addWholeMonths(instant: Instant, months: number, zone: Zone): Instant {
  const local = new Date(instant + zoneOffset(zone))
  const printedDay = local.getUTCDate()
  local.setUTCDate(1)
  local.setUTCMonth(local.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate()
  local.setUTCDate(Math.min(printedDay, lastDay))
  return local.getTime() - zoneOffset(zone)
}
