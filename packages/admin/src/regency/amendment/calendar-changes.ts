import type { DayOff, IsoDate, OfficeHours, WorkingCalendar } from '@satualur/engine'
import { withWholeDays } from '@satualur/engine'

/** One thing that differs between two calendars; `former` is what stood there before. */
export type CalendarChange =
  | { type: 'dayAdded' | 'dayRemoved'; date: IsoDate; day: DayOff }
  | { type: 'dayChanged'; date: IsoDate; day: DayOff; former: DayOff }
  | { type: 'hoursAdded' | 'hoursRemoved'; hours: OfficeHours }
  | { type: 'hoursChanged'; hours: OfficeHours; former: OfficeHours }
  | { type: 'yearLoaded' | 'yearUnloaded'; year: number }
  | { type: 'wholeDaysBegun' | 'wholeDaysEnded' }

/** What somebody reads of how one calendar became another: years, then hours, whether days are whole, then days by date. */
export const changesBetween = (former: WorkingCalendar, calendar: WorkingCalendar): CalendarChange[] => [
  ...years('yearLoaded', calendar, former),
  ...years('yearUnloaded', former, calendar),
  ...hoursChanges(former.hours, calendar.hours),
  ...wholeDaysChanges(former, calendar),
  ...dayChanges(former.daysOff, calendar.daysOff),
]

/**
 * What was changed from `base` to `draft`, done to the calendar as it has become meanwhile. Days and years are taken one by
 * one; office hours as a whole, since one row means little without the others.
 */
export function rebased(
  base: WorkingCalendar,
  draft: WorkingCalendar,
  current: WorkingCalendar,
): WorkingCalendar {
  const changes = changesBetween(base, draft)
  const daysOff = { ...current.daysOff }
  const loaded = new Set(current.loadedYears)
  for (const change of changes) {
    if (change.type === 'dayRemoved') delete daysOff[change.date]
    else if ('date' in change) daysOff[change.date] = change.day
    else if (change.type === 'yearLoaded') loaded.add(change.year)
    else if (change.type === 'yearUnloaded') loaded.delete(change.year)
  }
  const hours = changes.some((change) => 'hours' in change) ? draft.hours : current.hours
  const isOtherwise = changes.some(({ type }) => type === 'wholeDaysBegun' || type === 'wholeDaysEnded')
  const { areDaysWhole = false } = isOtherwise ? draft : current
  const loadedYears = [...loaded].sort((one, other) => one - other)
  return withWholeDays({ ...current, hours, daysOff, loadedYears }, areDaysWhole)
}

const years = (type: 'yearLoaded' | 'yearUnloaded', those: WorkingCalendar, without: WorkingCalendar) =>
  those.loadedYears.filter((year) => !without.loadedYears.includes(year)).map((year) => ({ type, year }))

function hoursChanges(former: readonly OfficeHours[], hours: readonly OfficeHours[]): CalendarChange[] {
  const gone = former.filter((each) => !hours.some((other) => areSame(each, other)))
  const come = hours.filter((each) => !former.some((other) => areSame(each, other)))
  const pairs = come.map((each) => ({ hours: each, former: gone.find(({ name }) => name === each.name) }))
  const changed = new Set(pairs.map((pair) => pair.former))
  return [
    ...pairs.map(({ hours, former }): CalendarChange =>
      former ? { type: 'hoursChanged', hours, former } : { type: 'hoursAdded', hours },
    ),
    ...gone
      .filter((each) => !changed.has(each))
      .map((hours): CalendarChange => ({ type: 'hoursRemoved', hours })),
  ]
}

function wholeDaysChanges(former: WorkingCalendar, calendar: WorkingCalendar): CalendarChange[] {
  if (former.areDaysWhole === calendar.areDaysWhole) return []
  return [{ type: calendar.areDaysWhole ? 'wholeDaysBegun' : 'wholeDaysEnded' }]
}

type DaysOff = WorkingCalendar['daysOff']
const dayChanges = (former: DaysOff, daysOff: DaysOff): CalendarChange[] =>
  [...new Set([...Object.keys(former), ...Object.keys(daysOff)])].sort().flatMap((date): CalendarChange[] => {
    const [before, day] = [former[date], daysOff[date]]
    if (!before) return [{ type: 'dayAdded', date, day: day! }]
    if (!day) return [{ type: 'dayRemoved', date, day: before }]
    return areSame(before, day) ? [] : [{ type: 'dayChanged', date, day, former: before }]
  })

/** Both are plain data; the order of their fields says nothing. */
export const areSame = (one: unknown, other: unknown): boolean => written(one) === written(other)
const written = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  )
