import { expect, test } from 'vitest'
import { movedDate, weeksOf } from './year-grid.ts'

test('a month begins on its own weekday and ends on its last day', () => {
  const march = weeksOf(2026, 3)
  // 1 March 2026 was a Sunday.
  expect(march[0]).toEqual([null, null, null, null, null, null, '2026-03-01'])
  expect(march.at(-1)).toEqual(['2026-03-30', '2026-03-31', null, null, null, null, null])
  expect(weeksOf(2026, 6)[0]![0]).toBe('2026-06-01')
})

test.each([
  [2024, 29],
  [2026, 28],
])('February %i has %i days', (year, days) => {
  expect(weeksOf(year, 2).flat().filter(Boolean)).toHaveLength(days)
})

test.each([
  ['2026-03-31', 'ArrowRight', '2026-04-01'],
  ['2026-03-01', 'ArrowLeft', '2026-02-28'],
  ['2026-03-04', 'ArrowUp', '2026-02-25'],
  ['2026-03-25', 'ArrowDown', '2026-04-01'],
  ['2026-03-19', 'Home', '2026-03-16'],
  ['2026-03-19', 'End', '2026-03-22'],
  ['2026-01-31', 'PageDown', '2026-02-28'],
  ['2026-03-31', 'PageUp', '2026-02-28'],
])('from %s %s leads to %s', (date, key, moved) => {
  expect(movedDate(date, key)).toBe(moved)
})

test.each([
  ['2026-01-01', 'ArrowLeft'],
  ['2026-12-31', 'ArrowRight'],
  ['2026-01-05', 'ArrowUp'],
  ['2026-12-28', 'ArrowDown'],
  ['2026-01-01', 'Home'],
  ['2026-12-15', 'PageDown'],
])('from %s %s leads out of the year, and so nowhere', (date, key) => {
  expect(movedDate(date, key)).toBe(date)
})

test('other keys are left to the page', () => {
  expect(movedDate('2026-03-17', 'a')).toBeNull()
})
