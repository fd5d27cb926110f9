import { expect, test } from 'vitest'
import { complianceQuestion, isNarrowed, narrowingTo, runsQuery } from './compliance-question.ts'

const today = '2026-11-20'

test('the address tells the filter beside the period', () => {
  expect(complianceQuestion({ opd: 'o1', sop: 's1', step: 'periksa' }, today).filter).toEqual({
    from: '2026-11-01',
    to: '2026-11-20',
    opd: 'o1',
    sop: 's1',
    role: undefined,
    step: 'periksa',
  })
})

test('a step without its SOP means nothing and is not asked about', () => {
  expect(complianceQuestion({ step: 'periksa' }, today).filter).not.toHaveProperty('step')
})

test('OPDs are compared unless the address says otherwise', () => {
  expect(complianceQuestion({}, today).by).toBe('OPD')
  expect(complianceQuestion({ by: 'step' }, today).by).toBe('STEP')
  expect(complianceQuestion({ by: 'moon' }, today).by).toBe('OPD')
})

test('only what leaves something out is narrowed', () => {
  expect(isNarrowed(complianceQuestion({ period: 'year', by: 'sop' }, today))).toBe(false)
  expect(isNarrowed(complianceQuestion({ opd: 'o1' }, today))).toBe(true)
  expect(isNarrowed(complianceQuestion({ period: 'custom', from: '2026-01-01' }, today))).toBe(true)
})

test('a group is narrowed to by its key', () => {
  expect(narrowingTo('OPD', 'o1')).toEqual({ opd: 'o1' })
  expect(narrowingTo('ROLE', 's1:walidata')).toEqual({ sop: 's1', role: 'walidata' })
  expect(narrowingTo('STEP', 's1:langkah:5')).toEqual({ sop: 's1', step: 'langkah:5' })
})

test('another SOP forgets the step of the former one', () => {
  expect(narrowingTo('SOP', 's2')).toEqual({ sop: 's2', role: undefined, step: undefined })
})

test('the list of runs takes over what it knows', () => {
  const filter = { from: '2026-11-01', opd: 'o1', sop: 's1', step: 'periksa' }
  expect(runsQuery(filter, { late: '1' })).toEqual({ opd: 'o1', sop: 's1', late: '1' })
})
