import { expect, test } from 'vitest'
import { compliancePeriod, daysOf, endOfPoint, daysOfPoint, wholeMonths } from './compliance-period.ts'

const today = '2026-11-20'

test('an address without a period means this month so far, week by week', () => {
  expect(compliancePeriod({}, today)).toEqual({ name: 'month', from: '2026-11-01', to: today, every: 'WEEK' })
})

test('the last three months are this one and the two before it, over the turn of the year too', () => {
  expect(compliancePeriod({ period: 'quarter' }, today).from).toBe('2026-09-01')
  expect(compliancePeriod({ period: 'quarter' }, '2026-01-31').from).toBe('2025-11-01')
})

test('this year is told month by month', () => {
  expect(compliancePeriod({ period: 'year' }, today)).toEqual({
    name: 'year',
    from: '2026-01-01',
    to: today,
    every: 'MONTH',
  })
})

test('dates can be chosen, and a long stretch is told year by year', () => {
  const asked = { period: 'custom', from: '2020-01-01', to: '2025-12-31' }
  expect(compliancePeriod(asked, today)).toMatchObject({ from: asked.from, to: asked.to, every: 'YEAR' })
})

test('dates that are no dates, or run backwards, do not reach the server', () => {
  expect(compliancePeriod({ period: 'custom', from: 'kemarin', to: '2026-02-31' }, today)).toMatchObject({
    from: '2026-11-01',
    to: today,
  })
  expect(compliancePeriod({ period: 'custom', from: '2026-06-01', to: '2026-05-01' }, today).to).toBe(today)
  expect(compliancePeriod({ period: 'custom', from: '2027-06-01' }, today)).toMatchObject({
    from: '2027-06-01',
    to: '2027-06-01',
  })
})

test('both ends count', () => {
  expect(daysOf({ from: '2026-11-01', to: '2026-11-20' })).toBe(20)
  expect(daysOf({ from: '2026-11-20', to: '2026-11-20' })).toBe(1)
})

test('a point ends the day before the next begins', () => {
  expect(endOfPoint('2026-11-16', 'WEEK')).toBe('2026-11-22')
  expect(endOfPoint('2026-02-01', 'MONTH')).toBe('2026-02-28')
  expect(endOfPoint('2026-10-01', 'QUARTER')).toBe('2026-12-31')
  expect(endOfPoint('2026-01-01', 'YEAR')).toBe('2026-12-31')
})

test('the days of a point lie within the period', () => {
  const period = { from: '2026-10-05', to: '2026-11-20', every: 'MONTH' } as const
  expect(daysOfPoint('2026-10-01', period)).toEqual({ from: '2026-10-05', to: '2026-10-31' })
  expect(daysOfPoint('2026-11-01', period)).toEqual({ from: '2026-11-01', to: '2026-11-20' })
})

test('whole months are all that a period touches', () => {
  const period = { name: 'custom', from: '2026-01-31', to: '2026-02-01', every: 'WEEK' } as const
  expect(wholeMonths(period)).toEqual({
    name: 'custom',
    from: '2026-01-01',
    to: '2026-02-28',
    every: 'MONTH',
  })
})

test('a dashboard may have a usual period of its own', () => {
  expect(compliancePeriod({}, '2026-11-20', 'year').from).toBe('2026-01-01')
  expect(compliancePeriod({ period: 'month' }, '2026-11-20', 'year').from).toBe('2026-11-01')
})
