import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { admin, by, started, supervisor } from '../../../../test/played-run.ts'

const sop = drawSop('a: b\nb:')
const task = { act: 'a', attempt: 1 }

describe('assigning a task', () => {
  it('says who performs it from now on, once each, and clears the claim', () => {
    const played = started(sop)
    played.claim('a', by('petugas-1'))
    expect(played.assign('a', ['staf-1', 'staf-2', 'staf-1'], supervisor, ' cuti ')).toBeNull()
    expect(played.events.at(-1)).toMatchObject({ performers: ['staf-1', 'staf-2'], reason: 'cuti' })
    expect(played.run?.tasks[0]).toMatchObject({ performers: ['staf-1', 'staf-2'], claimedBy: null })
    expect(played.complete('a', 'done', { by: 'petugas-1' })).toEqual({ type: 'NotYourTask', task })
    expect(played.complete('a', 'done', { by: 'staf-2' })).toBeNull()
  })

  it('is for supervisors and admins, with a reason, and to somebody', () => {
    expect(started(sop).assign('a', ['staf-1'], by('petugas-1'))).toEqual({ type: 'NotAllowed' })
    expect(started(sop).assign('a', ['staf-1'], admin, ' ')).toEqual({ type: 'ReasonMissing' })
    expect(started(sop).assign('a', [])).toEqual({ type: 'PerformersMissing' })
    expect(started(sop).assign('b', ['staf-1'])).toEqual({
      type: 'TaskNotOpen',
      task: { act: 'b', attempt: 1 },
    })
  })

  it('goes on while the run is paused or stuck, and ends with it', () => {
    const paused = started(sop)
    paused.pause()
    expect(paused.assign('a', ['staf-1'])).toBeNull()
    const loop = drawSop('a: b, c\nb: ya > d | tidak > b\nc: d\nd all:', { loopLimit: 0 })
    const stuck = started(loop).play('a', 'b tidak')
    expect(stuck.run?.status).toBe('stuck')
    expect(stuck.assign('c', ['staf-1'])).toBeNull()
    stuck.cancel()
    expect(stuck.assign('c', ['staf-1'])).toEqual({ type: 'RunNotRunning', status: 'cancelled' })
  })

  it('gives nobody what duties keep from them', () => {
    const apart = withStep(sop, 2, { apartFrom: ['row-1'] })
    expect(started(apart).play('a').assign('b', ['staf-1', 'petugas-1'])).toEqual({
      type: 'DutiesSeparated',
      steps: ['row-1'],
      people: ['petugas-1'],
    })
  })
})

describe('assigning a joint task', () => {
  const joint = drawSop('a joint @kepala,wakil: b\nb:')

  it('keeps it joint, with the votes of those who stay', () => {
    const played = started(joint)
    played.complete('a', 'done', { by: 'kepala-1' })
    played.assign('a', ['kepala-1', 'staf-1'])
    expect(played.run?.tasks[0]).toMatchObject({ isJoint: true, votes: { 'kepala-1': 'done' } })
    expect(played.complete('a', 'done', { by: 'staf-1' })).toBeNull()
    expect(played.open).toEqual(['b 1'])
  })

  it('lets those who stay and have agreed complete it by confirming again', () => {
    const played = started(joint)
    played.complete('a', 'done', { by: 'kepala-1' })
    expect(played.complete('a', 'done', { by: 'kepala-1' })).toMatchObject({ type: 'AlreadyConfirmed' })
    played.assign('a', ['kepala-1'])
    expect(played.complete('a', 'done', { by: 'kepala-1' })).toBeNull()
    expect(played.open).toEqual(['b 1'])
  })
})
