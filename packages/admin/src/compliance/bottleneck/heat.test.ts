import { expect, test } from 'vitest'
import { heatLevel, heatValue } from './heat.ts'

test('where nothing was timed there is no share, and where nothing was late it is zero', () => {
  expect(heatValue('late', { closed: 4, onTime: 0, late: 0 })).toBeNull()
  expect(heatValue('late', { closed: 4, onTime: 4, late: 0 })).toBe(0)
  expect(heatValue('late', { closed: 4, onTime: 3, late: 1 })).toBe(0.25)
})

test('a time is shown of what was done, be it timed or not', () => {
  expect(heatValue('p90', { closed: 2, onTime: 0, late: 0, p90Minutes: 900 })).toBe(900)
  expect(heatValue('p90', { closed: 0, onTime: 0, late: 0, p90Minutes: null })).toBeNull()
})

test('levels rise with the share, and with working days', () => {
  expect([0, 0.1, 0.11, 0.5, 0.51].map((share) => heatLevel('late', share))).toEqual([0, 1, 2, 3, 4])
  expect([0, 450, 451, 4500, 4501].map((minutes) => heatLevel('p90', minutes))).toEqual([0, 1, 2, 3, 4])
})
