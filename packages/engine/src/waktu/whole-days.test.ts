import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { instantOfMinute } from '../../test/minute-counter.ts'
import { randomOffice } from '../../test/random-office.ts'
import { instantAt } from '../calendar/calendar-day.ts'
import { usualCalendar } from '../calendar/calendar-usual.ts'
import type { WorkingCalendar, Zone } from '../calendar/calendar.ts'
import { withWholeDays } from '../calendar/whole-days.ts'
import { workingMinutesBetween } from '../calendar/working-time.ts'
import { areWholeDaysOf, dueTime, type DueTimeSettings } from './due.ts'
import { parseWaktu } from './waktu.ts'

const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
const ramadan = [{ from: '2026-02-19', until: '2026-03-17' }]
const office = (zone: Zone) => withWholeDays(usualCalendar(zone, ramadan), true)
const at = (local: string, zone: Zone) => {
  const [date = '', clock = ''] = local.split(' ')
  const [hour = 0, minute = 0] = clock.split('.').map(Number)
  return instantAt(date, hour * 60 + minute, zone)
}
const settings: DueTimeSettings = { bareDay: 'working', items: null }
const dueOf = (
  calendar: WorkingCalendar,
  text: string,
  openedAt: number,
  more: Partial<DueTimeSettings> = {},
) => {
  const due = dueTime(parseWaktu(text), openedAt, calendar, { ...settings, ...more })
  if (due.kind !== 'due') throw new Error(`“${text}” is untimed`)
  return due
}

describe.each(zones)('where the office counts whole days, in %s', (zone) => {
  const calendar = office(zone)

  test.each([
    ['1 hari', '2026-01-30 15.00', '2026-02-02 16.00'],
    ['1 hari', '2026-01-29 07.30', '2026-01-30 16.30'],
    ['1 hari', '2026-01-29 12.30', '2026-01-30 16.30'],
    ['1 hari', '2026-01-30 16.30', '2026-02-02 16.00'],
    ['1 hari', '2026-01-30 16.31', '2026-02-03 16.00'],
    ['1 hari', '2026-01-31 10.00', '2026-02-03 16.00'],
    ['1 hari', '2026-03-17 14.00', '2026-03-25 16.00'],
    ['3 hari kerja', '2026-03-13 09.00', '2026-03-25 16.00'],
    ['1 hari', '2026-02-25 09.00', '2026-02-26 15.00'],
    ['1 hari', '2026-02-26 09.00', '2026-02-27 15.30'],
    ['1 – 3 hari', '2026-01-26 11.00', '2026-01-29 16.00'],
    ['2 hari kalender', '2026-01-29 15.00', '2026-02-01 00.00'],
    ['3 hari kalender', '2026-01-30 09.00', '2026-02-02 16.00'],
    ['3 hari kalender', '2026-01-30 20.00', '2026-02-03 00.00'],
    ['1 minggu', '2026-01-29 10.00', '2026-02-05 16.00'],
    ['1 bulan', '2025-01-31 10.00', '2025-02-28 16.30'],
    ['1 bulan', '2024-01-31 10.00', '2024-02-29 16.00'],
    ['2 bulan 1 minggu', '2026-01-05 09.00', '2026-03-12 15.00'],
    ['1 hari', '2025-12-31 10.00', '2026-01-02 16.30'],
  ])('“%s” from %s lasts until the close, %s', (text, openedAt, dueAt) => {
    expect(dueOf(calendar, text, at(openedAt, zone)).dueAt).toBe(at(dueAt, zone))
  })

  test.each([
    ['60 menit', '2026-01-30 16.00', '2026-02-02 08.00'],
    ['2 jam', '2026-01-29 09.00', '2026-01-29 11.00'],
    ['1 x 24 jam', '2026-01-30 15.00', '2026-01-31 15.00'],
    ['0,5 hari', '2026-01-29 07.30', '2026-01-29 11.15'],
    ['setengah hari', '2026-01-29 14.00', '2026-01-30 09.15'],
    ['0,5 hari kalender', '2026-01-29 09.00', '2026-01-29 21.00'],
  ])('“%s” from %s is no whole day and ends to the hour, %s', (text, openedAt, dueAt) => {
    const [from, due] = [at(openedAt, zone), at(dueAt, zone)]
    expect(dueOf(calendar, text, from).dueAt).toBe(due)
    expect(dueOf(withWholeDays(calendar, false), text, from).dueAt).toBe(due)
    expect(areWholeDaysOf(calendar, parseWaktu(text))).toBe(false)
  })

  test.each([
    ['1,5 hari', '2026-01-30 15.00', '2026-02-03 11.15'],
    ['1 hari 2 jam', '2026-01-30 15.00', '2026-02-03 09.30'],
  ])('the rest of “%s” from %s is counted from the close of the whole days: %s', (text, openedAt, dueAt) => {
    expect(dueOf(calendar, text, at(openedAt, zone)).dueAt).toBe(at(dueAt, zone))
  })

  it('it is at risk when four fifths of the office time until the close have gone', () => {
    // 90 minutes of Friday and 450 of Monday: 432 are 342 of Monday, with the break 14.12.
    expect(dueOf(calendar, '1 hari', at('2026-01-30 15.00', zone)).warnAt).toBe(at('2026-02-02 14.12', zone))
  })
})

