import { expect, test } from 'vitest'
import type { Schedule } from './scheduled-turns.ts'
import { scheduledTurns } from './scheduled-turns.ts'

const monthly: Schedule = {
  frequency: 'monthly',
  opens: 'period-end',
  afterDays: 0,
  startsOn: '2026-01-10',
  endsOn: null,
}
const shown = (schedule: Partial<Schedule>, from: string, to: string) =>
  scheduledTurns({ ...monthly, ...schedule }, 'Asia/Jayapura', from, to).map(
    ({ period, opensOn, endsOn }) => `${period} ${opensOn} ${endsOn}`,
  )

test('a schedule that begins in the middle opens its first turn on the next opening day', () => {
  expect(shown({}, '2025-12-01', '2026-03-31')).toEqual([
    '2026-01 2026-02-01 2026-02-28',
    '2026-02 2026-03-01 2026-03-31',
  ])
  expect(shown({ startsOn: '2026-02-01' }, '2025-12-01', '2026-02-28')).toEqual([
    '2026-01 2026-02-01 2026-02-28',
  ])
  expect(shown({ startsOn: '2026-02-02' }, '2025-12-01', '2026-02-28')).toEqual([])
})

test('turns that reach into the span count, and those that only touch it with one day', () => {
  expect(shown({ startsOn: '2020-01-01' }, '2026-02-28', '2026-03-01')).toEqual([
    '2026-01 2026-02-01 2026-02-28',
    '2026-02 2026-03-01 2026-03-31',
  ])
})

test('no turn opens after the last day; one that has opened keeps its days', () => {
  expect(shown({ endsOn: '2026-03-01' }, '2026-01-01', '2026-12-31')).toEqual([
    '2026-01 2026-02-01 2026-02-28',
    '2026-02 2026-03-01 2026-03-31',
  ])
  expect(shown({ endsOn: '2026-02-28' }, '2026-03-15', '2026-12-31')).toEqual([])
})

test('a leap day is a day like any other', () => {
  const schedule = { startsOn: '2024-01-01', opens: 'period-start' as const, afterDays: 28 }
  expect(shown(schedule, '2024-02-29', '2024-02-29')).toEqual(['2024-02 2024-02-29 2024-03-28'])
  expect(shown({ startsOn: '2024-01-01' }, '2024-02-29', '2024-02-29')).toEqual([
    '2024-01 2024-02-01 2024-02-29',
  ])
})

test('a year holds as many turns as its frequency has periods', () => {
  const counts = (['monthly', 'quarterly', 'semester', 'yearly'] as const).map(
    (frequency) => shown({ frequency, startsOn: '2024-01-01' }, '2025-01-01', '2025-12-31').length,
  )
  expect(counts).toEqual([12, 4, 2, 1])
})
