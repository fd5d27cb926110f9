import { expect, test } from 'vitest'
import { standOf, withTicked } from './ticked.ts'

test('the box of a person is ticked by all of their tasks, and half by some', () => {
  const some = withTicked(new Set(), ['susun'], true)
  expect(standOf(some, ['susun', 'periksa'])).toBe('indeterminate')
  expect(standOf(withTicked(some, ['periksa'], true), ['susun', 'periksa'])).toBe(true)
  expect(standOf(some, ['periksa'])).toBe(false)
  expect(standOf(some, [])).toBe(false)
})

test('ticks of others stay when those of one are taken away, and a task that two share is one', () => {
  const all = withTicked(new Set(['susun']), ['periksa', 'susun'], true)
  expect([...all]).toEqual(['susun', 'periksa'])
  expect([...withTicked(all, ['susun'], false)]).toEqual(['periksa'])
})