it('the last day ends when its last shift does, on half days and on split ones', () => {
  const shift = (opens: number, closes: number) => ({ opens: opens * 60, closes: closes * 60 })
  const day = [shift(7.5, 12), shift(13, 16)]
  const saturdays = {
    ...{ from: '1970-01-01', until: null, name: 'Layanan' },
    week: [day, day, day, day, [shift(7.5, 11), shift(14, 15), shift(19, 20.5)], [shift(8, 11)], []],
  } as const
  const calendar: WorkingCalendar = { ...office('Asia/Jakarta'), hours: [saturdays] }
  const due = (text: string, openedAt: string) => dueOf(calendar, text, at(openedAt, 'Asia/Jakarta')).dueAt
  expect(due('1 hari', '2026-01-30 20.00')).toBe(at('2026-01-31 11.00', 'Asia/Jakarta'))
  expect(due('1 hari', '2026-01-29 15.00')).toBe(at('2026-01-30 20.30', 'Asia/Jakarta'))
})

it('a time for each item counts the days of all of them, and what the computer’s fractions leave over is none', () => {
  const calendar = office('Asia/Jakarta')
  const opened = at('2026-01-05 09.00', 'Asia/Jakarta')
  for (const [text, items, days] of [
    ['1,1 hari/berkas', 10, '11 hari'],
    ['0,5 hari/berkas', 4, '2 hari'],
  ] as const)
    expect(dueOf(calendar, text, opened, { items }).dueAt).toBe(dueOf(calendar, days, opened).dueAt)
})

it('a law’s days are whole whatever the office says, and a bare hari is what its SOP says', () => {
  const keepsHour = withWholeDays(office('Asia/Jakarta'), false)
  const opened = at('2026-01-30 15.00', 'Asia/Jakarta')
  expect(dueOf(keepsHour, '1 hari', opened, { areDaysWhole: true }).dueAt).toBe(
    dueOf(office('Asia/Jakarta'), '1 hari', opened).dueAt,
  )
  expect(dueOf(office('Asia/Jakarta'), '3 hari', opened, { bareDay: 'calendar' }).dueAt).toBe(
    at('2026-02-02 16.00', 'Asia/Jakarta'),
  )
})

it('hari kalender ask for the close of their last day, so they are provisional in a year without a decree', () => {
  const opened = at('2026-12-30 10.00', 'Asia/Jakarta')
  expect(dueOf(office('Asia/Jakarta'), '3 hari kalender', opened).provisionalYears).toEqual([2027])
  expect(dueOf(office('Asia/Jakarta'), '0,5 hari kalender', opened).provisionalYears).toEqual([])
  const keepsHour = withWholeDays(office('Asia/Jakarta'), false)
  expect(dueOf(keepsHour, '3 hari kalender', opened).provisionalYears).toEqual([])
})

it('whole days never give less office time than the same hour, and more of them never less than fewer', () => {
  const within = fc.record({ office: randomOffice, days: fc.integer({ min: 1, max: 15 }) })
  fc.assert(
    fc.property(within, ({ office: { calendar, start }, days }) => {
      // Not at the very instant of a close: what begins there begins on the day that is over.
      const opened = instantOfMinute(start, calendar.zone) + 30_000
      const [whole, same] = [true, false].map((are) => withWholeDays(calendar, are))
      const due = (calendar: WorkingCalendar, count: number, unit = 'hari') =>
        dueOf(calendar, `${String(count).replace('.', ',')} ${unit}`, opened).dueAt
      for (const unit of ['hari', 'hari kalender'])
        expect(
          workingMinutesBetween(calendar, due(same!, days, unit), due(whole!, days, unit)),
        ).toBeGreaterThanOrEqual(0)
      const rising = [days, days + 0.5, days + 1].map((count) => due(whole!, count))
      expect(rising).toEqual(rising.toSorted((one, other) => one - other))
    }),
    { numRuns: 2_000, seed: 20261122 },
  )
})

it('a calendar without the answer is written as it always was', () => {
  const usual = usualCalendar('Asia/Jakarta')
  expect(withWholeDays(withWholeDays(usual, true), false)).toStrictEqual(usual)
  expect(JSON.stringify(withWholeDays(usual, false))).toBe(JSON.stringify(usual))
})
