import { expect, test } from 'vitest'
import { dateIn } from '../../design/time/instant.ts'
import { timelineOf, type Happening } from './timeline.ts'

const event = (sequence: number, at: string, kind: string, more: Partial<Happening> = {}): Happening => ({
  sequence,
  at,
  kind,
  actor: { id: 'produsen' },
  ...more,
})
const inJakarta = (at: string) => dateIn('ASIA_JAKARTA', at)

const started = event(1, '2026-03-02T02:00:00Z', 'RunStarted')
const opened = event(2, '2026-03-02T02:00:00Z', 'TaskOpened')
const done = event(3, '2026-03-02T07:00:00Z', 'TaskCompleted', { task: { isSentBack: false } })
const openedNext = event(4, '2026-03-02T07:00:00Z', 'TaskOpened', { task: { isSentBack: true } })
const sentBack = event(5, '2026-03-02T18:00:00Z', 'TaskCompleted', {
  task: { isSentBack: true },
  actor: { id: 'kepala' },
})

test('what came of a deed at the same instant belongs to it', () => {
  const [day] = timelineOf([started, opened, done, openedNext], inJakarta)
  expect(day!.moments.map(({ deed, results }) => [deed.kind, results.map(({ kind }) => kind)])).toEqual([
    ['TaskCompleted', ['TaskOpened']],
    ['RunStarted', ['TaskOpened']],
  ])
})

test('days are those of the regency, newest first', () => {
  expect(
    timelineOf([started, done, sentBack], inJakarta).map(({ date, moments }) => [date, moments.length]),
  ).toEqual([
    ['2026-03-03', 1],
    ['2026-03-02', 2],
  ])
})

test('only the completion that sent back is marked, not the opening of that task', () => {
  const moments = timelineOf([openedNext, sentBack], inJakarta).flatMap((day) => day.moments)
  expect(moments.map(({ deed, isSentBack }) => [deed.sequence, isSentBack])).toEqual([
    [5, true],
    [4, false],
  ])
})

test('two people at one instant did two things', () => {
  const other = event(4, done.at, 'TaskConfirmed', { actor: { id: 'kepala' } })
  expect(timelineOf([done, other], inJakarta)[0]!.moments).toHaveLength(2)
})

test('a cancelling is told first, though the open tasks were withdrawn before it', () => {
  const withdrawn = event(6, '2026-03-04T02:00:00Z', 'TaskWithdrawn')
  const cancelled = event(7, '2026-03-04T02:00:00Z', 'RunCancelled')
  const [day] = timelineOf([withdrawn, cancelled], inJakarta)
  expect(day!.moments[0]!.deed.kind).toBe('RunCancelled')
  expect(day!.moments[0]!.results).toEqual([withdrawn])
})

test('a run without events has no days', () => {
  expect(timelineOf([], inJakarta)).toEqual([])
})
