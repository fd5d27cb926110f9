import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { PlayedRun, hour, minute, monday, started } from '../../../../test/played-run.ts'
import type { Key, Sop, Waktu } from '../../../sop.ts'

const hours = (value: number, per?: string): Waktu => {
  const amount = [{ value, unit: 'hour' as const }]
  return {
    kind: 'fixed',
    text: `${value} jam`,
    min: amount,
    max: amount,
    clock: 'elapsed',
    ...(per && { per }),
  }
}
const timed = (drawing: string, ...waktus: Waktu[]): Sop =>
  waktus.reduce((sop, waktu, index) => withStep(sop, index + 1, { waktu }), drawSop(drawing))
const dues = (played: PlayedRun) =>
  played.run?.tasks.map(({ act, dueAt }) => [act, dueAt && (dueAt - monday) / hour])
const attemptOf = (played: PlayedRun, step: Key) => played.run?.clocks[step]?.attempt

describe('the clock of a row', () => {
  it('starts when the row is entered, at the start and by an arrow', () => {
    const played = started(timed('a: b\nb:', hours(10), hours(5)))
    expect(played.run?.tasks).toMatchObject([
      { openedAt: monday, dueAt: monday + 10 * hour, warnAt: monday + 8 * hour },
    ])
    played.now += hour
    expect(dues(played.play('a'))).toEqual([['b', 6]])
    expect(attemptOf(played, 'row-2')).toBe(1)
  })

  it('runs on while work moves within the row, forward and back', () => {
    const played = started(timed('a: b; b: ya > c | tidak > a\nc:', hours(10)))
    played.now += 2 * hour
    expect(dues(played.play('a'))).toEqual([['b', 10]])
    played.now += 2 * hour
    expect(dues(played.play('b tidak'))).toEqual([['a', 10]])
    expect(played.run?.tasks).toMatchObject([{ attempt: 2, openedAt: played.now }])
    expect(played.run?.clocks['row-1']).toMatchObject({ attempt: 1, openedAt: monday })
  })

  it('starts again, as the next attempt at the row, when work comes back from another row', () => {
    const played = started(timed('a: b\nb: ya > c | tidak > a\nc:', hours(10), hours(5))).play('a')
    played.now += 3 * hour
    expect(dues(played.play('b tidak'))).toEqual([['a', 13]])
    expect(attemptOf(played, 'row-1')).toBe(2)
    expect(played.run?.clocks['row-2']).toMatchObject({ attempt: 1, dueAt: monday + 5 * hour })
  })

  it('is shared by parallel acts of the row that open together', () => {
    const played = started(timed('a: b, c\nb:; c:', hours(1), hours(5))).play('a')
    expect(dues(played)).toEqual([
      ['b', 5],
      ['c', 5],
    ])
    expect(attemptOf(played, 'row-2')).toBe(1)
  })

  it('is not restarted while a parallel act of the row is open', () => {
    const played = started(timed('a: b, x\nx: c\nb:; c:', hours(1), hours(1), hours(5))).play('a')
    played.now += 2 * hour
    expect(dues(played.play('x'))).toEqual([
      ['b', 5],
      ['c', 5],
    ])
  })

  it('starts again where the parallel act of the row was withdrawn by the same sending back', () => {
    const played = started(timed('a: c, x\nb:; c:\nx: ya > y | tidak > b, c\ny:', hours(1), hours(5))).play(
      'a',
    )
    played.now += 2 * hour
    expect(dues(played.play('x tidak'))).toEqual([
      ['b', 7],
      ['c', 7],
    ])
    expect(attemptOf(played, 'row-2')).toBe(2)
  })

  it('is null where the row has no number to keep', () => {
    const played = started(
      timed('a: b\nb:', { kind: 'conditional', text: 'Sesuai kebutuhan', by: 'condition' }),
    )
    expect(played.run?.tasks).toMatchObject([{ dueAt: null, warnAt: null }])
    expect(attemptOf(played, 'row-1')).toBe(1)
  })

  it('counts for each item of the run', () => {
    const played = new PlayedRun(timed('a: b\nb:', hours(2, 'berkas')))
    played.start({ items: 4 })
    expect(dues(played)).toEqual([['a', 8]])
    expect(dues(started(timed('a: b\nb:', hours(2, 'berkas'))))).toEqual([['a', null]])
  })

  it('counts by the calendar of the office, and says through which years without one', () => {
    const days = [{ value: 2, unit: 'day' as const, day: 'bare' as const }]
    const sop = timed('a: b; b:', { kind: 'fixed', text: '2 hari', min: days, max: days, clock: 'working' })
    expect(dues(started(sop))).toEqual([['a', 48]])
    const far = new PlayedRun(sop)
    far.now = Date.UTC(2031, 2, 3, 2)
    far.start()
    far.now += minute
    far.play('a')
    expect(far.events.filter(({ type }) => type === 'TaskOpened')).toMatchObject([
      { act: 'a', provisionalYears: [2031] },
      { act: 'b', provisionalYears: [2031] },
    ])
  })
})
