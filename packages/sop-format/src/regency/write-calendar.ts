import type { DayOff, IsoDate, OfficeHours, Shift, WorkingCalendar } from '@satualur/engine'
import { ramadanOfficeHours, usualOfficeHours } from '@satualur/engine'
import { areSame } from '../source/same.ts'
import { writeText } from '../sop/text.ts'
import { decreedDaysOff, decreedYears } from './calendar.ts'
import type { CalendarFile, HoursFile } from './regency-file.ts'
import { weekdays } from './regency-file.ts'

/** What of a calendar is not usual; null where all of it is. */
export function writeCalendar({
  hours,
  daysOff,
  loadedYears,
  areDaysWhole,
}: WorkingCalendar): CalendarFile | null {
  const ramadans = hours.slice(firstRamadan(hours))
  const own = hours.slice(0, hours.length - ramadans.length)
  const file: CalendarFile = {
    ...(!areSame(loadedYears, decreedYears()) && { loadedYears: [...loadedYears] }),
    ...(ramadans.length > 0 && {
      ramadan: ramadans.map(({ from, until }) => ({ from, until: until! })),
    }),
    ...(!areSame(own, [usualOfficeHours()]) && { hours: own.map(writeHours) }),
    ...(areDaysWhole && { areDaysWhole }),
  }
  const days = ownDaysOff(daysOff, loadedYears)
  if (days.length > 0) file.daysOff = days
  return Object.keys(file).length > 0 ? file : null
}

/** The Ramadans follow the office's own hours, which are at least one: alone they would stand beside the usual ones. */
function firstRamadan(hours: readonly OfficeHours[]): number {
  const before = hours.findLastIndex(
    ({ from, until, ...rest }) =>
      until === null || !areSame({ from, until, ...rest }, ramadanOfficeHours({ from, until })),
  )
  return Math.max(before + 1, 1)
}

function ownDaysOff(
  daysOff: Readonly<Record<IsoDate, DayOff>>,
  loadedYears: readonly number[],
): NonNullable<CalendarFile['daysOff']> {
  const decreed = decreedDaysOff(loadedYears)
  const own = Object.entries(daysOff).filter(([date, day]) => !areSame(decreed[date], day))
  return own.map(([date, { name, kind, isVerified }]) => ({
    date,
    name: writeText(name),
    ...(kind !== 'local' && { kind }),
    ...(!isVerified && { isVerified }),
  }))
}

function writeHours({ from, until, name, week }: OfficeHours): HoursFile {
  const days = weekdays.map((day, index) => [day, week[index]!.map(writeShift)] as const)
  const open = days.filter(([, shifts]) => shifts.length > 0)
  return {
    from,
    ...(until !== null && { until }),
    name: writeText(name),
    week: Object.fromEntries(open.length > 0 ? open : days.slice(0, 1)),
  }
}

const writeShift = ({ opens, closes }: Shift): string => `${clockTime(opens)}-${clockTime(closes)}`

const clockTime = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join('.')
