import { expect, test } from 'vitest'
import { periodChoices } from './period-choices.ts'

test('the period that ended last is meant when nobody has said', () => {
  expect(periodChoices('MONTHLY', '2026-11-20', undefined).period).toBe('2026-10')
  expect(periodChoices('QUARTERLY', '2026-11-20', undefined).period).toBe('2026-T3')
  expect(periodChoices('YEARLY', '2026-11-20', undefined).period).toBe('2025')
})

test('a year back can be chosen', () => {
  expect(periodChoices('MONTHLY', '2026-11-20', undefined).periods).toContain('2025-11')
  expect(periodChoices('QUARTERLY', '2026-11-20', undefined).periods).toContain('2025-T4')
})

test('an older period that the address asks for is offered and chosen', () => {
  const { periods, period } = periodChoices('MONTHLY', '2026-11-20', '2024-01')
  expect(period).toBe('2024-01')
  expect(periods.at(-1)).toBe('2024-01')
})

test('a recent period is not offered twice', () => {
  const { periods } = periodChoices('SEMESTER', '2026-11-20', '2026-S1')
  expect(periods).toEqual(['2026-S2', '2026-S1', '2025-S2', '2025-S1'])
})
