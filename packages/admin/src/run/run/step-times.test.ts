import { expect, test } from 'vitest'
import { barOf, stepTimesOf, type TimedTask } from './step-times.ts'

const task = (id: string, step: string, more: Partial<TimedTask> = {}): TimedTask => ({
  id,
  attempt: 1,
  status: 'COMPLETED',
  standing: 'ON_TIME',
  usedMinutes: 60,
  cumulativeMinutes: 60,
  step: { key: step },
  ...more,
})

test('a step that was done again holds both attempts and the time of both', () => {
  const [first, second] = stepTimesOf([
    task('a', 'menyusun', { usedMinutes: 120, cumulativeMinutes: 120 }),
    task('b', 'memeriksa'),
    task('c', 'menyusun', { attempt: 2, usedMinutes: 30, cumulativeMinutes: 150 }),
  ])
  expect(first!.tasks.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(first!.totalMinutes).toBe(150)
  expect(second!.step.key).toBe('memeriksa')
})

test('a step that was late once was late', () => {
  const [step] = stepTimesOf([task('a', 'menyusun', { standing: 'LATE' }), task('b', 'menyusun')])
  expect(step!.standing).toBe('LATE')
})

test('a step that stands still is paused, unless it was late before', () => {
  const paused = task('b', 'menyusun', { standing: 'PAUSED' })
  expect(stepTimesOf([task('a', 'menyusun'), paused])[0]!.standing).toBe('PAUSED')
  expect(stepTimesOf([task('a', 'menyusun', { standing: 'LATE' }), paused])[0]!.standing).toBe('LATE')
})

test('the bar shows how much of the time lay past the due time', () => {
  expect(barOf(task('a', 's', { usedMinutes: 300, latenessMinutes: 60 }), 600)).toEqual({
    inTime: 0.4,
    late: 0.1,
  })
})

test('an act that opened when the step was already late is late over its whole length, not more', () => {
  expect(barOf(task('a', 's', { usedMinutes: 30, latenessMinutes: 90 }), 60)).toEqual({
    inTime: 0,
    late: 0.5,
  })
})

test('a run in which no working time has passed has no bars', () => {
  expect(barOf(task('a', 's', { usedMinutes: 0 }), 0)).toEqual({ inTime: 0, late: 0 })
})
