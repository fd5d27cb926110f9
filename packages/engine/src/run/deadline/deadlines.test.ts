import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../test/drawn-sop.ts'
import { admin, by, hour, PlayedRun, started, supervisor } from '../../../test/played-run.ts'
import { isoDateAt } from '../../calendar/calendar-day.ts'
import type { Sop, StatutoryDeadline } from '../../sop.ts'
import { parseWaktu } from '../../waktu/waktu.ts'
import { runsOutAt } from './deadline-terms.ts'
import { deadlineVerdict } from './deadline-verdict.ts'
import { evolve } from '../evolve/evolve.ts'
import type { Instant } from '../../instant.ts'
import type { DeadlineClock, Run } from '../run.ts'

/** Monday, 2 March 2026, 09.00 WIB. */
const received: Instant = Date.UTC(2026, 2, 2, 2)
const day = 24 * hour

const answer: StatutoryDeadline = {
  key: 'jawaban',
  title: 'Pemberitahuan tertulis',
  basis: 'UU 14/2008 Pasal 22 ayat (7)',
  waktu: parseWaktu('10 hari kerja'),
  extension: parseWaktu('7 hari kerja'),
  startsAt: null,
  endsAt: 'c',
}
const sop = drawSop('a: b\nb: ya > c | tidak > a\nc: d\nd:', { statutory: [answer] })
const only = (change: Partial<StatutoryDeadline>): Sop => ({ ...sop, statutory: [{ ...answer, ...change }] })

function begun(of: Sop = sop): PlayedRun {
  const played = new PlayedRun(of)
  played.now = received
  expect(played.start()).toBeNull()
  return played
}
const clockOf = ({ run }: PlayedRun): DeadlineClock => run!.deadlines!['jawaban']!
const dateOf = (at: Instant) => isoDateAt(at, 'Asia/Jakarta')
const verdictOf = (played: PlayedRun, now = played.now) => {
  const clock = clockOf(played)
  return deadlineVerdict({ ...clock, runsOutAt: runsOutAt(clock) }, now)
}
const extend = (played: PlayedRun, actor = supervisor, reason = 'mencari dokumen') =>
  played.give({ type: 'extendDeadline', deadline: 'jawaban', reason }, actor)

describe('the deadline of an answer by UU 14/2008', () => {
  it('is 10 hari kerja from the start of the run, and 7 more once it is extended', () => {
    const played = begun()
    expect(dateOf(clockOf(played).dueAt)).toBe('2026-03-16')
    expect(extend(played)).toBeNull()
    expect(clockOf(played)).toMatchObject({ dueAt: clockOf(played).originalDueAt })
    expect(clockOf(played).extension).toMatchObject({
      at: received,
      by: 'atasan-1',
      reason: 'mencari dokumen',
    })
    // Nyepi, Idulfitri and their joint leave lie between.
    expect(dateOf(runsOutAt(clockOf(played)))).toBe('2026-04-01')
  })

  it('runs on while the run or its row is paused', () => {
    const played = begun()
    const { dueAt } = clockOf(played)
    played.pause()
    played.now += 5 * day
    played.resume()
    played.pauseRow('a')
    expect(clockOf(played).dueAt).toBe(dueAt)
    expect(verdictOf(played, dueAt + 1)).toBe('overdue')
  })

  it('is kept by the first completion of its act that leads on, at its last millisecond too', () => {
    const played = begun().play('a', 'b tidak', 'a', 'b ya')
    expect([verdictOf(played), verdictOf(played, clockOf(played).warnAt)]).toEqual(['running', 'at-risk'])
    played.now = clockOf(played).dueAt
    played.play('c')
    expect(clockOf(played).ending).toEqual({ at: played.now, isMet: true, by: { act: 'c', attempt: 1 } })
    expect(verdictOf(played, played.now + 90 * day)).toBe('on-time')
    expect(extend(played)).toMatchObject({ type: 'DeadlineNotExtendable', why: 'over' })
  })

  it('is not kept by sending back, and runs again when its completion is recalled', () => {
    const back = begun(only({ endsAt: 'b' })).play('a', 'b tidak')
    expect(clockOf(back).ending).toBeNull()
    const played = begun().play('a', 'b ya', 'c')
    expect(played.recall('c', by('petugas-1'))).toBeNull()
    expect(clockOf(played).ending).toBeNull()
  })

  it('lapses in time, or is late, where its act is skipped or the run ends without it', () => {
    const skipped = begun().play('a', 'b ya')
    skipped.give({ type: 'skipTask', task: skipped.at('c'), reason: 'dicabut', authority: 'Surat 4' }, admin)
    expect([verdictOf(skipped), clockOf(skipped).ending?.isMet]).toEqual(['lapsed', false])
    const cancelled = begun()
    cancelled.cancel()
    expect(verdictOf(cancelled)).toBe('lapsed')
    const late = begun()
    late.now = clockOf(late).dueAt + 1
    late.cancel()
    expect(verdictOf(late)).toBe('late')
  })
})

