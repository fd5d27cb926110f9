import { expect, test } from 'vitest'
import { drillOf, drillQuery, noDrillQuery } from './drill-question.ts'

const filter = { from: '2026-01-01', to: '2026-11-20', opd: 'o1' }
const told = (query: object) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))

test('an address without tasks opens none, nor one with a word that is no figure', () => {
  expect(drillOf({}, filter)).toBeNull()
  for (const word of ['medianMinutes', 'constructor']) expect(drillOf({ tasks: word }, filter)).toBeNull()
})

test('what no server could read is passed over, and the rest is asked', () => {
  const broken = { 'tasks-from': '2026-02-31', 'tasks-phase': 'MIMPI', 'tasks-nationalRole': 'MENTERI' }
  expect(drillOf({ tasks: 'late', ...broken, 'tasks-sop': 's1' }, filter)?.cell).toEqual({ sop: 's1' })
  const sound = { 'tasks-to': '2026-02-28', 'tasks-phase': 'EVALUASI', 'tasks-nationalRole': 'PPID' }
  expect(drillOf({ tasks: 'late', ...sound }, filter)?.cell).toEqual({
    ...{ to: '2026-02-28', phase: 'EVALUASI', nationalRole: 'PPID' },
  })
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
