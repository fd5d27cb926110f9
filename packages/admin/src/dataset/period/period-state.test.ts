import { expect, test } from 'vitest'
import type { RunStatus, TurnState } from '../../generated/graphql.ts'
import { countStates, datasetPeriods, type PeriodRun } from './period-state.ts'

const run = (period: string, status: RunStatus, ...standings: string[]): PeriodRun => ({
  id: `${period} ${status}`,
  period,
  status,
  openTasks: standings.map((standing) => ({ standing })),
})
const statesOf = (runs: PeriodRun[], hasOlder = false) =>
  datasetPeriods('QUARTERLY', '2026-11-20', runs, hasOlder).map(({ period, state }) => `${period} ${state}`)

test('a period is done once its run is completed, even while it is carried out again', () => {
  expect(statesOf([run('2026-T3', 'RUNNING'), run('2026-T3', 'COMPLETED')])[1]).toBe('2026-T3 done')
})

test('a run under way is late as soon as one of its open tasks is', () => {
  expect(statesOf([run('2026-T3', 'RUNNING', 'ON_TIME', 'AT_RISK')])[1]).toBe('2026-T3 underWay')
  expect(statesOf([run('2026-T3', 'RUNNING', 'ON_TIME', 'LATE')])[1]).toBe('2026-T3 late')
  expect(statesOf([run('2026-T3', 'STUCK')])[1]).toBe('2026-T3 stuck')
})

test('a cancelled run leaves its period missing', () => {
  expect(statesOf([run('2026-T3', 'CANCELLED')])[1]).toBe('2026-T3 missing')
})

test('the current period has not ended, so nothing is owed', () => {
  expect(statesOf([])[0]).toBe('2026-T4 current')
  expect(statesOf([run('2026-T4', 'RUNNING')])[0]).toBe('2026-T4 underWay')
})

test('periods are missing from the first one that was ever carried out', () => {
  expect(statesOf([run('2026-T3', 'COMPLETED'), run('2026-T1', 'COMPLETED')])).toEqual([
    '2026-T4 current',
    '2026-T3 done',
    '2026-T2 missing',
    '2026-T1 done',
    '2025-T4 before',
    '2025-T3 before',
    '2025-T2 before',
    '2025-T1 before',
  ])
})

test('where nothing was ever carried out, the period that has just ended is missing', () => {
  expect(statesOf([]).slice(0, 3)).toEqual(['2026-T4 current', '2026-T3 missing', '2026-T2 before'])
})

test('where older runs are not read, no recent period is taken for one before the records', () => {
  expect(statesOf([run('2026-T3', 'COMPLETED')], true).at(-1)).toBe('2025-T1 missing')
})

test('the states are counted in the order of the legend', () => {
  const periods = datasetPeriods('YEARLY', '2026-11-20', [run('2025', 'COMPLETED')], false)
  expect(countStates(periods)).toEqual([
    { state: 'done', count: 1 },
    { state: 'current', count: 1 },
    { state: 'before', count: 1 },
  ])
})

const scheduled = (...turns: [string, TurnState][]) =>
  datasetPeriods(
    'QUARTERLY',
    '2026-11-20',
    [run('2026-T2', 'RUNNING')],
    false,
    turns.map(([period, state]) => ({ period, state })),
  ).map(({ period, state }) => `${period} ${state}`)

test('where there is a schedule, its turns say what is owed', () => {
  expect(
    scheduled(
      ['2026-T4', 'UPCOMING'],
      ['2026-T3', 'BLOCKED'],
      ['2026-T2', 'MISSED'],
      ['2026-T1', 'WAIVED'],
      ['2025-T4', 'MISSED'],
    ),
  ).toEqual([
    '2026-T4 current',
    '2026-T3 blocked',
    '2026-T2 late',
    '2026-T1 waived',
    '2025-T4 missing',
    '2025-T3 before',
    '2025-T2 before',
    '2025-T1 before',
  ])
})

test('of several schedules, the turn that asks most of somebody speaks', () => {
  expect(scheduled(['2026-T3', 'WAIVED'], ['2026-T3', 'BLOCKED'])[1]).toBe('2026-T3 blocked')
})

test('what has just been scheduled owes nothing of the time before', () => {
  const states = (turns: [] | null) =>
    datasetPeriods('MONTHLY', '2026-06-22', [], false, turns).map(({ state }) => state)
  expect(states([]).slice(0, 3)).toEqual(['current', 'before', 'before'])
  expect(states(null).slice(0, 3)).toEqual(['current', 'missing', 'before'])
})
