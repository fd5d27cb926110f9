import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../test/drawn-sop.ts'
import { by, started } from '../../../test/played-run.ts'
import type { OpenTask } from '../run.ts'
import { performerFor } from './who-acts.ts'

const task: OpenTask = {
  act: 'a',
  attempt: 1,
  step: 'row-1',
  performers: ['kepala', 'wakil'],
  isJoint: false,
  claimedBy: null,
  votes: {},
  openedAt: 0,
  dueAt: null,
  warnAt: null,
}
const claimed = { ...task, claimedBy: 'kepala' }
const unclear = (...choices: string[]) => ({ refusal: { type: 'BehalfUnclear', choices } })
const name = { act: 'a', attempt: 1 }

describe('as whom somebody works on a task', () => {
  it('is themselves where they are a performer, whomever they act for', () => {
    expect(performerFor(task, by('kepala', 'wakil'), undefined)).toEqual({ performer: 'kepala' })
    expect(performerFor(task, by('kepala', 'wakil'), 'wakil')).toEqual({ performer: 'wakil' })
  })

  it('is the only performer they act for', () => {
    expect(performerFor(task, by('plt', 'camat', 'wakil'), undefined)).toEqual({ performer: 'wakil' })
  })

  it('has to be said where they act for several', () => {
    const plt = by('plt', 'wakil', 'kepala')
    expect(performerFor(task, plt, undefined)).toEqual(unclear('kepala', 'wakil'))
    expect(performerFor(task, plt, 'wakil')).toEqual({ performer: 'wakil' })
  })

  it('is nobody for whom they do not act', () => {
    expect(performerFor(task, by('plt', 'wakil'), 'kepala')).toEqual(unclear('wakil'))
    expect(performerFor(task, by('kepala'), 'wakil')).toEqual(unclear('kepala'))
    expect(performerFor(task, by('plt', 'camat'), 'camat')).toEqual({
      refusal: { type: 'NotYourTask', task: name },
    })
  })

  it('is the claimer of a claimed task alone', () => {
    expect(performerFor(claimed, by('kepala'), undefined)).toEqual({ performer: 'kepala' })
    expect(performerFor(claimed, by('wakil', 'kepala'), undefined)).toEqual({ performer: 'kepala' })
    expect(performerFor(claimed, by('plt', 'wakil', 'kepala'), 'wakil')).toEqual(unclear('kepala'))
    expect(performerFor(claimed, by('wakil'), undefined)).toEqual({
      refusal: { type: 'TaskClaimed', task: name, by: 'kepala' },
    })
  })
})

describe('the record', () => {
  const sop = drawSop('a joint @kepala,wakil: b\nb:')

  it('tells both names where somebody acted for another, and one where they acted in person', () => {
    const played = started(sop)
    expect(played.complete('a', 'done', { by: 'plt', actsFor: ['kepala-1'] })).toBeNull()
    expect(played.complete('a', 'done', { by: 'wakil-1', actsFor: ['kepala-1'] })).toBeNull()
    expect(played.events.slice(2)).toMatchObject([
      { type: 'TaskConfirmed', actor: 'plt', onBehalfOf: 'kepala-1' },
      { type: 'TaskConfirmed', actor: 'wakil-1' },
      { type: 'TaskCompleted', actor: 'wakil-1' },
      { type: 'TaskOpened' },
    ])
    expect(played.events[3]).not.toHaveProperty('onBehalfOf')
    expect(played.run?.performed).toEqual({ 'row-1': ['kepala-1', 'plt', 'wakil-1'] })
  })

  it('counts the vote of a deputy as that of the performer', () => {
    const played = started(sop)
    played.complete('a', 'done', { by: 'plt', actsFor: ['kepala-1'] })
    expect(played.run?.tasks[0]?.votes).toEqual({ 'kepala-1': 'done' })
    expect(played.complete('a', 'done', { by: 'kepala-1' })).toEqual({
      type: 'AlreadyConfirmed',
      outcome: 'done',
    })
  })

  it('lets one deputy confirm for each of two performers in turn', () => {
    const played = started(sop)
    const deputy = { by: 'plt', actsFor: ['kepala-1', 'wakil-1'] }
    expect(played.complete('a', 'done', deputy)).toEqual({
      type: 'BehalfUnclear',
      choices: ['kepala-1', 'wakil-1'],
    })
    expect(played.complete('a', 'done', { ...deputy, onBehalfOf: 'kepala-1' })).toBeNull()
    expect(played.complete('a', 'done', { ...deputy, onBehalfOf: 'wakil-1' })).toBeNull()
    expect(played.open).toEqual(['b 1'])
  })
})
