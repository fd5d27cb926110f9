import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { instantAt } from './calendar-day.ts'
import { usualCalendar } from './calendar-usual.ts'
import type { WorkingCalendar, Zone } from './calendar.ts'
import {
  addWorkingDays,
  addWorkingMinutes,
  nextWorkingInstant,
  workingMinutesBetween,
} from './working-time.ts'

const zone: Zone = 'Asia/Jakarta'
const calendar = usualCalendar(zone)
/** at('2026-01-30 15.00') */
const at = (local: string, inZone: Zone = zone) => {
  const [date = '', clock = ''] = local.split(' ')
  const [hour = 0, minute = 0] = clock.split('.').map(Number)
  return instantAt(date, hour * 60 + minute, inZone)
}

describe('the next working instant', () => {
  test.each([
    ['in office time is the instant itself', '2026-01-30 10.00', '2026-01-30 10.00'],
    ['at an opening is that opening', '2026-01-30 07.30', '2026-01-30 07.30'],
    ['before the opening is the opening', '2026-01-30 05.00', '2026-01-30 07.30'],
    ['in the break is its end', '2026-01-29 12.30', '2026-01-29 13.00'],
    ['at a close is the next opening', '2026-01-29 16.00', '2026-01-30 07.30'],
    ['at night over a weekend is Monday', '2026-01-30 23.00', '2026-02-02 07.30'],
    ['over Nyepi and Idulfitri is a week later', '2026-03-17 16.00', '2026-03-25 07.30'],
  ])('%s', (_, from, next) => {
    expect(nextWorkingInstant(calendar, at(from))).toBe(at(next))
  })
})

describe('adding working minutes', () => {
  test.each([
    ['stays within a shift', '2026-01-29 10.00', 60, '2026-01-29 11.00'],
    ['jumps over the break', '2026-01-29 11.30', 60, '2026-01-29 13.30'],
    ['stays at a close that it reaches exactly', '2026-01-29 11.00', 60, '2026-01-29 12.00'],
    ['stays at the end of the day that it reaches exactly', '2026-01-29 15.00', 60, '2026-01-29 16.00'],
    ['jumps over the weekend', '2026-01-30 15.00', 120, '2026-02-02 08.00'],
    ['counts from the opening when started at night', '2026-01-29 20.00', 60, '2026-01-30 08.30'],
    ['counts a week as 37 h 30 min', '2026-01-26 07.30', 2250, '2026-01-30 16.30'],
    ['adds nothing but the way to the office', '2026-01-31 09.00', 0, '2026-02-02 07.30'],
    ['crosses the end of a year', '2025-12-31 15.30', 60, '2026-01-02 08.00'],
    ['crosses 29 February', '2024-02-28 15.30', 480, '2024-02-29 16.00'],
  ])('%s', (_, from, minutes, to) => {
    expect(addWorkingMinutes(calendar, at(from), minutes)).toBe(at(to))
  })

  it('is exact to the millisecond', () => {
    expect(addWorkingMinutes(calendar, at('2026-01-29 15.59') + 1, 1.5)).toBe(at('2026-01-30 07.30') + 30_001)
  })
})

