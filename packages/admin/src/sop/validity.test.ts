import { afterEach, expect, test } from 'vitest'
import { language } from '../app/language/language.ts'
import { describeValidity } from './validity.ts'

afterEach(() => {
  language.value = 'id'
})

test('a version in force says since when, a former one from when until when', () => {
  expect(describeValidity('2024-02-26', null, 'id')).toBe('sejak 26 Februari 2024')
  expect(describeValidity('2024-02-26', '2026-11-20', 'id')).toBe('26 Februari 2024 – 20 November 2026')
  language.value = 'en'
  expect(describeValidity('2024-02-26', null, 'en')).toBe('since 26 February 2024')
})

test('a version that was overtaken on its very first day was never in force', () => {
  expect(describeValidity('2024-02-26', '2024-02-25', 'id')).toBe('digantikan pada hari yang sama')
})

test('a draft has no validity', () => {
  expect(describeValidity(null, null, 'id')).toBeNull()
})
