import { expect, test } from 'vitest'
import { recentPeriods } from './period.ts'

test('recent periods begin with the current one and go back over the turn of the year', () => {
  expect(recentPeriods('MONTHLY', '2026-02-14', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11'])
  expect(recentPeriods('QUARTERLY', '2026-03-31', 2)).toEqual(['2026-T1', '2025-T4'])
  expect(recentPeriods('QUARTERLY', '2026-04-01', 2)).toEqual(['2026-T2', '2026-T1'])
  expect(recentPeriods('SEMESTER', '2026-07-01', 3)).toEqual(['2026-S2', '2026-S1', '2025-S2'])
  expect(recentPeriods('YEARLY', '2026-11-20', 2)).toEqual(['2026', '2025'])
})

test('every recent period fits the form that the server expects of its frequency', () => {
  for (const period of recentPeriods('MONTHLY', '2026-12-31', 24))
    expect(period).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/)
  for (const period of recentPeriods('SEMESTER', '2026-12-31', 24)) expect(period).toMatch(/^\d{4}-S[12]$/)
})
