import { expect, test } from 'vitest'
import { meanTimes } from './mean-times.ts'

test('time past due and waiting are spread over all tasks, as the time used is', () => {
  const times = meanTimes({ closed: 4, late: 2, usedMinutes: 1800, waitedMinutes: 600, meanLateMinutes: 300 })
  expect(times).toEqual({ used: 450, waited: 150, late: 150 })
})

test('where nothing was done, or nothing was late, there is no time past due', () => {
  expect(meanTimes({ closed: 0, late: 0, usedMinutes: 0, waitedMinutes: 0, meanLateMinutes: null })).toEqual({
    used: 0,
    waited: 0,
    late: 0,
  })
  expect(
    meanTimes({ closed: 2, late: 0, usedMinutes: 90, waitedMinutes: 0, meanLateMinutes: null }).late,
  ).toBe(0)
})
