import type { IsoDate } from './sop.ts'

/** The zones of Indonesia; none has daylight saving, so an offset is enough. */
export type Zone = 'Asia/Jakarta' | 'Asia/Pontianak' | 'Asia/Makassar' | 'Asia/Jayapura'

/** Minutes since local midnight, `opens` inclusive, `closes` exclusive. */
export interface Shift {
  opens: number
  closes: number
}

/** Office hours from a date on: seven days from Monday, each with its shifts in order (none on a day off). */
export interface OfficeHours {
  from: IsoDate
  /** Last day included; null for open-ended. The later `from` wins where two overlap (Ramadan over the usual). */
  until: IsoDate | null
  name: string
  week: [Shift[], Shift[], Shift[], Shift[], Shift[], Shift[], Shift[]]
}

export interface DayOff {
  name: string
  kind: 'national' | 'joint-leave' | 'local' | 'one-off'
  /** False where no decree was read for it. */
  isVerified: boolean
}

/** The working calendar of one office, as data. */
export interface WorkingCalendar {
  zone: Zone
  hours: OfficeHours[]
  daysOff: Record<IsoDate, DayOff>
  /** Years whose holiday decree is loaded. Counting through another year is provisional and says so. */
  loadedYears: number[]
}
