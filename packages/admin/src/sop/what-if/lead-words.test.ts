import { expect, test } from 'vitest'
import { axisUnit, plannedTime } from './lead-words.ts'

test.each([
  [3, '5 menit kerja'],
  [41, '45 menit kerja'],
  [60, '1 jam kerja'],
  [61, '2 jam kerja'],
  [450, '1 hari kerja'],
  [500, '1 hari 1 jam kerja'],
  [890, '2 hari kerja'],
  [900, '2 hari kerja'],
  [900.0000001, '2 hari kerja'],
  [901, '3 hari kerja'],
  [22.7 * 450, '23 hari kerja'],
])('%d minutes are planned as %s', (minutes, words) => {
  expect(plannedTime(minutes, 'id')).toBe(words)
})

test('an axis is in the unit that its times are said in', () => {
  expect([100, 200, 1_000, 1_350].map((minutes) => axisUnit(minutes).unit)).toEqual([
    'minutes',
    'hours',
    'hours',
    'days',
  ])
})
