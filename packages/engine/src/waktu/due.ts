import { yearAt } from '../calendar/calendar-day.ts'
import type { WorkingCalendar } from '../calendar/calendar.ts'
import { addWorkingMinutes, workingMinutesBetween } from '../calendar/working-time.ts'
import type { Instant } from '../instant.ts'
import type { Sop, Waktu } from '../sop.ts'
import { afterAmounts, afterWholeDays, isCalendarDay, isWholeDays } from './after-amounts.ts'

/** A task is at risk when this share of its time has gone. */
const RISK_SHARE = 0.8

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
  /** Whether days are whole, whatever the office says: laws count them so. Absent for the rows of an SOP. */
  areDaysWhole?: true
}

/**
 * When a row that was entered at `openedAt` is due, and from when it is at risk. The larger end of a range counts.
 *
 * - Minutes and hours are office time; on the elapsed clock ("1 x 24 jam") they run day and night.
 * - Hari kerja: the same wall-clock time that many working days later (`addWorkingDays`).
 * - Hari kalender, weeks and months: the same wall-clock time by the calendar, also on a day off.
 * - Where the office counts whole days (`WorkingCalendar.areDaysWhole`), days, weeks and months last until it closes on
 *   the last of them; minutes, hours and parts of a day are counted to the hour as ever (`afterWholeDays`).
 * - Several amounts are added one after the other. Per item: times the number of items; without a positive number
 *   of them the row is untimed.
 * - "Sesuai frekuensi data": due when the turn ends, as long as that lies after the opening, else untimed.
 * - `warnAt` is when 80 % of the office minutes between opening and due time have gone; on the elapsed clock, for
 *   hari kalender alone, and where no office time lies between, 80 % of the plain time.
 * - `provisionalYears` are the years from opening to due time whose holidays are not loaded, in order; none where
 *   the calendar was not looked at.
 *
 * Faults like `addWorkingMinutes`. Source: domain, 4.1 to 4.3 (Perpres 21/2023, SKB 3 Menteri, the hari rule: "1 hari"
 * ends at the same hour unless the office counts whole days).
 *
 * @example "1 hari" opened on Friday at 15.00 is due on Monday at 15.00; where days are whole, when Monday's office closes
 */
export function dueTime(
  waktu: Waktu,
  openedAt: Instant,
  calendar: WorkingCalendar,
  { bareDay, items, turnEndsAt = null, areDaysWhole = calendar.areDaysWhole }: DueTimeSettings,
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
  const amounts = waktu.max.map((amount) => ({ ...amount, value: amount.value * times }))
  const rule = { calendar, clock: waktu.clock, bareDay }
  const dueAt = areDaysWhole ? afterWholeDays(openedAt, amounts, rule) : afterAmounts(openedAt, amounts, rule)
  if (isPlainTime(waktu, bareDay)) {
    const isCalendarAsked = areDaysWhole && amounts.some((amount) => isWholeDays(amount, waktu.clock))
    const provisionalYears = isCalendarAsked ? yearsNotLoaded(calendar, openedAt, dueAt) : []
    return { kind: 'due', dueAt, warnAt: shareOfPlainTime(openedAt, dueAt), provisionalYears }
  }
  return dueByOfficeTime(calendar, openedAt, dueAt)
}

/** Whether the due times of a standard time are closes of the office by this calendar: it is in days, and they are whole. */
export const areWholeDaysOf = ({ areDaysWhole }: WorkingCalendar, waktu: Waktu): boolean =>
  areDaysWhole === true &&
  waktu.kind === 'fixed' &&
  waktu.max.some((amount) => isWholeDays(amount, waktu.clock))

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
