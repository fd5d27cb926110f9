import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { admin, by, hour, monday, started, supervisor, type PlayedRun } from '../../../../test/played-run.ts'
import type { Key, Sop } from '../../../sop.ts'
import { parseWaktu } from '../../../waktu/waktu.ts'

const drawing = 'a: b, c\nb: d\nc: d\nd all: e\ne: ya > | tidak > a'
const timed = (sop: Sop, row: number, waktu: string) => withStep(sop, row, { waktu: parseWaktu(waktu) })
const first = timed(timed(drawSop(drawing), 2, '2 jam'), 3, '2 jam')
const second = timed(timed(drawSop(drawing), 2, '3 jam'), 3, '2 jam')
const atWork = (cast?: (role: Key) => string[]) => {
  const played = started(first, cast).play('a')
  played.context.versionId = 'versi-1'
  return played
}
const move = (played: PlayedRun, sop: Sop, actor = admin, reason = ' SOP baru berlaku ') =>
  played.give({ type: 'migrateRun', to: { id: 'versi-2', sop }, reason }, actor)
const taskAt = (played: PlayedRun, act: Key) => played.run!.tasks.find((task) => task.act === act)

describe('moving a run to another version', () => {
  it('tells from where to where, why, and all that the run holds afterwards', () => {
    const played = atWork()
    expect(move(played, second)).toBeNull()
    const moved = played.events.at(-1)!
    expect(moved).toMatchObject({
      type: 'RunMigrated',
      from: 'versi-1',
      to: 'versi-2',
      reason: 'SOP baru berlaku',
    })
    const { status, ...progress } = played.run!
    expect(status).toBe('running')
    expect(moved).toMatchObject({ progress })
  })

  it('does not know which version it leaves where nobody has said', () => {
    const played = started(first)
    move(played, second)
    expect(played.events.at(-1)).toMatchObject({ from: null })
  })

  it('is for admins, with a reason, and for running and stuck runs', () => {
    const played = atWork()
    expect(move(played, second, supervisor)).toEqual({ type: 'NotAllowed' })
    expect(move(played, second, by('petugas-1'))).toEqual({ type: 'NotAllowed' })
    expect(move(played, second, admin, ' ')).toEqual({ type: 'ReasonMissing' })
    played.pause()
    expect(move(played, second)).toEqual({ type: 'RunNotRunning', status: 'paused' })
    played.resume()
    played.cancel()
    expect(move(played, second)).toEqual({ type: 'RunNotRunning', status: 'cancelled' })
  })

  it('is refused with all that stands in the way, and changes nothing', () => {
    const played = atWork()
    const before = played.run
    expect(move(played, drawSop('a: b\nb: d\nd:'))).toEqual({
      type: 'MigrationBlocked',
      obstacles: [{ type: 'ActGone', act: 'c' }],
    })
    expect(played.run).toBe(before)
  })
})

describe('what a run keeps', () => {
  it('attempts, evidence, who performed what, and the branches that wait', () => {
    const played = atWork()
    played.play('b')
    const before = played.run!
    move(played, second)
    const { attempts, evidence, performed, arrivals, items, turnEndsAt, extraRounds, takenBack } = before
    expect(played.run).toMatchObject({
      ...{ attempts, evidence, performed, arrivals, items, turnEndsAt, extraRounds, takenBack },
    })
  })

  it('who performs its open tasks and who has claimed them, though the cast has changed', () => {
    let players = ['petugas-1', 'petugas-2']
    const played = atWork(() => players)
    played.claim('b', by('petugas-2'))
    players = ['petugas-3']
    move(played, second)
    expect(taskAt(played, 'b')).toMatchObject({
      performers: ['petugas-1', 'petugas-2'],
      claimedBy: 'petugas-2',
    })
  })

  it('but a task whose roles have changed is cast anew, and nobody has claimed it', () => {
    const played = atWork()
    played.claim('b', by('petugas-1'))
    move(played, drawSop(drawing.replace('b:', 'b @verifikator,petugas:')))
    expect(taskAt(played, 'b')).toMatchObject({ performers: ['verifikator-1', 'petugas-1'], claimedBy: null })
    expect(taskAt(played, 'c')).toMatchObject({ performers: ['petugas-1'] })
  })

  it('and whom duties keep apart is left out of it', () => {
    const played = atWork((role) => (role === 'verifikator' ? ['petugas-1', 'verifikator-1'] : ['petugas-1']))
    const recast = drawSop(drawing.replace('b:', 'b @verifikator:'))
    move(played, withStep(recast, 2, { apartFrom: ['row-1'] }))
    expect(taskAt(played, 'b')).toMatchObject({ performers: ['verifikator-1'] })
  })

  it('votes of a joint act for outcomes that it still has', () => {
    const joint = 'a joint @satu,dua: ya > b | tidak > b | nanti > b\nb:'
    const voted = (outcome: string, to: string) => {
      const played = started(drawSop(joint))
      played.complete('a', outcome, { by: 'satu-1' })
      expect(move(played, drawSop(to))).toBeNull()
      return taskAt(played, 'a')
    }
    const without = 'a joint @dua,satu: ya > b | tidak > b\nb:'
    expect(voted('ya', without)).toMatchObject({ isJoint: true, votes: { 'satu-1': 'ya' } })
    expect(voted('nanti', without)).toMatchObject({ votes: {} })
    expect(voted('ya', 'a @satu,dua: ya > b | tidak > b\nb:')).toMatchObject({ isJoint: false, votes: {} })
    expect(voted('ya', 'a joint @satu: ya > b | tidak > b\nb:')).toMatchObject({ votes: {} })
  })

  it('no claim on an act that has become joint', () => {
    const played = started(drawSop('a @satu,dua: b\nb:'))
    played.claim('a', by('satu-1'))
    move(played, drawSop('a joint @satu,dua: b\nb:'))
    expect(taskAt(played, 'a')).toMatchObject({ isJoint: true, claimedBy: null })
  })

  it('nothing that can be recalled: what is done was done under the other version', () => {
    const played = atWork()
    expect(played.run!.recallable).toHaveLength(1)
    move(played, second)
    expect(played.run!.recallable).toEqual([])
    expect(played.recall('a', by('petugas-1'))).toMatchObject({ type: 'NotRecallable' })
  })
})

