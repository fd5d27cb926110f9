import type { WorkingCalendar, Zone } from '../src/calendar/calendar.ts'
import type { Instant } from '../src/instant.ts'

/**
 * Counts with its fingers: it looks at one minute after the other, asks each whether the office is open, and shares no
 * line with the engine. Minutes are numbered from 1970-01-01T00:00 on the wall clock of the zone.
 */
export class MinuteCounter {
  private readonly calendar: WorkingCalendar
  private readonly days = new Map<number, Uint8Array>()

  constructor(calendar: WorkingCalendar) {
    this.calendar = calendar
  }

  isOpen(minute: number): boolean {
    const day = Math.floor(minute / 1440)
    let minutes = this.days.get(day)
    if (!minutes) this.days.set(day, (minutes = this.lookAt(new Date(day * 86_400_000))))
    return minutes[minute - day * 1440] === 1
  }

  private lookAt(midnight: Date): Uint8Array {
    const minutes = new Uint8Array(1440)
    const date = midnight.toISOString().substring(0, 10)
    if (this.calendar.daysOff[date]) return minutes
    const [latest] = this.calendar.hours
      .filter((hours) => date >= hours.from && date <= (hours.until ?? '9999'))
      .sort((a, b) => (a.from < b.from ? 1 : -1))
    const sundayFirst = midnight.getUTCDay()
    for (const { opens, closes } of latest?.week[sundayFirst === 0 ? 6 : sundayFirst - 1] ?? []) {
      minutes.fill(1, opens, closes)
    }
    return minutes
  }

  private isOpenDay(day: number): boolean {
    for (let minute = day * 1440; minute < (day + 1) * 1440; minute++) if (this.isOpen(minute)) return true
    return false
  }

  /** The minute in which so many open minutes have gone, with a fraction where the last is not whole. */
  after(start: number, open: number): number {
    for (let minute = start, gone = 0; ; minute++) {
      if (!this.isOpen(minute)) continue
      if (gone + 1 >= open) return minute + (open - gone)
      gone++
    }
  }

  between(since: number, until: number): number {
    let gone = 0
    for (let minute = since; minute < until; minute++) if (this.isOpen(minute)) gone++
    return gone
  }

  daysLater(start: number, days: number): number {
    let counted = start
    while (!this.isOpen(counted)) counted++
    let day = Math.floor(counted / 1440)
    const clock = counted % 1440
    for (let gone = 0; gone < days; gone++)
      do day++
      while (!this.isOpenDay(day))
    let landed = day * 1440 + clock
    if (this.isOpen(landed)) return landed
    while (landed > day * 1440 && !this.isOpen(landed - 1)) landed--
    if (landed > day * 1440) return landed
    while (!this.isOpen(landed)) landed++
    return landed
  }

  /** The minute of which the day is counted from: the one just gone where the office was open in it, else the next open one. */
  countedFrom(start: number): number {
    if (this.isOpen(start - 1)) return start - 1
    let minute = start
    while (!this.isOpen(minute)) minute++
    return minute
  }

  /** When the office closes for good on the day of a minute; the midnight after it where it does not, or has done so. */
  endOfDay(minute: number): number {
    const midnight = Math.floor(minute / 1440) * 1440
    for (let last = midnight + 1439; last >= minute; last--) if (this.isOpen(last)) return last + 1
    return midnight + 1440
  }

  monthsLater(start: number, months: number): number {
    const from = new Date(start * 60_000)
    const month = from.getUTCMonth() + months
    for (let day = from.getUTCDate(); ; day--) {
      const landed = Date.UTC(from.getUTCFullYear(), month, day, from.getUTCHours(), from.getUTCMinutes())
      if (new Date(landed).getUTCMonth() === month % 12) return landed / 60_000
    }
  }
}

const hoursAhead: Record<Zone, number> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
}

/** The instant at which a minute of the counter begins. */
export const instantOfMinute = (minute: number, zone: Zone): Instant =>
  Math.round(minute * 60_000) - hoursAhead[zone] * 3_600_000

/** The minute of the counter at an instant, with its fraction. */
export const minuteOfInstant = (instant: Instant, zone: Zone): number =>
  (instant + hoursAhead[zone] * 3_600_000) / 60_000
