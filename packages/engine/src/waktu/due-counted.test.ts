import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DayOff, OfficeHours, Shifts, WorkingCalendar, Zone } from '../calendar/calendar.ts'
import { dueTime } from './due.ts'
import { latenessMinutes } from '../run/standing.ts'
import { parseWaktu } from './waktu.ts'
import { workingMinutesBetween } from '../calendar/working-time.ts'

/**
 * Counts with its fingers: it looks at one minute after the other, asks each whether the office is open, and shares no
 * line with the engine. Minutes are numbered from 1970-01-01T00:00 on the wall clock of the zone.
 */
class MinuteCounter {
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

/** The units of the paper, each with the largest number that is tried. */
const units = {
  menit: 60,
  jam: 60,
  hari: 20,
  'hari kerja': 20,
  'hari kalender': 20,
  minggu: 6,
  bulan: 3,
  'x 24 jam': 20,
}
type Unit = keyof typeof units
const time = fc
  .constantFrom(...(Object.keys(units) as Unit[]))
  .chain((unit) => fc.record({ unit: fc.constant(unit), value: fc.integer({ min: 1, max: units[unit] }) }))

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

const scene = fc
  .record({
    zone: fc.constantFrom(...(Object.keys(hoursAhead) as Zone[])),
    usualWeek: week,
    start,
    time,
    daysOffAfter: fc.uniqueArray(fc.integer({ min: -1, max: 20 }), { maxLength: 8 }),
    // Of hours that begin on one day the last would hold; the counter does not know that, a test of its own does.
    forAWhile: fc.uniqueArray(hoursForAWhile, { maxLength: 3, selector: ({ after }) => after }),
  })
  .map(({ zone, usualWeek, start, time, daysOffAfter, forAWhile }) => {
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
    return { calendar, start: start.day * 1440 + start.minute, ...time }
  })

function counted(counter: MinuteCounter, start: number, value: number, unit: Unit): number {
  if (unit === 'menit') return counter.after(start, value)
  if (unit === 'jam') return counter.after(start, value * 60)
  if (unit === 'hari' || unit === 'hari kerja') return counter.daysLater(start, value)
  if (unit === 'bulan') return counter.monthsLater(start, value)
  return start + value * 1440 * (unit === 'minggu' ? 7 : 1)
}

function countedWarning(counter: MinuteCounter, start: number, due: number, unit: Unit): number {
  const open = unit === 'hari kalender' || unit === 'x 24 jam' ? 0 : counter.between(start, due)
  return open > 0 ? counter.after(start, open * 0.8) : start + (due - start) * 0.8
}

it('equals a counter that looks at every minute, for any start, time, zone and calendar', () => {
  const seed = Number(process.env['FC_SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
  const compared: Record<string, number> = {}
  fc.assert(
    fc.property(scene, ({ calendar, start, value, unit }) => {
      const counter = new MinuteCounter(calendar)
      const instantOf = (minute: number) =>
        Math.round(minute * 60_000) - hoursAhead[calendar.zone] * 3_600_000
      const due = counted(counter, start, value, unit)
      expect(
        dueTime(parseWaktu(`${value} ${unit}`), instantOf(start), calendar, {
          bareDay: 'working',
          items: null,
        }),
      ).toMatchObject({
        dueAt: instantOf(due),
        warnAt: instantOf(countedWarning(counter, start, due, unit)),
      })
      const closed = due + value * 7
      expect(workingMinutesBetween(calendar, instantOf(start), instantOf(due))).toBe(
        counter.between(start, due),
      )
      expect(latenessMinutes(calendar, instantOf(due), instantOf(closed))).toBe(counter.between(due, closed))
      compared[unit] = (compared[unit] ?? 0) + 1
    }),
    { numRuns: 10_000, seed },
  )
  const count = Object.values(compared).reduce((sum, each) => sum + each, 0)
  console.info(`${count} due times equal to a minute counter, seed ${seed}:`, compared)
  expect(count).toBe(10_000)
})