describe('where a deadline begins and ends', () => {
  it('is an act, the first time that it opens and stays open', () => {
    const played = begun(only({ startsAt: 'b' }))
    expect(played.run?.deadlines).toBeUndefined()
    played.now += 3 * hour
    played.play('a')
    expect(clockOf(played)).toMatchObject({ from: { act: 'b', attempt: 1 }, openedAt: played.now })
    expect(played.recall('a', by('petugas-1'))).toBeNull()
    expect(played.run?.deadlines).toEqual({})
    played.now += hour
    played.play('a')
    const { openedAt } = clockOf(played)
    expect(openedAt).toBe(played.now)
    played.now += hour
    played.play('b tidak', 'a')
    expect(clockOf(played)).toMatchObject({ openedAt, from: { act: 'b', attempt: 2 } })
  })

  it('is the end of the run where no act is named', () => {
    const played = begun(only({ endsAt: null })).play('a', 'b ya', 'c')
    expect(clockOf(played).ending).toBeNull()
    played.play('d')
    expect(clockOf(played).ending).toEqual({ at: played.now, isMet: true, by: null })
  })
})

describe('an extension', () => {
  it('is for supervisors and admins, with a reason, once, and before the time has gone', () => {
    const played = begun()
    expect(extend(played, by('petugas-1'))).toEqual({ type: 'NotAllowed' })
    expect(extend(played, supervisor, ' ')).toEqual({ type: 'ReasonMissing' })
    const refused = (why: string) => ({ type: 'DeadlineNotExtendable', deadline: 'jawaban', why })
    played.now = clockOf(played).dueAt + 1
    expect(extend(played)).toEqual(refused('past'))
    played.now = clockOf(played).dueAt
    expect(extend(played, admin)).toBeNull()
    expect(extend(played)).toEqual(refused('extended'))
    expect(extend(begun(only({ startsAt: 'd' })))).toEqual(refused('not-running'))
    const { extension: _, ...fixed } = answer
    expect(extend(begun({ ...sop, statutory: [fixed] }))).toEqual(refused('fixed'))
    played.cancel()
    expect(extend(played)).toEqual({ type: 'RunNotRunning', status: 'cancelled' })
  })

  it('does not wait for a pause to end', () => {
    const played = begun()
    played.pause()
    expect(extend(played)).toBeNull()
  })
})

describe('a run that moves to another version', () => {
  const move = (played: PlayedRun, to: Sop) =>
    played.give({ type: 'migrateRun', to: { id: 'lain', sop: to }, reason: 'peraturan baru' }, admin)

  it('keeps what both versions know, counted anew from where it began where the law has changed', () => {
    const played = begun()
    extend(played)
    played.now += 2 * day
    const { originalDueAt } = clockOf(played)
    expect(move(played, only({ waktu: parseWaktu('5 hari kerja') }))).toBeNull()
    expect(dateOf(clockOf(played).dueAt)).toBe('2026-03-09')
    expect(dateOf(runsOutAt(clockOf(played)))).toBe('2026-03-25')
    expect(clockOf(played)).toMatchObject({ originalDueAt, openedAt: received })
  })

  it('lets go of what the new one does not know, and takes up what it adds from the start of the run', () => {
    const played = begun()
    const { statutory: _, ...lawless } = sop
    played.now += day
    move(played, lawless)
    expect(verdictOf(played)).toBe('lapsed')
    const added = begun(lawless)
    const { startedAt } = Object.assign(added.context, { startedAt: received })
    added.now += day
    expect(move(added, sop)).toBeNull()
    expect(clockOf(added).openedAt).toBe(startedAt)
  })
})

it('recounts what still runs by an amended calendar, its extension too', () => {
  const played = begun()
  extend(played)
  const before = runsOutAt(clockOf(played))
  const { calendar } = played.context
  const closed = { kind: 'local', name: 'Hari jadi', isVerified: true } as const
  played.context.calendar = { ...calendar, daysOff: { ...calendar.daysOff, '2026-03-10': closed } }
  expect(played.give({ type: 'recountDue', calendarRevision: 2, reason: 'hari jadi' }, admin)).toBeNull()
  expect(dateOf(clockOf(played).dueAt)).toBe('2026-03-17')
  expect(dateOf(runsOutAt(clockOf(played)))).toBe('2026-04-02')
  expect(played.events.at(-1)).toMatchObject({
    type: 'DueRecounted',
    clocks: [],
    deadlines: [{ key: 'jawaban', formerRunsOutAt: before }],
  })
})

it('costs an SOP without any nothing: neither its events nor its runs say a word of it', () => {
  const played = started(withStep(drawSop('a: b\nb:'), 1, {})).play('a', 'b')
  expect(JSON.stringify([played.events, played.run])).not.toContain('deadlines')
  const [first, ...rest] = played.events
  expect(rest.reduce<Run>(evolve, evolve(null, first!))).toEqual(played.run)
})
