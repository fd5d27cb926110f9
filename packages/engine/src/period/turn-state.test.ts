import { expect, test } from 'vitest'
import type { TurnCourse } from './turn-state.ts'
import { turnState } from './turn-state.ts'

const turn = { opensAt: 100, endsAt: 200 }
const nothing: TurnCourse = { run: null, isWaived: false, isBlocked: false }
const course = (status: NonNullable<TurnCourse['run']>['status'], closedAt: number | null = null) => ({
  ...nothing,
  run: { status, closedAt },
})

test('a turn waits for its opening, is open until its end, and is missed from then on', () => {
  expect([99, 100, 199, 200].map((now) => turnState(turn, nothing, now))).toEqual([
    'upcoming',
    'open',
    'open',
    'missed',
  ])
})

test('a completed run settles its turn for good, in time to the last instant or late', () => {
  expect([50, 150, 900].map((now) => turnState(turn, course('completed', 200), now))).toEqual([
    'done',
    'done',
    'done',
  ])
  expect(turnState(turn, course('completed', 201), 900)).toBe('done-late')
})

test('a run that goes on keeps its turn open until its time has passed', () => {
  for (const status of ['running', 'paused', 'stuck'] as const) {
    expect([50, 150, 200].map((now) => turnState(turn, course(status), now))).toEqual([
      'open',
      'open',
      'missed',
    ])
  }
})

test('what nothing goes on with by itself is blocked while there is time', () => {
  const cancelled = course('cancelled', 120)
  expect([50, 150, 200].map((now) => turnState(turn, cancelled, now))).toEqual([
    'upcoming',
    'blocked',
    'missed',
  ])
  const blocked = { ...nothing, isBlocked: true }
  expect([150, 200].map((now) => turnState(turn, blocked, now))).toEqual(['blocked', 'missed'])
})

test('a waived turn is neither blocked nor missed, unless somebody carries it out after all', () => {
  const waived = { ...nothing, isWaived: true, isBlocked: true }
  expect([50, 150, 200].map((now) => turnState(turn, waived, now))).toEqual(['waived', 'waived', 'waived'])
  expect(turnState(turn, { ...course('cancelled', 120), isWaived: true }, 300)).toBe('waived')
  expect(turnState(turn, { ...course('running'), isWaived: true }, 150)).toBe('open')
  expect(turnState(turn, { ...course('completed', 150), isWaived: true }, 300)).toBe('done')
})
