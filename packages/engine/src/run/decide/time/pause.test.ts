import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { admin, by, hour, monday, started, supervisor, type PlayedRun } from '../../../../test/played-run.ts'
import { parseWaktu } from '../../../waktu/waktu.ts'
import type { RunCommand } from '../../run-command.ts'

/** Rows a and b work side by side; b holds two acts. Two hours of office time each, opened on Monday at 09.00. */
const drawing = drawSop('s: a, b, c\na: j\nb: j; c: j\nj all:')
const sop = [2, 3].reduce((drawn, row) => withStep(drawn, row, { waktu: parseWaktu('2 jam') }), drawing)
const atWork = () => started(sop).play('s')
const dueOf = (played: PlayedRun) =>
  Object.fromEntries(played.run!.tasks.map(({ act, dueAt }) => [act, (dueAt! - monday) / hour]))
const later = (played: PlayedRun, hours: number) => {
  played.now += hours * hour
  return played
}

describe('pausing a row', () => {
  it('stops its clock for all its open tasks and no other row', () => {
    const played = atWork()
    const before = played.events.length
    const letter = { title: ' Surat Sekda 12/2026 ', file: null }
    const command = { type: 'pauseTask', task: played.at('b'), reason: ' menunggu data ', letter } as const
    expect(played.give(command, supervisor)).toBeNull()
    expect(played.events.slice(before)).toEqual([
      {
        type: 'TaskPaused',
        at: monday,
        actor: 'atasan-1',
        act: 'b',
        attempt: 1,
        step: 'row-3',
        reason: 'menunggu data',
        letter: { title: 'Surat Sekda 12/2026', file: null },
      },
    ])
    later(played, 1)
    expect(played.complete('c')).toEqual({ type: 'TaskPaused', task: played.at('c') })
    expect(played.complete('a')).toBeNull()
    expect(played.pauseRow('c')).toEqual({ type: 'TaskPaused', task: played.at('c') })
  })

  it('keeps what was left, and where the row was first due', () => {
    const played = later(atWork(), 1)
    played.pauseRow('b')
    later(played, 1)
    expect(played.resumeRow('c')).toBeNull()
    expect(dueOf(played)).toEqual({ a: 2, b: 3, c: 3 })
    expect(played.run!.clocks['row-3']).toMatchObject({
      originalDueAt: monday + 2 * hour,
      dueAt: monday + 3 * hour,
      pause: null,
      pausedMinutes: 60,
    })
    expect(played.run!.clocks['row-2']).toMatchObject({ pausedMinutes: 0 })
  })

  it('is for supervisors and admins, with a reason, on open tasks of a run that goes on', () => {
    const played = atWork()
    const task = played.at('a')
    const pause = { type: 'pauseTask', task, reason: 'libur' } as const
    expect(played.give(pause, by('petugas-1'))).toEqual({ type: 'NotAllowed' })
    expect(played.give({ ...pause, task: { act: 'j', attempt: 1 } }, admin)).toMatchObject({
      type: 'TaskNotOpen',
    })
    expect(played.give({ ...pause, reason: ' ' }, admin)).toEqual({ type: 'ReasonMissing' })
    expect(played.resumeRow('a')).toEqual({ type: 'TaskNotPaused', task })
    expect(played.give(pause, admin)).toBeNull()
    const resume = { type: 'resumeTask', task, reason: 'lanjut' } as const
    expect(played.give(resume, by('petugas-1'))).toEqual({ type: 'NotAllowed' })
    expect(played.give({ ...resume, reason: '' }, admin)).toEqual({ type: 'ReasonMissing' })
    played.cancel()
    expect(played.give(resume, admin)).toEqual({ type: 'RunNotRunning', status: 'cancelled' })
  })

  it('takes a letter by its title: a file alone cannot be looked up, and nothing at all is no letter', () => {
    const played = atWork()
    const pause = (letter: { title: string; file: string | null }): RunCommand => ({
      type: 'pauseTask',
      task: played.at('a'),
      reason: 'audit',
      letter,
    })
    expect(played.give(pause({ title: ' ', file: 'berkas-1' }), admin)).toEqual({ type: 'AuthorityMissing' })
    expect(played.give(pause({ title: ' ', file: null }), admin)).toBeNull()
    expect(played.events.at(-1)).toMatchObject({ type: 'TaskPaused', letter: null })
  })
})

