import { expect, test } from 'vitest'
import { deadlineQuestion, isNarrowed, narrowingTo } from './deadline-question.ts'

const today = '2026-11-20'

test('an address that says nothing asks for this year, month by month, and leaves open what is compared', () => {
  const question = deadlineQuestion({}, today)
  expect(question).toMatchObject({
    ...{ period: { from: '2026-01-01', to: today, every: 'MONTH' }, by: null },
    filter: { from: '2026-01-01', to: today },
  })
  expect(isNarrowed(question)).toBe(false)
})

test('a short period is one of months too: few deadlines end in a week', () => {
  expect(deadlineQuestion({ period: 'month' }, today).period.every).toBe('MONTH')
  const long = { period: 'custom', from: '2020-01-01', to: '2025-12-31' }
  expect(deadlineQuestion(long, today).period.every).toBe('YEAR')
})

test('the key of a deadline means something within its SOP only', () => {
  expect(deadlineQuestion({ deadline: 'jawaban' }, today).filter.deadline).toBeUndefined()
  const narrowed = deadlineQuestion({ sop: 's1', deadline: 'jawaban', by: 'opd' }, today)
  expect(narrowed).toMatchObject({ filter: { sop: 's1', deadline: 'jawaban' }, by: 'OPD' })
  expect(isNarrowed(narrowed)).toBe(true)
})

test('a law narrows to its SOP and key, an OPD to itself', () => {
  expect(narrowingTo({ sop: 's1', deadline: 'jawaban' })).toEqual({ sop: 's1', deadline: 'jawaban' })
  expect(narrowingTo({ opd: 'o1' })).toEqual({ opd: 'o1' })
})
