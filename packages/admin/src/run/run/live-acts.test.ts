import { expect, test } from 'vitest'
import { liveActs } from './live-acts.ts'

const task = (act: string, attempt: number, status: 'OPEN' | 'COMPLETED' | 'WITHDRAWN', isLate = false) => ({
  act: { key: act },
  attempt,
  status,
  standing: isLate ? ('LATE' as const) : ('ON_TIME' as const),
})

test('an act is done, here now, or late', () => {
  const live = liveActs([
    task('menyusun', 1, 'COMPLETED', true),
    task('memeriksa', 1, 'OPEN'),
    task('menyetujui', 1, 'OPEN', true),
  ])
  expect(Object.fromEntries(live)).toEqual({
    menyusun: { state: 'done', attempts: 1 },
    memeriksa: { state: 'here', attempts: 1 },
    menyetujui: { state: 'late', attempts: 1 },
  })
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
