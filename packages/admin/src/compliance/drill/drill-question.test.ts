import { expect, test } from 'vitest'
import { drillOf, drillQuery, noDrillQuery } from './drill-question.ts'

const filter = { from: '2026-01-01', to: '2026-11-20', opd: 'o1' }
const told = (query: object) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))

test('an address without tasks opens none, nor one with a word that is no figure', () => {
  expect(drillOf({}, filter)).toBeNull()
  expect(drillOf({ tasks: 'medianMinutes' }, filter)).toBeNull()
})

test('a cell narrows what the page asks, and the address carries it', () => {
  const query = told(drillQuery('late', { sop: 's1', step: 'periksa', from: '2026-03-01', to: '2026-03-31' }))
  expect(drillOf(query as never, filter)?.question).toEqual({
    verdict: 'LATE',
    order: 'LONGEST_LATE',
    filter: { opd: 'o1', sop: 's1', step: 'periksa', from: '2026-03-01', to: '2026-03-31' },
  })
})

test('another figure leaves nothing of the former cell, and no task open', () => {
  const query = drillQuery('closed', { opd: 'o2' })
  expect(query).toHaveProperty('tasks-step', undefined)
  expect(query).toHaveProperty('task', undefined)
})

test('closing takes all of it out of the address', () => {
  expect(told(noDrillQuery())).toEqual({})
})
