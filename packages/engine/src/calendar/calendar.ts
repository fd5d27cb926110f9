import type { IsoDate } from '../sop.ts'

/** The zones of Indonesia; none has daylight saving, so an offset is enough. */
export type Zone = 'Asia/Jakarta' | 'Asia/Pontianak' | 'Asia/Makassar' | 'Asia/Jayapura'

/** Minutes since local midnight, `opens` inclusive, `closes` exclusive. */
export interface Shift {
  readonly opens: number
  readonly closes: number
}

/** The shifts of one weekday in order, none on a day off. */
export type Shifts = readonly Shift[]

/** Office hours from a date on: seven days from Monday, each with its shifts in order (none on a day off). */
export interface OfficeHours {
  readonly from: IsoDate
  /** Last day included; null for open-ended. The later `from` wins where two overlap (Ramadan over the usual). */
  readonly until: IsoDate | null
  readonly name: string
  readonly week: readonly [Shifts, Shifts, Shifts, Shifts, Shifts, Shifts, Shifts]
}

export interface DayOff {
  readonly name: string
  readonly kind: 'national' | 'joint-leave' | 'local' | 'one-off'
  /** False where no decree was read for it. */
  readonly isVerified: boolean
}

/**
 * The working calendar of one office, as data. A changed calendar is another object: what is read from one is
 * remembered with it, so it never changes in place.
 */
export interface WorkingCalendar {
  readonly zone: Zone
  readonly hours: readonly OfficeHours[]
  readonly daysOff: Readonly<Record<IsoDate, DayOff>>
  /** Years whose holiday decree is loaded. Counting through another year is provisional and says so. */
  readonly loadedYears: readonly number[]
  /**
   * Hari penuh: whether a standard time in days, weeks or months lasts until the office closes on its last day. Where it is
   * absent such a time ends at the hour at which it began; it is never false, so that a calendar is written in one way.
   */
  readonly areDaysWhole?: true
}
