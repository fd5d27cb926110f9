import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { instantOfMinute } from '../../test/minute-counter.ts'
import { randomOffice } from '../../test/random-office.ts'
import { instantAt } from './calendar-day.ts'
import { usualCalendar } from './calendar-usual.ts'
import { addWorkingMinutes, workingMinutesBetween } from './working-time.ts'
import { subtractWorkingMinutes } from './working-time-back.ts'

const zone = 'Asia/Jakarta'
const calendar = usualCalendar(zone)
const at = (local: string) => {
  const [date = '', clock = ''] = local.split(' ')
  const [hour = 0, minute = 0] = clock.split('.').map(Number)
  return instantAt(date, hour * 60 + minute, zone)
}

describe('going back by working minutes', () => {
  test.each([
    ['stays within a shift', '2026-01-29 11.00', 60, '2026-01-29 10.00'],
    ['jumps over the break', '2026-01-29 13.30', 60, '2026-01-29 11.30'],
    ['stays at an opening that it reaches exactly', '2026-01-29 14.00', 60, '2026-01-29 13.00'],
    ['stays at the beginning of the day that it reaches exactly', '2026-01-29 08.30', 60, '2026-01-29 07.30'],
    ['jumps over the weekend', '2026-02-02 08.00', 120, '2026-01-30 15.00'],
    ['counts from the close when started at night', '2026-01-29 20.00', 60, '2026-01-29 15.00'],
    ['counts from the close before when started at an opening', '2026-02-02 07.30', 30, '2026-01-30 16.00'],
    ['takes away nothing but the way back to the office', '2026-01-31 09.00', 0, '2026-01-30 16.30'],
    ['crosses Nyepi and Idulfitri', '2026-03-25 08.30', 120, '2026-03-17 15.00'],
    ['crosses the turn of a year', '2026-01-02 08.00', 60, '2025-12-31 15.30'],
  ])('%s', (_, from, minutes, to) => {
    expect(subtractWorkingMinutes(calendar, at(from), minutes)).toBe(at(to))
  })

  it('is exact to the millisecond', () => {
    expect(subtractWorkingMinutes(calendar, at('2026-01-30 07.30') + 30_001, 1.5)).toBe(
      at('2026-01-29 15.59') + 1,
    )
  })

  it('faults on what cannot be counted, and where no office was open for three years before', () => {
    for (const minutes of [-1, NaN, Infinity, 36_526 * 24 * 60])
      expect(() => subtractWorkingMinutes(calendar, at('2026-01-29 11.00'), minutes)).toThrow(RangeError)
    const young = { ...calendar, hours: [{ ...calendar.hours[0]!, from: '2026-01-01' }] }
    expect(subtractWorkingMinutes(young, at('2026-01-05 07.30'), 1)).toBe(at('2026-01-02 16.29'))
    expect(() => subtractWorkingMinutes(young, at('2026-01-02 08.00'), 60)).toThrow('before 2026-01-02')
  })
})

it('is the way back of adding, at any office: as many minutes lie between, and adding them leads to where it began', () => {
  const span = fc.integer({ min: 0, max: 20_000 * 60_000 })
  fc.assert(
    fc.property(randomOffice, span, ({ calendar, start }, milliseconds) => {
      const from = instantOfMinute(start, calendar.zone)
      const back = subtractWorkingMinutes(calendar, from, milliseconds / 60_000)
      expect(Math.round(workingMinutesBetween(calendar, back, from) * 60_000)).toBe(milliseconds)
      if (milliseconds === 0) return
      const forth = addWorkingMinutes(calendar, back, milliseconds / 60_000)
      expect(forth).toBeLessThanOrEqual(from)
      expect(workingMinutesBetween(calendar, forth, from)).toBe(0)
    }),
    { numRuns: 2_000, seed: 20261116 },
  )
})
