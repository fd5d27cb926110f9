import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../test/drawn-sop.ts'
import { admin, by, started, supervisor, type PlayedRun } from '../../../../test/played-run.ts'
import type { Actor } from '../../run.ts'

const sop = drawSop('a: b\nb joint @kepala,wakil:')
const task = { act: 'a', attempt: 1 }
const atWork = () => started(sop, (role) => [`${role}-1`, `${role}-2`])
const claimed = () => {
  const played = atWork()
  expect(played.claim('a', by('petugas-2'))).toBeNull()
  return played
}
const release = (played: PlayedRun, actor: Actor, reason?: string) =>
  played.give({ type: 'releaseTask', task, ...(reason !== undefined && { reason }) }, actor)

describe('claiming a task', () => {
  it('leaves it to one performer, until they complete it', () => {
    const played = claimed()
    expect(played.events.at(-1)).toMatchObject({ type: 'TaskClaimed', performer: 'petugas-2' })
    expect(played.run?.tasks[0]?.claimedBy).toBe('petugas-2')
    const refusal = { type: 'TaskClaimed', task, by: 'petugas-2' }
    expect(played.complete('a', 'done', { by: 'petugas-1' })).toEqual(refusal)
    expect(played.attach('a', [], by('petugas-1'))).toEqual(refusal)
    expect(played.complete('a', 'done', { by: 'petugas-2' })).toBeNull()
  })

  it('happens once, also for the claimer', () => {
    const refusal = { type: 'TaskClaimed', task, by: 'petugas-2' }
    expect(claimed().claim('a', by('petugas-1'))).toEqual(refusal)
    expect(claimed().claim('a', by('petugas-2'))).toEqual(refusal)
  })

  it('is for performers and those who act for them', () => {
    expect(atWork().claim('a', admin)).toEqual({ type: 'NotYourTask', task })
    const played = atWork()
    expect(played.claim('a', by('plt', 'petugas-1'))).toBeNull()
    expect(played.events.at(-1)).toMatchObject({ actor: 'plt', performer: 'petugas-1' })
    expect(played.complete('a', 'done', { by: 'petugas-1' })).toBeNull()
  })

  it('is not for joint tasks, tasks that are not open, and paused rows', () => {
    const joint = atWork().play('a')
    expect(joint.claim('b', by('kepala-1'))).toEqual({ type: 'TaskIsJoint', task: { act: 'b', attempt: 1 } })
    expect(joint.claim('a', by('petugas-1'))).toEqual({ type: 'TaskNotOpen', task })
    const paused = atWork()
    paused.pauseRow('a')
    expect(paused.claim('a', by('petugas-1'))).toEqual({ type: 'TaskPaused', task })
  })
})

describe('releasing a task', () => {
  it('gives it back to all performers, by the claimer or who acts for them, without a reason', () => {
    const played = claimed()
    expect(release(played, by('petugas-2'))).toBeNull()
    expect(played.events.at(-1)).toMatchObject({ type: 'TaskReleased', reason: null })
    expect(played.complete('a', 'done', { by: 'petugas-1' })).toBeNull()
    expect(release(claimed(), by('plt', 'petugas-2'), ' ')).toBeNull()
  })

  it('needs a reason of whoever oversees the run', () => {
    for (const overseer of [supervisor, admin]) {
      expect(release(claimed(), overseer, ' ')).toEqual({ type: 'ReasonMissing' })
      expect(release(claimed(), overseer, 'sakit')).toBeNull()
    }
  })

  it('is not for other performers, nor where nobody has claimed', () => {
    expect(release(claimed(), by('petugas-1'), 'sakit')).toEqual({ type: 'NotYourTask', task })
    expect(release(atWork(), by('petugas-1'))).toEqual({ type: 'TaskNotClaimed', task })
  })
})
