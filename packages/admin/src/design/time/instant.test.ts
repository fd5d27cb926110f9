import { expect, test } from 'vitest'
import { dateIn, describeDate, describeInstant, describeTime } from './instant.ts'

const at = '2026-11-20T07:05:00Z'

test.each([
  ['ASIA_JAKARTA', '20 November 2026 14.05 WIB'],
  ['ASIA_PONTIANAK', '20 November 2026 14.05 WIB'],
  ['ASIA_MAKASSAR', '20 November 2026 15.05 WITA'],
  ['ASIA_JAYAPURA', '20 November 2026 16.05 WIT'],
] as const)('an instant is told in the zone of the regency: %s', (zone, words) => {
  expect(describeInstant(at, zone, 'id')).toBe(words)
})

test('English keeps the colon in the time of day', () => {
  expect(describeInstant(at, 'ASIA_JAKARTA', 'en')).toBe('20 November 2026 14:05 WIB')
})

test('the short form leaves out the year, the date form the time', () => {
  expect(describeInstant('2026-08-09T01:30:00Z', 'ASIA_JAKARTA', 'id', 'short')).toBe('9 Agu 08.30')
  expect(describeInstant('2026-08-09T01:30:00Z', 'ASIA_JAKARTA', 'id', 'date')).toBe('9 Agustus 2026')
})

test('the day form is short enough for a column', () => {
  expect(describeInstant('2026-08-09T01:30:00Z', 'ASIA_JAKARTA', 'id', 'day')).toBe('9 Agu 2026')
})

test('midnight is 00.00 of the day that begins', () => {
  expect(describeInstant('2026-12-31T17:00:00Z', 'ASIA_JAKARTA', 'id')).toBe('1 Januari 2027 00.00 WIB')
})

test('a calendar date stays itself in every zone', () => {
  expect(describeDate('2026-01-01', 'id')).toBe('1 Januari 2026')
  expect(describeDate('2026-01-01', 'en')).toBe('1 January 2026')
})

test('the date of an instant is that of the regency, also just after its midnight', () => {
  expect(dateIn('ASIA_JAKARTA', '2026-12-31T16:59:00Z')).toBe('2026-12-31')
  expect(dateIn('ASIA_JAKARTA', '2026-12-31T17:00:00Z')).toBe('2027-01-01')
  expect(dateIn('ASIA_JAYAPURA', '2026-12-31T15:00:00Z')).toBe('2027-01-01')
})

test('the time of day stands alone beside its day', () => {
  expect(describeTime(at, 'ASIA_JAKARTA', 'id')).toBe('14.05')
  expect(describeTime(at, 'ASIA_JAKARTA', 'en')).toBe('14:05')
})