describe('the clocks of a run that moves', () => {
  const dueIn = (hours: number) => ({ dueAt: monday + hours * hour })

  it('go on where the standard time is the same, whatever its words', () => {
    const played = atWork()
    move(played, timed(timed(first, 2, '120 menit'), 3, '1 - 2 jam'))
    const { clocks } = played.run!
    expect(clocks['row-2']).toMatchObject({ openedAt: monday, ...dueIn(2), originalDueAt: monday + 2 * hour })
    expect(clocks['row-3']).toEqual(atWork().run!.clocks['row-3'])
  })

  it('are due anew from their opening where it has changed, and keep where they were first due', () => {
    const played = atWork()
    played.now += 2.5 * hour
    move(played, timed(second, 3, '-'))
    expect(played.run!.clocks['row-2']).toMatchObject({
      openedAt: monday,
      originalDueAt: monday + 2 * hour,
      ...dueIn(3),
    })
    expect(played.run!.clocks['row-3']).toMatchObject({
      originalDueAt: monday + 2 * hour,
      dueAt: null,
      warnAt: null,
    })
    expect(taskAt(played, 'b')).toMatchObject(dueIn(3))
    expect(taskAt(played, 'c')).toMatchObject({ dueAt: null })
  })

  it('are due later by the office time for which they were paused', () => {
    const played = atWork()
    played.pauseRow('b')
    played.now += hour
    played.resumeRow('b')
    // 09.00 and 3 hours is 12.00, the close; the hour of the pause ends at 14.00 after the break.
    move(played, second)
    expect(played.run!.clocks['row-2']).toMatchObject({ ...dueIn(5), pausedMinutes: 60 })
  })

  it('stand still on where they stood still, and then keep what is left of the new time', () => {
    const played = atWork()
    played.pauseRow('b')
    played.now += 2 * hour
    move(played, second)
    expect(played.run!.clocks['row-2']!.pause).toEqual({ since: monday, isOfRow: true })
    played.context.sop = second
    expect(played.complete('b')).toMatchObject({ type: 'TaskPaused' })
    played.resumeRow('b')
    expect(taskAt(played, 'b')).toMatchObject(dueIn(6))
  })

  it('come along with an act that is drawn in another row', () => {
    const played = atWork()
    played.now += hour
    move(played, timed(drawSop('a: b, c\nz:\nx:\nb: d\nc: d\nd all: e\ne: ya > | tidak > a'), 4, '4 jam'))
    expect(taskAt(played, 'b')).toMatchObject({ step: 'row-4', ...dueIn(5) })
    expect(played.run!.clocks['row-4']).toMatchObject({
      attempt: 1,
      openedAt: monday,
      originalDueAt: monday + 2 * hour,
    })
  })

  it('are that of the row entered first where two rows become one', () => {
    const played = started(
      timed(timed(drawSop('a: b, x\nx: c\nb: d\nc: d\nd all:'), 3, '2 jam'), 4, '1 jam'),
    ).play('a')
    played.now += hour
    played.play('x')
    const merged = withStep(drawSop('a: b, x\nx: c\nb: d; c: d\nd all:'), 3, {
      key: 'baru',
      waktu: parseWaktu('2 jam'),
    })
    expect(move(played, merged)).toBeNull()
    expect(played.run!.clocks['baru']).toMatchObject({ openedAt: monday, ...dueIn(2) })
    expect([taskAt(played, 'b'), taskAt(played, 'c')]).toMatchObject([dueIn(2), dueIn(2)])
  })

  it('read a bare hari as the other version does', () => {
    const days = (bareDay: Sop['bareDay']) => ({ ...timed(drawSop(drawing), 1, '7 hari'), bareDay })
    const played = started(days('working'))
    expect(taskAt(played, 'a')).toMatchObject(dueIn(9 * 24))
    move(played, days('calendar'))
    expect(taskAt(played, 'a')).toMatchObject(dueIn(7 * 24))
  })
})

it('a stuck run stays stuck, and is released in the new version', () => {
  const loop = (waktu: string) => timed(drawSop('a: b\nb: ya > | tidak > b', { loopLimit: 0 }), 2, waktu)
  const played = started(loop('2 jam')).play('a', 'b tidak')
  expect(move(played, loop('3 jam'))).toBeNull()
  expect(played.run).toMatchObject({ status: 'stuck', wouldOpen: ['b'], from: 'b' })
  played.context.sop = loop('3 jam')
  played.now += hour
  expect(played.release()).toBeNull()
  expect(taskAt(played, 'b')).toMatchObject({ attempt: 2, dueAt: monday + 3 * hour })
})
