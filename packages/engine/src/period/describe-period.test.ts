import { expect, test } from 'vitest'
import { describePeriod } from './describe-period.ts'

test('a period is told in the words of the office', () => {
  expect(describePeriod('2026-03', 'id')).toBe('Maret 2026')
  expect(describePeriod('2026-T1', 'id')).toBe('Triwulan I 2026')
  expect(describePeriod('2026-S2', 'id')).toBe('Semester II 2026')
  expect(describePeriod('2026', 'id')).toBe('2026')
})

test('and in English', () => {
  expect(describePeriod('2026-12', 'en')).toBe('December 2026')
  expect(describePeriod('2026-T4', 'en')).toBe('Q4 2026')
  expect(describePeriod('2026-S1', 'en')).toBe('H1 2026')
})

test('what is no period stays as somebody wrote it', () => {
  expect(describePeriod('Tahap 2', 'id')).toBe('Tahap 2')
})
