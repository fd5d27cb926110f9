import { expect, test } from 'vitest'
import { describeNumber, describeShare } from './number.ts'

test('Indonesian groups with a point and has a decimal comma', () => {
  expect(describeNumber(1234567.89, 'id', 1)).toBe('1.234.567,9')
  expect(describeNumber(1234567.89, 'en', 1)).toBe('1,234,567.9')
})

test('a share is told in percent with at most one decimal', () => {
  expect(describeShare(0.8241, 'id')).toBe('82,4 %')
  expect(describeShare(1, 'id')).toBe('100 %')
})
