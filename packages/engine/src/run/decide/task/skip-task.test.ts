import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { admin, by, started, supervisor, type PlayedRun } from '../../../../test/played-run.ts'
import type { Actor } from '../../run.ts'
import type { Key } from '../../../sop.ts'

const sop = drawSop('a: b\nb: ya > c | no > d | tidak > a\nc:\nd:')
interface Words {
  outcome?: Key
  reason?: string
  authority?: string
  by?: Actor
}
const skip = (played: PlayedRun, act: Key, words: Words = {}) => {
  const { outcome, reason = 'pejabat kosong', authority = 'SK Bupati 12/2026', by: actor = admin } = words
  const command = { type: 'skipTask', task: played.at(act), reason, authority } as const
  return played.give({ ...command, ...(outcome !== undefined && { outcome }) }, actor)
}

describe('skipping a task', () => {
  it('leads on as its outcome does, with reason and authority on the record', () => {
    const played = started(sop)
    expect(skip(played, 'a', { reason: ' kosong ', authority: ' SK 12 ' })).toBeNull()
    expect(played.told(2)).toEqual(['TaskSkipped a', 'TaskOpened b'])
    expect(played.events[2]).toMatchObject({ reason: 'kosong', authority: 'SK 12', outcome: 'done' })
    expect(played.events[3]).toMatchObject({ because: { act: 'a', attempt: 1 } })
    expect(skip(played, 'b', { outcome: 'no' })).toBeNull()
    expect(skip(played, 'd')).toBeNull()
    expect(played.run).toMatchObject({ status: 'completed', performed: {} })
  })

  it('leads forward only', () => {
    const played = started(sop).play('a')
    const refusal = { type: 'OutcomeUnknown', choices: ['ya', 'no'] }
    expect(skip(played, 'b', { outcome: 'tidak' })).toEqual(refusal)
    expect(skip(played, 'b')).toEqual(refusal)
  })

  it('implies the only outcome that leads forward', () => {
    const played = started(drawSop('a: b\nb: ya > c | tidak > a\nc:')).play('a')
    expect(skip(played, 'b')).toBeNull()
    expect(played.open).toEqual(['c 1'])
  })

  it('is for admins, with reason and authority', () => {
    expect(skip(started(sop), 'a', { by: supervisor })).toEqual({ type: 'NotAllowed' })
    expect(skip(started(sop), 'a', { reason: ' ' })).toEqual({ type: 'ReasonMissing' })
    expect(skip(started(sop), 'a', { authority: '' })).toEqual({ type: 'AuthorityMissing' })
    expect(skip(started(sop), 'b')).toMatchObject({ type: 'TaskNotOpen' })
  })

  it('is not bound by slots, claims or confirmations, yet by a pause', () => {
    const needs = [{ artefact: 'surat', text: 'Surat', isRequired: true }]
    const asking = started(withStep(sop, 1, { needs }))
    asking.claim('a', by('petugas-1'))
    expect(skip(asking, 'a')).toBeNull()
    const joint = started(drawSop('a joint @kepala,wakil: b\nb:')).play('a')
    joint.pauseRow('a')
    expect(skip(joint, 'a')).toEqual({ type: 'TaskPaused', task: { act: 'a', attempt: 1 } })
    joint.resumeRow('a')
    expect(skip(joint, 'a')).toBeNull()
    expect(joint.open).toEqual(['b 1'])
  })

  it('relies on an open task that it leads to as well, which cannot be taken away any more', () => {
    const played = started(drawSop('s: a, b\na: x > c | y > d\nb: c\nc:\nd:')).play('s', 'a x')
    expect(played.run?.recallable).toHaveLength(1)
    skip(played, 'b')
    expect(played.open).toEqual(['c 1'])
    expect(played.run?.recallable).toEqual([])
  })

  it('cannot be recalled, and ends the recall of what opened the task', () => {
    const played = started(drawSop('a: b, c\nb: d\nc:\nd:')).play('a')
    skip(played, 'b')
    expect(played.run?.recallable).toEqual([])
  })
})
