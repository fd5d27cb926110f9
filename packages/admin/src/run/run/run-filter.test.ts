import { expect, test } from 'vitest'
import { runFilterOf } from './run-filter.ts'

test('the address tells the filter', () => {
  expect(
    runFilterOf({ status: 'STUCK', sop: 's1', opd: 'o1', dataset: 'd1', late: '1', search: ' padi ' }),
  ).toEqual({
    status: ['STUCK'],
    sop: 's1',
    opd: 'o1',
    dataset: 'd1',
    isLate: true,
    search: 'padi',
  })
})

test('an address without a filter asks for everything', () => {
  expect(runFilterOf({ after: 'cursor' })).toEqual({})
})

test('what the address does not know how to say is left out, not sent to the server', () => {
  expect(runFilterOf({ status: 'SLEEPING', late: 'yes', search: '  ', sop: ['a', 'b'] })).toEqual({})
})
