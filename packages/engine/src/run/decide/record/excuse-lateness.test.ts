import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { admin, by, hour, started, supervisor, type PlayedRun } from '../../../../test/played-run.ts'
import type { Amount } from '../../../sop.ts'
import type { Actor } from '../../run.ts'

const amount: Amount[] = [{ value: 1, unit: 'day', day: 'working' }]
const waktu = { kind: 'fixed', text: '1 hari kerja', min: amount, max: amount, clock: 'working' } as const
const sop = withStep(drawSop('a: b\nb @kepala:'), 1, { waktu })
const task = { act: 'a', attempt: 1 }
const letter = { title: ' Surat Edaran 3/2026 ', file: null }
const excuse = (played: PlayedRun, actor: Actor, more: object = {}) =>
  played.give({ type: 'excuseLateness', task, reason: 'Banjir.', letter, ...more }, actor)
const withdraw = (played: PlayedRun, actor: Actor, reason = 'Keliru.') =>
  played.give({ type: 'withdrawExcuse', task, reason }, actor)

/** The first row, completed days after it was due. */
function late(): PlayedRun {
  const played = started(sop)
  played.now += 24 * 20 * hour
  return played.play('a')
}

describe('excusing that a task was late', () => {
  it('is for supervisors and admins, with a reason and the title of a letter', () => {
    for (const actor of [admin, supervisor]) {
      const played = late()
      expect(played.run?.late).toEqual([{ ...task, isExcused: false }])
      expect(excuse(played, actor, { reason: ' Banjir. ' })).toBeNull()
      expect(played.events.at(-1)).toMatchObject({
        ...{ type: 'LatenessExcused', ...task, reason: 'Banjir.' },
        letter: { title: 'Surat Edaran 3/2026', file: null },
      })
      expect(played.run?.late).toEqual([{ ...task, isExcused: true }])
    }
    expect(excuse(late(), by('petugas-1'))).toEqual({ type: 'NotAllowed' })
    expect(excuse(late(), admin, { reason: ' ' })).toEqual({ type: 'ReasonMissing' })
    expect(excuse(late(), admin, { letter: { title: ' ', file: 'f' } })).toEqual({ type: 'AuthorityMissing' })
  })

  it('is possible whatever has become of the run', () => {
    const cancelled = late()
    cancelled.cancel()
    expect(excuse(cancelled, admin)).toBeNull()
    expect(excuse(late().play('b'), admin)).toBeNull()
  })

  it('can be taken back, and done again', () => {
    const played = late()
    expect(withdraw(played, admin)).toEqual({ type: 'NotExcused', task })
    excuse(played, admin)
    expect(excuse(played, supervisor)).toEqual({ type: 'AlreadyExcused', task })
    expect(withdraw(played, by('petugas-1'))).toEqual({ type: 'NotAllowed' })
    expect(withdraw(played, admin, ' ')).toEqual({ type: 'ReasonMissing' })
    expect(withdraw(played, supervisor)).toBeNull()
    expect(played.run?.late).toEqual([{ ...task, isExcused: false }])
    expect(excuse(played, admin)).toBeNull()
  })

  it('is for what was completed late and for nothing else', () => {
    expect(excuse(started(sop), admin)).toEqual({ type: 'TaskStillOpen', task })
    const inTime = started(sop).play('a')
    expect(inTime.run?.late).toBeUndefined()
    expect(excuse(inTime, admin)).toEqual({ type: 'TaskNotLate', task })
    const recalled = late()
    excuse(recalled, admin)
    expect(recalled.give({ type: 'recallTask', task, reason: 'Salah.' }, by('petugas-1'))).toBeNull()
    expect(recalled.run?.late).toBeUndefined()
    expect(excuse(recalled, admin)).toEqual({ type: 'TaskStillOpen', task })
  })
})
