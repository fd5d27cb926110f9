import { expect, test } from 'vitest'
import { shortTime } from './short-time.ts'

test('working time is told in one unit where there is little room', () => {
  expect(shortTime(12, 'id')).toBe('12 mnt')
  expect(shortTime(225, 'id')).toBe('3,8 jam')
  expect(shortTime(1035, 'id')).toBe('2,3 hr')
  expect(shortTime(15_300, 'en')).toBe('34 d')
})
