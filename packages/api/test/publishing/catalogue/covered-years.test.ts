import { expect, it } from 'vitest'
import { coveredYears } from '../../../src/publishing/catalogue/feed/covered-days.ts'

it.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2024-2026', '2024-01-01', '2026-12-31'],
  [' 2024 – 2026 ', '2024-01-01', '2026-12-31'],
])('%s is from %s until %s', (coverage, from, until) => {
  expect(coveredYears(coverage)).toEqual({ from, until })
})

it.each([null, '', 'sejak 2020', '2026-2024', '2026-01', 'TW I 2026'])('%s names no years', (coverage) => {
  expect(coveredYears(coverage)).toBeNull()
})
