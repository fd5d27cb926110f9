import { expect, test } from 'vitest'
import { askedBy, taskFilterOf } from './task-filter.ts'

test('the address names the filter', () => {
  expect(taskFilterOf('minggu-ini')).toBe('minggu-ini')
  expect(askedBy('minggu-ini')).toEqual({ due: 'THIS_WEEK', isDecision: null })
  expect(askedBy('persetujuan')).toEqual({ due: null, isDecision: true })
})

test.each([undefined, null, '', 'toString', ['terlambat']])(
  'an address with %j filters by nothing',
  (value) => {
    expect(taskFilterOf(value)).toBeNull()
    expect(askedBy(null)).toEqual({ due: null, isDecision: null })
  },
)
