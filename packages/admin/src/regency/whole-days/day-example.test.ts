import type { WorkingCalendar } from '@satualur/engine'
import { instantAt, usualCalendar } from '@satualur/engine'
import { expect, test } from 'vitest'
import { dayExample } from './day-example.ts'

const calendar = usualCalendar('Asia/Makassar')
const at = (date: string, hour: number) => instantAt(date, hour * 60, 'Asia/Makassar')

test('by the usual hours it begins on the next Friday at 15.00', () => {
  expect(dayExample(calendar, '2026-01-27')).toEqual({
    ...{ startsAt: at('2026-01-30', 15), sameHourAt: at('2026-02-02', 15), closeAt: at('2026-02-02', 16) },
  })
})

test('days off are left out, before it begins and before it ends', () => {
  expect(dayExample(calendar, '2026-03-14')).toEqual({
    ...{
      startsAt: at('2026-03-17', 14.5),
      sameHourAt: at('2026-03-25', 14.5),
      closeAt: at('2026-03-25', 16),
    },
  })
})

test('an office that never rests has an example, and one that stays closed has none', () => {
  const [usual] = calendar.hours
  const day = [{ opens: 0, closes: 1440 }]
  const always: WorkingCalendar = {
    ...calendar,
    daysOff: {},
    hours: [{ ...usual!, week: [day, day, day, day, day, day, day] }],
  }
  expect(dayExample(always, '2026-01-27')).toEqual({
    ...{
      startsAt: at('2026-01-27', 22.5),
      sameHourAt: at('2026-01-28', 22.5),
      closeAt: at('2026-01-28', 24),
    },
  })
  expect(dayExample({ ...calendar, hours: [{ ...usual!, from: '2027-01-01' }] }, '2026-01-27')).toBeNull()
})
