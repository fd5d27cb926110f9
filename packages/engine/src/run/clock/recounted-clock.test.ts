import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { diceOf } from '../../../test/dice.ts'
import { countedDue } from '../../../test/counted-due.ts'
import { instantOfMinute, MinuteCounter, minuteOfInstant } from '../../../test/minute-counter.ts'
import { randomOffice } from '../../../test/random-office.ts'
import { randomTime } from '../../../test/random-time.ts'
import type { DayOff, WorkingCalendar } from '../../calendar/calendar.ts'
import { addCalendarDays, instantAt, isoDateAt } from '../../calendar/calendar-day.ts'
import { usualCalendar } from '../../calendar/calendar-usual.ts'
import { withWholeDays } from '../../calendar/whole-days.ts'
import { addWorkingMinutes, workingMinutesBetween } from '../../calendar/working-time.ts'
import { dueTime } from '../../waktu/due.ts'
import { parseWaktu } from '../../waktu/waktu.ts'
import { recountedClock } from './recounted-clock.ts'
import { resumedClock } from './resumed-clock.ts'
import type { Instant } from '../../instant.ts'
import type { StepClock } from '../run.ts'

const holiday: DayOff = { name: 'Libur', kind: 'national', isVerified: true }
const noItems = { items: null, turnEndsAt: null }
const usual = usualCalendar('Asia/Jakarta')
const at = (date: string, hour: number) => instantAt(date, hour * 60, 'Asia/Jakarta')
const rule = (waktu: string) => ({ waktu: parseWaktu(waktu), bareDay: 'working' as const })
const closedOn = (calendar: WorkingCalendar, ...dates: string[]): WorkingCalendar => ({
  ...calendar,
  daysOff: { ...calendar.daysOff, ...Object.fromEntries(dates.map((date) => [date, holiday])) },
})

/** A row's clock as it starts at an instant under a calendar. */
function started(calendar: WorkingCalendar, waktu: string, openedAt: Instant): StepClock {
  const due = dueTime(parseWaktu(waktu), openedAt, calendar, { bareDay: 'working', items: null })
  const times = due.kind === 'due' ? due : { dueAt: null, warnAt: null, provisionalYears: [] }
  const { dueAt, warnAt, provisionalYears } = times
  return {
    ...{ attempt: 1, openedAt, originalDueAt: dueAt, dueAt, warnAt, provisionalYears },
    ...{ pause: null, pausedMinutes: 0 },
  }
}

const recounted = (calendar: WorkingCalendar, waktu: string, clock: StepClock): StepClock => ({
  ...clock,
  ...recountedClock(calendar, noItems, clock, rule(waktu)),
})