describe('adding working days', () => {
  test.each([
    ['Friday 15.00 and 1 is Monday 15.00', '2026-01-30 15.00', 1, '2026-02-02 15.00'],
    ['17 March 2026 and 3 is 27 March', '2026-03-17 09.00', 3, '2026-03-27 09.00'],
    ['a night counts from the next opening', '2026-01-29 20.00', 1, '2026-02-02 07.30'],
    ['a Saturday counts from Monday', '2026-01-31 10.00', 2, '2026-02-04 07.30'],
    [
      'a time in the longer Friday break becomes the close before it',
      '2026-01-29 11.45',
      1,
      '2026-01-30 11.30',
    ],
    ['a time after the close becomes the close', '2026-01-30 16.15', 1, '2026-02-02 16.00'],
    ['0 stays where counting starts', '2026-01-29 12.30', 0, '2026-01-29 13.00'],
    [
      'half a day is half of the office minutes of the landing day',
      '2026-01-29 07.30',
      1.5,
      '2026-01-30 11.15',
    ],
    ['29 February counts', '2024-02-28 10.00', 2, '2024-03-01 10.00'],
    ['the new year does not', '2025-12-31 10.00', 1, '2026-01-02 10.00'],
  ])('%s', (_, from, days, to) => {
    expect(addWorkingDays(calendar, at(from), days)).toBe(at(to))
  })

  it('becomes the opening where the landing day opens later', () => {
    const withRamadan = usualCalendar(zone, [{ from: '2026-02-19', until: '2026-03-17' }])
    expect(addWorkingDays(withRamadan, at('2026-02-18 07.45'), 1)).toBe(at('2026-02-19 08.00'))
    expect(addWorkingDays(withRamadan, at('2026-02-18 15.30'), 1)).toBe(at('2026-02-19 15.00'))
  })

  it('means the same wall clock in each zone of the country', () => {
    for (const each of ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const) {
      const due = addWorkingDays(usualCalendar(each), at('2026-01-30 15.00', each), 1)
      expect(due).toBe(at('2026-02-02 15.00', each))
    }
  })

  it('moves when a day off is decreed in the middle of the year', () => {
    const { '2025-08-18': added, ...before } = calendar.daysOff
    expect(added?.name).toBe('Cuti bersama Proklamasi Kemerdekaan')
    const from = at('2025-08-15 15.00')
    expect(addWorkingDays({ ...calendar, daysOff: before }, from, 1)).toBe(at('2025-08-18 15.00'))
    expect(addWorkingDays(calendar, from, 1)).toBe(at('2025-08-19 15.00'))
  })
})

describe('working minutes between two instants', () => {
  test.each([
    ['the same instant', '2026-01-29 10.00', '2026-01-29 10.00', 0],
    ['over the break', '2026-01-29 11.00', '2026-01-29 14.00', 120],
    ['a weekend', '2026-01-30 16.30', '2026-02-02 07.30', 0],
    ['Nyepi and Idulfitri', '2026-03-17 15.00', '2026-03-25 08.30', 120],
    ['backwards', '2026-01-29 14.00', '2026-01-29 11.00', -120],
  ])('%s', (_, since, until, minutes) => {
    expect(workingMinutesBetween(calendar, at(since), at(until))).toBe(minutes)
  })

  it('are the minutes that were added, to the millisecond, from anywhere', () => {
    const instant = fc.integer({ min: at('2023-12-01 00.00'), max: at('2027-02-01 00.00') })
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 50_000_000 }), (from, thousandths) => {
        const added = addWorkingMinutes(calendar, from, thousandths / 60_000)
        expect(Math.round(workingMinutesBetween(calendar, from, added) * 60_000)).toBe(thousandths)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('what cannot be counted is a fault with a clear sentence', () => {
  const neverOpen: WorkingCalendar = { ...calendar, hours: [] }
  const from = at('2026-01-29 10.00')

  it('such as a calendar that never opens', () => {
    const sentence = 'The calendar has no office hours in the three years after 2026-01-29'
    expect(() => nextWorkingInstant(neverOpen, from)).toThrow(sentence)
    expect(() => addWorkingMinutes(neverOpen, from, 5)).toThrow(sentence)
    expect(() => addWorkingDays(neverOpen, from, 5)).toThrow(sentence)
    expect(workingMinutesBetween(neverOpen, from, at('2027-01-29 10.00'))).toBe(0)
  })

  it('such as a calendar whose office hours ran out', () => {
    const [usual] = calendar.hours
    const endsSoon = { ...calendar, hours: usual ? [{ ...usual, until: '2026-01-30' }] : [] }
    expect(() => addWorkingDays(endsSoon, from, 2)).toThrow('in the three years after 2026-01-30')
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e12])('such as %d minutes or days', (amount) => {
    expect(() => addWorkingMinutes(calendar, from, amount)).toThrow('is not possible')
    expect(() => addWorkingDays(calendar, from, amount)).toThrow('is not possible')
  })

  it('such as an instant that is none', () => {
    expect(() => addWorkingMinutes(calendar, Number.NaN, 5)).toThrow('is not an instant')
    expect(() => workingMinutesBetween(calendar, from, Number.POSITIVE_INFINITY)).toThrow('is not possible')
    expect(() => workingMinutesBetween(calendar, from, Number.NaN)).toThrow('is not possible')
  })
})
