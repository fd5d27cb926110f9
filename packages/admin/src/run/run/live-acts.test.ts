import { expect, test } from 'vitest'
import type { Standing } from '../../design/badge/standing.ts'
import type { TaskStatus } from '../../generated/graphql.ts'
import { liveActs } from './live-acts.ts'

const task = (act: string, attempt: number, status: TaskStatus, standing: Standing = 'ON_TIME') => ({
  ...{ act: { key: act }, attempt, status, standing },
})

test('an act is done, here now, or late', () => {
  const live = liveActs([
    task('menyusun', 1, 'COMPLETED', 'LATE'),
    task('memeriksa', 1, 'OPEN'),
    task('menyetujui', 1, 'OPEN', 'LATE'),
  ])
  expect(Object.fromEntries(live)).toEqual({
    menyusun: { state: 'done', attempts: 1 },
    memeriksa: { state: 'here', attempts: 1 },
    menyetujui: { state: 'late', attempts: 1 },
  })
})

test('an act that was skipped is not done, and one that stands still is not under way', () => {
  const live = liveActs([task('menyusun', 1, 'SKIPPED', 'LATE'), task('memeriksa', 1, 'OPEN', 'PAUSED')])
  expect([...live.values()].map(({ state }) => state)).toEqual(['skipped', 'paused'])
})

test('the latest attempt counts, in whatever order the tasks come', () => {
  const live = liveActs([task('menyusun', 2, 'OPEN'), task('menyusun', 1, 'COMPLETED')])
  expect(live.get('menyusun')).toEqual({ state: 'here', attempts: 2 })
})

test('an act that was withdrawn waits again', () => {
  expect(liveActs([task('menyusun', 1, 'COMPLETED'), task('menyusun', 2, 'WITHDRAWN')]).has('menyusun')).toBe(
    false,
  )
})
