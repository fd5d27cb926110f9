import { describe, expect, it, test } from 'vitest'
import { dateOfDay, dayNumber } from '../calendar/calendar-day.ts'
import {
  addPeriods,
  firstDayOf,
  isPeriod,
  lastDayOf,
  periodOn,
  readPeriod,
  type Frequency,
} from './period.ts'

const frequencies: Frequency[] = ['monthly', 'quarterly', 'semester', 'yearly']

describe('the name of a period', () => {
  test.each([
    ['2026-03', { frequency: 'monthly', year: 2026, number: 3 }],
    ['2026-T1', { frequency: 'quarterly', year: 2026, number: 1 }],
    ['2026-S2', { frequency: 'semester', year: 2026, number: 2 }],
    ['2026', { frequency: 'yearly', year: 2026, number: 1 }],
  ] as const)('%s says its frequency, year and number', (name, parts) => {
    expect(readPeriod(name)).toEqual(parts)
    for (const frequency of frequencies) expect(isPeriod(frequency, name)).toBe(frequency === parts.frequency)
  })

  test.each([
    '2026-13',
    '2026-0',
    '2026-00',
    '2026-T5',
    '2026-T0',
    '2026-S3',
    '26',
    '2026-Q1',
    ' 2026',
    'Tahap 2',
    '',
  ])('"%s" is none', (text) => {
    expect(readPeriod(text)).toBeNull()
    expect(() => firstDayOf(text)).toThrow(RangeError)
    expect(() => addPeriods(text, 1)).toThrow('is not a period')
  })
})

describe('the period of a date', () => {
  test.each([
    ['monthly', '2026-02-28', '2026-02'],
    ['quarterly', '2026-03-31', '2026-T1'],
    ['quarterly', '2026-04-01', '2026-T2'],
    ['semester', '2026-06-30', '2026-S1'],
    ['semester', '2026-07-01', '2026-S2'],
    ['yearly', '2026-12-31', '2026'],
    ['monthly', '0007-01-01', '0007-01'],
  ] as const)('%s on %s is %s', (frequency, date, period) => {
    expect(periodOn(frequency, date)).toBe(period)
  })

  it('faults on a date that does not exist', () => {
    expect(() => periodOn('monthly', '2026-02-30')).toThrow(RangeError)
  })
})

test.each([
  ['2026-01', -1, '2025-12'],
  ['2026-11', 3, '2027-02'],
  ['2026-T4', 1, '2027-T1'],
  ['2026-S1', -3, '2024-S2'],
  ['2026', -26, '2000'],
  ['2026-T2', 0, '2026-T2'],
] as const)('%s and %i periods is %s', (period, periods, other) => {
  expect(addPeriods(period, periods)).toBe(other)
})

it('counts in whole periods and years of four digits', () => {
  expect(() => addPeriods('2026', 0.5)).toThrow(RangeError)
  expect(() => addPeriods('9999-12', 1)).toThrow(RangeError)
  expect(() => addPeriods('0000-S1', -1)).toThrow(RangeError)
})

test.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2026-T3', '2026-07-01', '2026-09-30'],
  ['2026-S1', '2026-01-01', '2026-06-30'],
  ['2026', '2026-01-01', '2026-12-31'],
])('%s lasts from %s to %s', (period, first, last) => {
  expect(firstDayOf(period)).toBe(first)
  expect(lastDayOf(period)).toBe(last)
})

it('gives every day of four years to exactly one period of each frequency, in their order', () => {
  for (const frequency of frequencies) {
    let period = periodOn(frequency, '2024-01-01')
    for (let day = dayNumber('2024-01-01'); day <= dayNumber('2027-12-31'); day++) {
      const date = dateOfDay(day)
      if (date > lastDayOf(period)) period = addPeriods(period, 1)
      expect(periodOn(frequency, date)).toBe(period)
      expect(firstDayOf(period) <= date && date <= lastDayOf(period)).toBe(true)
    }
  }
})