describe('a clock that is recounted', () => {
  test.each([
    ['3 hari kerja', '2026-03-17', '2026-03-27'],
    ['8 jam', '2026-03-17', '2026-03-25'],
    ['2 minggu', '2026-03-10', '2026-03-24'],
    ['1 bulan', '2026-02-24', '2026-03-24'],
  ])('by the decree of 2026: %s from %s fall due on %s', (waktu, from, due) => {
    const before = { ...usual, daysOff: {}, loadedYears: [] }
    const clock = started(before, waktu, at(from, 9))
    expect(clock.provisionalYears).toEqual([2026])
    const after = recounted(usual, waktu, clock)
    expect(isoDateAt(after.dueAt!, 'Asia/Jakarta')).toBe(due)
    expect(after).toEqual({ ...started(usual, waktu, at(from, 9)), originalDueAt: clock.dueAt })
  })

  it('stays as it is where the calendar changes nothing of it, or it has no time to keep', () => {
    for (const waktu of ['3 hari kerja', '90 menit', '1 minggu', '2 x 24 jam', '-'])
      expect(
        recountedClock(
          closedOn(usual, '2026-11-30'),
          noItems,
          started(usual, waktu, at('2026-11-16', 9)),
          rule(waktu),
        ),
      ).toBeNull()
  })

  it('keeps time that runs day and night, and drops the years that are loaded by now', () => {
    const clock = started(usual, '3 hari kalender', at('2026-12-30', 9))
    expect(recountedClock(closedOn(usual, '2026-12-31'), noItems, clock, rule('3 hari kalender'))).toBeNull()
    const paused = { ...clock, pausedMinutes: 60, provisionalYears: [2026, 2027] }
    expect(recountedClock(usual, noItems, paused, rule('3 hari kalender'))).toMatchObject({
      dueAt: clock.dueAt,
      provisionalYears: [2027],
    })
  })

  it('is later by its pauses as they were counted then', () => {
    const clock = {
      ...started(usual, '120 menit', at('2026-11-16', 9)),
      pausedMinutes: 60,
      dueAt: at('2026-11-16', 12),
    }
    expect(recountedClock(closedOn(usual, '2026-11-16'), noItems, clock, rule('120 menit'))).toMatchObject({
      dueAt: at('2026-11-17', 10.5),
    })
  })

  it.each([
    ['1 hari', '2026-01-30', 15, '2026-02-02', 15, '2026-02-02', 16],
    ['3 hari kerja', '2026-03-17', 9, '2026-03-27', 9, '2026-03-27', 16.5],
    ['2 hari kalender', '2026-01-29', 15, '2026-01-31', 15, '2026-02-01', 0],
    ['1 minggu', '2026-01-29', 10, '2026-02-05', 10, '2026-02-05', 16],
    ['1 bulan', '2026-01-05', 9, '2026-02-05', 9, '2026-02-05', 16],
    ['2 jam', '2026-01-29', 9, '2026-01-29', 11, null, 0],
    ['2 x 24 jam', '2026-01-29', 9, '2026-01-31', 9, null, 0],
  ])(
    'where the office begins to count whole days, and back: %s from %s at %d',
    (waktu, from, hour, keptOn, keptAt, wholeOn, wholeAt) => {
      const openedAt = at(from, hour)
      const clock = started(usual, waktu, openedAt)
      expect(clock.dueAt).toBe(at(keptOn, keptAt))
      const whole = recounted(withWholeDays(usual, true), waktu, clock)
      expect(whole.dueAt).toBe(wholeOn === null ? clock.dueAt : at(wholeOn, wholeAt))
      expect(recounted(usual, waktu, whole)).toEqual(clock)
    },
  )

  it('with hari kalender that has stood still is later by just as long, and stays where nobody kept for how long', () => {
    const hours = 3_600_000
    const clock = started(usual, '2 hari kalender', at('2026-01-29', 15))
    const later = { dueAt: clock.dueAt! + 30 * hours, warnAt: clock.warnAt! + 30 * hours, pausedMinutes: 450 }
    const paused = { ...clock, ...later, pausedMilliseconds: 30 * hours }
    const whole = recounted(withWholeDays(usual, true), '2 hari kalender', paused)
    expect(whole.dueAt).toBe(at('2026-02-01', 0) + 30 * hours)
    expect(recounted(usual, '2 hari kalender', whole)).toEqual(paused)
    const before = { ...clock, ...later }
    expect(recounted(withWholeDays(usual, true), '2 hari kalender', before)).toEqual(before)
  })

  it('has as much left when it goes on as if the calendar had been this one all along', () => {
    const clock = {
      ...started(usual, '3 hari kerja', at('2026-11-16', 9)),
      pause: { since: at('2026-11-17', 9), isOfRow: true },
    }
    const holidayInPause = closedOn(usual, '2026-11-18')
    const resumed = (calendar: WorkingCalendar, of: StepClock) =>
      resumedClock(calendar, rule('3 hari kerja'), of, at('2026-11-23', 9)).dueAt
    const amended = recounted(holidayInPause, '3 hari kerja', clock)
    expect(resumed(holidayInPause, amended)).toBe(at('2026-11-25', 9))
    expect(resumed(usual, clock)).toBe(at('2026-11-25', 9))
  })
})

/** Days off that nobody knew of when the clock started, around the time that it counts. */
const insertedAfter = fc.uniqueArray(fc.integer({ min: -2, max: 25 }), { minLength: 1, maxLength: 6 })

it('10,000 random clocks, with holidays inserted and whole days begun or ended afterwards, equal a counter that starts anew under the new calendar', () => {
  const seed = Number(process.env['FC_SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
  const counts = { moved: 0, unmoved: 0, withPauses: 0 }
  fc.assert(
    fc.property(
      randomOffice,
      randomTime,
      insertedAfter,
      fc.nat(),
      ({ calendar, start }, time, days, thrown) => {
        const { zone } = calendar
        const dice = diceOf(thrown)
        const waktu = `${time.value} ${time.unit}`
        const openedAt = instantOfMinute(start, zone)
        const from = isoDateAt(openedAt, zone)
        const amended = withWholeDays(
          closedOn(calendar, ...days.map((after) => addCalendarDays(from, after))),
          dice.below(2) > 0,
        )
        const clock = started(calendar, waktu, openedAt)
        const after = recounted(amended, waktu, clock)
        const due = countedDue(amended, start, time)
        expect(after.dueAt).toBe(instantOfMinute(due, zone))
        expect(after).toEqual({ ...started(amended, waktu, openedAt), originalDueAt: clock.dueAt })
        counts[after.dueAt === clock.dueAt ? 'unmoved' : 'moved']++
        if (time.unit === 'hari kalender' || time.unit === 'x 24 jam') return
        const pausedMinutes = dice.below(3_000)
        const paused = recounted(amended, waktu, {
          ...clock,
          ...{ pausedMinutes, dueAt: addWorkingMinutes(calendar, clock.dueAt!, pausedMinutes) },
          warnAt: addWorkingMinutes(calendar, clock.warnAt!, pausedMinutes),
        })
        const left = new MinuteCounter(amended).between(due, Math.round(minuteOfInstant(paused.dueAt!, zone)))
        expect(left).toBe(pausedMinutes)
        expect(workingMinutesBetween(amended, after.dueAt!, paused.dueAt!)).toBe(pausedMinutes)
        counts.withPauses++
      },
    ),
    { numRuns: 10_000, seed },
  )
  console.info(`recounted clocks, seed ${seed}:`, counts)
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(1_000)
})
