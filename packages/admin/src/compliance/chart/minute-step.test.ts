import { expect, test } from 'vitest'
import { minuteStep } from './minute-step.ts'

test('an axis of working time steps in hours or days, never in fives and tens', () => {
  expect(minuteStep(50)).toBe(15)
  expect(minuteStep(300)).toBe(60)
  expect(minuteStep(2250)).toBe(450)
  expect(minuteStep(2251)).toBe(900)
  expect(minuteStep(10_000_000)).toBe(90_000)
})