describe('pausing a run', () => {
  it('stops every clock, and lets only those go on that it stopped', () => {
    const played = atWork()
    played.pauseRow('b')
    later(played, 0.5)
    expect(played.pause()).toBeNull()
    expect(played.run).toMatchObject({ status: 'paused', pausedAt: monday + 0.5 * hour, letter: null })
    later(played, 1)
    expect(played.resume()).toBeNull()
    expect(played.run!.status).toBe('running')
    expect(dueOf(played)).toEqual({ a: 3, b: 2, c: 2 })
    expect(played.complete('b')).toMatchObject({ type: 'TaskPaused' })
    later(played, 0.5)
    played.resumeRow('b')
    expect(dueOf(played)).toEqual({ a: 3, b: 5, c: 5 })
    expect(played.run!.clocks['row-3']).toMatchObject({ pausedMinutes: 120 })
  })

  it('tells the clocks that go on, each row once', () => {
    const played = atWork()
    played.pause()
    later(played, 1)
    played.resume()
    expect(played.events.at(-1)).toMatchObject({
      type: 'RunResumed',
      clocks: [
        { step: 'row-2', pausedMinutes: 60 },
        { step: 'row-3', pausedMinutes: 60 },
      ],
    })
  })

  it('leaves nothing to be done meanwhile', () => {
    const played = atWork()
    played.pause()
    const refusal = { type: 'RunNotRunning', status: 'paused' }
    expect(played.complete('a')).toEqual(refusal)
    expect(played.pauseRow('a')).toEqual(refusal)
    expect(played.resumeRow('a')).toEqual(refusal)
    expect(played.pause()).toEqual(refusal)
    expect(played.cancel()).toBeNull()
  })

  it('is for supervisors and admins, with a reason, and only a paused run is resumed', () => {
    const played = atWork()
    expect(played.pause(by('petugas-1'))).toEqual({ type: 'NotAllowed' })
    expect(played.give({ type: 'pauseRun', reason: ' ' }, admin)).toEqual({ type: 'ReasonMissing' })
    const letter = { title: '', file: 'berkas-1' }
    expect(played.give({ type: 'pauseRun', reason: 'audit', letter }, admin)).toEqual({
      type: 'AuthorityMissing',
    })
    expect(played.resume(by('petugas-1'))).toEqual({ type: 'NotAllowed' })
    expect(played.resume()).toEqual({ type: 'RunNotPaused', status: 'running' })
    played.pause()
    expect(played.give({ type: 'resumeRun', reason: ' ' }, admin)).toEqual({ type: 'ReasonMissing' })
  })
})

it('a row that is entered again after its pause begins with a clock of its own', () => {
  const looped = withStep(drawSop('a: b\nb: ya > | tidak > a'), 1, { waktu: parseWaktu('2 jam') })
  const played = started(looped)
  played.pauseRow('a')
  later(played, 1)
  played.resumeRow('a')
  played.play('a', 'b tidak')
  expect(played.run!.clocks['row-1']).toMatchObject({
    attempt: 2,
    originalDueAt: monday + 3 * hour,
    dueAt: monday + 3 * hour,
    pausedMinutes: 0,
  })
})

it('a row that the SOP does not know is a fault', () => {
  const played = atWork()
  played.pauseRow('a')
  played.context.sop = drawSop('s: a, b, c')
  expect(() => played.resumeRow('a')).toThrow('row-2')
})
