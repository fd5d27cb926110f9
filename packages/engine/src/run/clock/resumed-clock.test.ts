import { describe, expect, it, test } from 'vitest'
import { instantAt } from '../../calendar/calendar-day.ts'
import { usualCalendar } from '../../calendar/calendar-usual.ts'
import { withWholeDays } from '../../calendar/whole-days.ts'
import { dueTime } from '../../waktu/due.ts'
import { parseWaktu } from '../../waktu/waktu.ts'
import { resumedClock } from './resumed-clock.ts'
import type { StepClock } from '../run.ts'

const calendar = usualCalendar('Asia/Jakarta')
/** at('2026-01-30 15.00'): a Friday, the office closes at 16.30; on the days before at 16.00. */
const at = (local: string) => {
  const [date = '', clock = ''] = local.split(' ')
  const [hour = 0, minute = 0] = clock.split('.').map(Number)
  return instantAt(date, hour * 60 + minute, 'Asia/Jakarta')
}
const clock = (dueAt: string | null, since: string, warnAt = dueAt): StepClock => ({
  attempt: 1,
  openedAt: at('2026-01-26 09.00'),
  originalDueAt: dueAt === null ? null : at(dueAt),
  dueAt: dueAt === null ? null : at(dueAt),
  warnAt: warnAt === null ? null : at(warnAt),
  provisionalYears: [],
  pause: { since: at(since), isOfRow: true },
  pausedMinutes: 0,
})
const resumed = (of: StepClock, now: string, waktu = '3 hari kerja') =>
  resumedClock(calendar, { waktu: parseWaktu(waktu), bareDay: 'working' }, of, at(now))

describe('office time that was left is left', () => {
  test.each([
    ['within a day', '2026-01-29 15.00', '2026-01-29 09.00', '2026-01-29 10.00', '2026-01-29 16.00', 60],
    ['over a night', '2026-01-29 15.00', '2026-01-29 14.00', '2026-01-30 09.00', '2026-01-30 10.00', 210],
    ['over a weekend', '2026-01-30 15.00', '2026-01-29 15.00', '2026-02-02 09.00', '2026-02-03 08.30', 600],
    ['to a close', '2026-01-29 15.00', '2026-01-29 13.00', '2026-01-29 14.00', '2026-01-29 16.00', 60],
    ['over that close', '2026-01-29 15.00', '2026-01-29 13.00', '2026-01-29 14.01', '2026-01-30 07.31', 61],
    ['over Idulfitri', '2026-03-17 15.00', '2026-03-17 14.00', '2026-03-25 07.30', '2026-03-25 08.30', 120],
    [
      'from a night to a night',
      '2026-01-30 09.00',
      '2026-01-28 20.00',
      '2026-01-29 20.00',
      '2026-02-02 09.00',
      450,
    ],
  ])('%s: due %s, paused %s, resumed %s', (_, dueAt, since, now, revised, minutes) => {
    expect(resumed(clock(dueAt, since), now)).toEqual({
      dueAt: at(revised),
      warnAt: at(revised),
      provisionalYears: [],
      pausedMinutes: minutes,
    })
  })

  it('and so is what was left until the warning', () => {
    const { dueAt, warnAt } = resumed(
      clock('2026-01-30 15.00', '2026-01-29 15.00', '2026-01-30 09.00'),
      '2026-02-02 09.00',
    )
    expect([dueAt, warnAt]).toEqual([at('2026-02-03 08.30'), at('2026-02-02 11.30')])
  })

  it('so a pause without office time changes nothing, not even a due time on a day off', () => {
    for (const dueAt of ['2026-01-31 10.00', '2026-02-02 07.30', '2026-02-02 09.00'])
      expect(resumed(clock(dueAt, '2026-01-30 16.30'), '2026-01-30 23.00')).toMatchObject({
        dueAt: at(dueAt),
        pausedMinutes: 0,
      })
  })

  it('so a row that had no office time left is due when it goes on', () => {
    expect(resumed(clock('2026-01-31 10.00', '2026-01-30 20.00'), '2026-02-02 09.00')).toMatchObject({
      dueAt: at('2026-02-02 09.00'),
      pausedMinutes: 90,
    })
  })

  it('to the millisecond', () => {
    const of = clock('2026-01-29 15.00', '2026-01-29 09.00')
    const odd = { ...of, pause: { since: of.pause!.since + 1, isOfRow: true } }
    expect(resumed(odd, '2026-01-29 10.00')).toMatchObject({
      dueAt: at('2026-01-29 16.00') - 1,
      pausedMinutes: 60 - 1 / 60_000,
    })
  })
})

