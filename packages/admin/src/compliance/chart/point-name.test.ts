import { expect, test } from 'vitest'
import { pointName } from './point-name.ts'

test('points are named as short as they can be told apart', () => {
  expect(pointName('2026-11-02', 'WEEK', 'id')).toBe('2 Nov')
  expect(pointName('2026-08-01', 'MONTH', 'id')).toBe('Agu')
  expect(pointName('2026-01-01', 'MONTH', 'id')).toBe('Jan 2026')
  expect(pointName('2026-01-01', 'YEAR', 'en')).toBe('2026')
})
