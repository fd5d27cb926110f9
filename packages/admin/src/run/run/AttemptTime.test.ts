import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import AttemptTime from './AttemptTime.vue'
import type { TimedTask } from './step-times.ts'

const wordOf = (more: Partial<TimedTask>) => {
  const task = { id: 'a', attempt: 1, usedMinutes: 450, cumulativeMinutes: 450, step: { key: '1' } }
  const shown = mount(AttemptTime, {
    props: { task: { status: 'OPEN', standing: 'LATE', ...task, ...more }, longestMinutes: 450 },
  })
  const word = shown.get('div > span:last-child').text()
  shown.unmount()
  return word
}

test('what is open is under way, but for what stands still', () => {
  expect(wordOf({})).toBe('Berjalan, terlambat')
  expect(wordOf({ standing: 'PAUSED' })).toBe('Dijeda')
})

test('what was skipped or withdrawn was neither late nor in time', () => {
  expect(wordOf({ status: 'SKIPPED' })).toBe('Dilewati')
  expect(wordOf({ status: 'WITHDRAWN' })).toBe('Ditarik')
  expect(wordOf({ status: 'COMPLETED' })).toBe('Terlambat')
})