describe('a clock that was overdue stays overdue by as much', () => {
  test.each([
    ['within a day', '2026-01-29 09.00', '2026-01-29 10.00', '2026-01-29 15.00', '2026-01-29 14.00'],
    ['over a night', '2026-01-29 15.00', '2026-01-30 08.30', '2026-02-02 09.00', '2026-01-30 16.00'],
    ['back to an opening', '2026-01-29 15.00', '2026-01-29 16.00', '2026-01-30 08.30', '2026-01-30 07.30'],
    ['while nobody works', '2026-01-29 15.00', '2026-01-30 17.00', '2026-02-01 09.00', '2026-01-29 15.00'],
  ])('%s: due %s, paused %s, resumed %s', (_, dueAt, since, now, revised) => {
    expect(resumed(clock(dueAt, since), now).dueAt).toBe(at(revised))
  })

  it('if only by a millisecond, where no office time lay between', () => {
    expect(resumed(clock('2026-01-30 16.30', '2026-01-31 09.00'), '2026-02-02 09.00').dueAt).toBe(
      at('2026-02-02 09.00') - 1,
    )
  })
})

describe('time that runs day and night moves by the length of the pause', () => {
  it.each(['2 x 24 jam', '3 hari kalender'])('%s, ahead or overdue', (waktu) => {
    const ahead = clock('2026-01-31 10.00', '2026-01-30 12.00', '2026-01-30 20.00')
    expect(resumed(ahead, '2026-02-01 12.30', waktu)).toEqual({
      dueAt: at('2026-02-02 10.30'),
      warnAt: at('2026-02-01 20.30'),
      provisionalYears: [],
      pausedMinutes: 210,
    })
    const overdue = clock('2026-01-31 10.00', '2026-01-31 12.00')
    expect(resumed(overdue, '2026-02-01 12.00', waktu).dueAt).toBe(at('2026-02-01 10.00'))
  })
})

it('keeps a row without a due time without one, and counts its pause', () => {
  expect(resumed(clock(null, '2026-01-29 09.00'), '2026-01-29 10.00', '-')).toEqual({
    dueAt: null,
    warnAt: null,
    provisionalYears: [],
    pausedMinutes: 60,
  })
})

it('says which years it counts through without a decree', () => {
  const of = { ...clock('2026-12-29 15.00', '2026-12-28 15.00'), openedAt: at('2026-12-28 09.00') }
  expect(resumed(of, '2026-12-30 15.00').provisionalYears).toEqual([])
  expect(resumed(of, '2026-12-31 15.30').provisionalYears).toEqual([2027])
})

it('takes a now before the pause for its beginning: machines do not agree to the millisecond', () => {
  expect(resumed(clock('2026-01-29 15.00', '2026-01-29 10.00'), '2026-01-29 09.59')).toMatchObject({
    dueAt: at('2026-01-29 15.00'),
    pausedMinutes: 0,
  })
})

it('faults on a clock that runs', () => {
  const running = { ...clock('2026-01-29 15.00', '2026-01-29 10.00'), pause: null }
  expect(() => resumed(running, '2026-01-29 11.00')).toThrow('runs')
})

describe('where days are whole', () => {
  const whole = withWholeDays(calendar, true)
  /** A row of three days since Monday at nine, that stood still; due on Thursday when the office closes. */
  function paused(since: string, until: string, waktu = '3 hari kerja', openedAt = '2026-01-26 09.00') {
    const due = dueTime(parseWaktu(waktu), at(openedAt), whole, { bareDay: 'working', items: null })
    if (due.kind !== 'due') throw new Error('the row is untimed')
    const { dueAt, warnAt, provisionalYears } = due
    const of = { ...clock(null, since), openedAt: at(openedAt), dueAt, warnAt, provisionalYears }
    return resumedClock(whole, { waktu: parseWaktu(waktu), bareDay: 'working' }, of, at(until))
  }

  it('a pause gives back what it took: to a close where days are of one length, else within a day', () => {
    expect(paused('2026-01-26 10.00', '2026-01-27 10.00').dueAt).toBe(at('2026-01-30 16.30'))
    expect(paused('2026-01-26 10.00', '2026-01-26 10.05').dueAt).toBe(at('2026-01-30 07.35'))
    expect(paused('2026-01-27 10.00', '2026-01-28 14.00').dueAt).toBe(at('2026-02-02 10.30'))
    expect(paused('2026-01-28 16.00', '2026-01-29 07.30').dueAt).toBe(at('2026-01-29 16.00'))
  })

  it('hari kalender move by the length of the pause, and stay provisional with the year of their last day', () => {
    const moved = paused('2026-12-31 09.00', '2026-12-31 12.00', '3 hari kalender', '2026-12-30 10.00')
    expect(moved).toMatchObject({ dueAt: at('2027-01-03 03.00'), provisionalYears: [2027] })
  })
})
