import { expect, test } from 'vitest'
import { drillOf, drillQuery, noDrillQuery } from './deadline-drill.ts'

const filter = { from: '2026-01-01', to: '2026-11-20', opd: 'o1' }
const told = (query: object) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))

test('an address without deadlines opens none, nor one with a word that is no figure', () => {
  expect(drillOf({}, filter)).toBeNull()
  for (const word of ['onTimeShare', 'constructor']) expect(drillOf({ deadlines: word }, filter)).toBeNull()
})

test('a cell narrows what the page asks, and the address carries it', () => {
  const query = told(drillQuery('onTimeExtended', { sop: 's1', deadline: 'jawaban', from: '2026-03-01' }))
  expect(drillOf(query as never, filter)).toEqual({
    ...{ kind: 'onTimeExtended', isOfNow: false },
    question: {
      ...{ verdict: 'ON_TIME', isExtended: true },
      filter: { ...filter, sop: 's1', deadline: 'jawaban', from: '2026-03-01' },
    },
  })
})

test('a date that there is not is passed over', () => {
  const query = {
    deadlines: 'late',
    'deadlines-from': 'kemarin',
    'deadlines-to': '2026-06-31',
    'deadlines-sop': 's1',
  }
  expect(drillOf(query, filter)?.question.filter).toEqual({ ...filter, sop: 's1' })
})

test('what runs now is asked whatever the period', () => {
  expect(drillOf({ deadlines: 'openExtended' }, filter)).toMatchObject({
    ...{ isOfNow: true, question: { isOpen: true, isExtended: true } },
  })
})

test('another figure leaves nothing of the former cell, and closing takes all of it away', () => {
  expect(drillQuery('ended', { opd: 'o2' })).toHaveProperty('deadlines-sop', undefined)
  expect(told(noDrillQuery())).toEqual({})
})
