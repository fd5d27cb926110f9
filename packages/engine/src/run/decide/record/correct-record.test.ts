import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { admin, by, started, supervisor, type PlayedRun } from '../../../../test/played-run.ts'
import type { Actor, Handover } from '../../run.ts'

const yields = [{ artefact: 'data', text: 'Data' }]
const sop = withStep(drawSop('a: b\nb @kepala:'), 1, { yields })
const task = { act: 'a', attempt: 1 }
const note = (artefact: string): Handover => ({ artefact, kind: 'note', text: 'angka yang benar' })
const correct = (played: PlayedRun, actor: Actor, text = 'Angkanya 12.', handovers?: Handover[]) =>
  played.give({ type: 'correctRecord', task, text, ...(handovers && { handovers }) }, actor)
const closed = () => started(sop).play('a')

describe('correcting the record', () => {
  it('adds what is right, by whoever performed the step or an admin', () => {
    const played = closed()
    expect(correct(played, by('petugas-1'), ' Angkanya 12. ', [note('data')])).toBeNull()
    expect(played.events.at(-1)).toMatchObject({ ...task, text: 'Angkanya 12.', handovers: [note('data')] })
    expect(played.run?.evidence).toEqual({ data: 1 })
    expect(correct(played, admin)).toBeNull()
    expect(played.events.at(-1)).toMatchObject({ handovers: [] })
    expect(played.open).toEqual(['b 1'])
  })

  it('is possible whatever has become of the run', () => {
    const paused = closed()
    paused.pause()
    expect(correct(paused, by('petugas-1'))).toBeNull()
    expect(correct(closed().play('b'), by('petugas-1'))).toBeNull()
    const cancelled = closed()
    cancelled.cancel()
    expect(correct(cancelled, by('petugas-1'))).toBeNull()
  })

  it('is not for others', () => {
    for (const other of [by('kepala-1'), supervisor, by('plt', 'petugas-1')])
      expect(correct(closed(), other)).toEqual({ type: 'NotYourTask', task })
  })

  it('is for closed tasks', () => {
    expect(correct(started(sop), admin)).toEqual({ type: 'TaskStillOpen', task })
    const never = { act: 'a', attempt: 2 }
    expect(closed().give({ type: 'correctRecord', task: never, text: 'x' }, admin)).toEqual({
      type: 'TaskNotOpen',
      task: never,
    })
  })

  it('needs words, and takes papers of the step alone', () => {
    expect(correct(closed(), admin, ' ')).toEqual({ type: 'ReasonMissing' })
    expect(correct(closed(), admin, 'Ini.', [note('nota')])).toMatchObject({ type: 'ArtefactUnknown' })
  })

  it('takes words of an admin about an act that the version no longer draws', () => {
    const played = closed()
    played.context.sop = drawSop('b @kepala:')
    expect(correct(played, by('petugas-1'))).toEqual({ type: 'NotYourTask', task })
    expect(correct(played, admin)).toBeNull()
    expect(correct(played, admin, 'Ini.', [note('data')])).toMatchObject({ choices: [] })
  })
})
