import fc from 'fast-check'
import type { DayOff, OfficeHours, Shifts, WorkingCalendar, Zone } from '../src/calendar/calendar.ts'
import { withWholeDays } from '../src/calendar/whole-days.ts'

const zones: Zone[] = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']

const shifts = (...edges: number[]): Shifts =>
  edges.flatMap((opens, at) => (at % 2 === 0 ? [{ opens, closes: edges[at + 1] ?? 1440 }] : []))

const randomShifts: fc.Arbitrary<Shifts> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 })
  .map((edges) => shifts(...edges.sort((a, b) => a - b).slice(0, edges.length - (edges.length % 2))))

const day = fc.oneof(
  { weight: 5, arbitrary: fc.constant(shifts(450, 720, 780, 960)) },
  { weight: 2, arbitrary: fc.constant(shifts(480, 720)) },
  { weight: 1, arbitrary: fc.constant(shifts(0, 1440)) },
  { weight: 4, arbitrary: randomShifts },
)
const saturday = fc.oneof(fc.constant(shifts()), day)
const week = fc.tuple(day, day, day, day, day, saturday, fc.constant(shifts()))

const dayOf = (date: string) => Date.parse(date) / 86_400_000
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const anyDay = fc.integer({ min: dayOf('2023-11-01'), max: dayOf('2028-03-31') })
const turns = ['2023-12-31', '2024-02-28', '2024-02-29', '2025-12-30', '2025-12-31', '2028-02-29'].map(dayOf)

const start = fc.record({
  day: fc.oneof({ weight: 3, arbitrary: anyDay }, { weight: 2, arbitrary: fc.constantFrom(...turns) }),
  minute: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 1439 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1439, 450, 720, 960) },
  ),
})

/** Ramadan, a week of half days, one short day: hours that hold for a while, beginning some days from the start. */
const hoursForAWhile = fc.record({
  after: fc.integer({ min: -30, max: 60 }),
  days: fc.constantFrom(0, 4, 29),
  week,
})

const dayOff: DayOff = { name: 'Libur', kind: 'local', isVerified: true }

/** An office with some calendar, and the minute (see `MinuteCounter`) at which something begins there. */
export interface Office {
  calendar: WorkingCalendar
  start: number
}

/**
 * Offices in any zone, with split and short days, hours that hold for a while, and days off around the start, which is
 * often the turn of a month or a year. Half of them count whole days.
 */
export const randomOffice: fc.Arbitrary<Office> = fc
  .record({
    zone: fc.constantFrom(...zones),
    usualWeek: week,
    start,
    daysOffAfter: fc.uniqueArray(fc.integer({ min: -1, max: 20 }), { maxLength: 8 }),
    areDaysWhole: fc.boolean(),
    // Of hours that begin on one day the last would hold; the counter does not know that, a test of its own does.
    forAWhile: fc.uniqueArray(hoursForAWhile, { maxLength: 3, selector: ({ after }) => after }),
  })
  .map(({ zone, usualWeek, start, daysOffAfter, forAWhile, areDaysWhole }) => {
    const usual: OfficeHours = { from: '1970-01-01', until: null, name: 'Biasa', week: usualWeek }
    const others = forAWhile.map(({ after, days, week }) => ({
      from: dateOf(start.day + after),
      until: dateOf(start.day + after + days),
      name: 'Sementara',
      week,
    }))
    const calendar: WorkingCalendar = {
      zone,
      hours: [usual, ...others],
      daysOff: Object.fromEntries(daysOffAfter.map((after) => [dateOf(start.day + after), dayOff])),
      loadedYears: [],
    }
    return { calendar: withWholeDays(calendar, areDaysWhole), start: start.day * 1440 + start.minute }
  })
