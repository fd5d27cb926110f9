import { describe, expect, it, test } from 'vitest'
import {
  addCalendarDays,
  addMonths,
  dayNumber,
  instantAt,
  isIsoDate,
  isoDateAt,
  minuteOfDayAt,
  weekdayOf,
  yearAt,
} from './calendar-day.ts'
import type { Zone } from './calendar.ts'

const zones: [Zone, utcHourOfMidnight: number][] = [
  ['Asia/Jakarta', 17],
  ['Asia/Pontianak', 17],
  ['Asia/Makassar', 16],
  ['Asia/Jayapura', 15],
]

describe.each(zones)('in %s', (zone, utcHourOfMidnight) => {
  const midnight = Date.UTC(2025, 11, 31, utcHourOfMidnight)

  it('a date and a year begin at local midnight', () => {
    expect(isoDateAt(midnight - 1, zone)).toBe('2025-12-31')
    expect(isoDateAt(midnight, zone)).toBe('2026-01-01')
    expect([yearAt(midnight - 1, zone), yearAt(midnight, zone)]).toEqual([2025, 2026])
  })

  it('the wall clock agrees with the zone data of the runtime', () => {
    const wallClock = new Intl.DateTimeFormat('sv', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    const instant = instantAt('2024-02-29', 15 * 60 + 30.5, zone)
    expect(wallClock.format(instant)).toBe('2024-02-29 15:30:30')
    expect(minuteOfDayAt(instant, zone)).toBe(15 * 60 + 30.5)
  })

  it('minute 1440 is the midnight that ends the date', () => {
    expect(instantAt('2025-12-31', 1440, zone)).toBe(midnight)
  })
})

describe('a date', () => {
  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-2-3',
    '20260203',
    '',
    '2026-02-03T00:00',
  ])('written %j is none', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => dayNumber(text)).toThrow('is not a date')
  })

  it('exists on 29 February of a leap year', () => {
    expect(isIsoDate('2024-02-29')).toBe(true)
    expect(addCalendarDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addCalendarDays('2024-03-01', -1)).toBe('2024-02-29')
  })

  it('has its weekday, before 1970 too', () => {
    expect(weekdayOf(dayNumber('2026-03-16'))).toBe(0)
    expect(weekdayOf(dayNumber('2026-03-22'))).toBe(6)
    expect(weekdayOf(dayNumber('1945-08-17'))).toBe(4)
  })
})

describe('addMonths keeps the wall-clock time', () => {
  const zone = 'Asia/Jayapura'
  const nine = (date: string) => instantAt(date, 9 * 60, zone)

  test.each([
    ['2026-03-17', 1, '2026-04-17'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-11-30', 15, '2027-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(nine(from), months, zone)).toBe(nine(to))
  })

  it('clamps by the local date, which may be another than the date in UTC', () => {
    const early = instantAt('2025-03-31', 5 * 60, zone)
    expect(addMonths(early, 1, zone)).toBe(instantAt('2025-04-30', 5 * 60, zone))
  })

  it('counts half a month as half of the month that follows', () => {
    expect(addMonths(nine('2026-03-01'), 1.5, zone)).toBe(nine('2026-04-16'))
  })
})
