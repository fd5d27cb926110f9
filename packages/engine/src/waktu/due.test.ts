import { describe, expect, it, test } from 'vitest'
import { instantAt } from '../calendar/calendar-day.ts'
import { usualCalendar } from '../calendar/calendar-usual.ts'
import { dueTime, type DueTimeSettings } from './due.ts'
import { parseWaktu } from './waktu.ts'

const zone = 'Asia/Makassar'
const calendar = usualCalendar(zone)
const at = (local: string) => {
  const [date = '', clock = ''] = local.split(' ')
  const [hour = 0, minute = 0] = clock.split('.').map(Number)
  return instantAt(date, hour * 60 + minute, zone)
}
const due = (text: string | null, openedAt: string, settings: Partial<DueTimeSettings> = {}) =>
  dueTime(parseWaktu(text), at(openedAt), calendar, { bareDay: 'working', items: null, ...settings })

describe('a row is due', () => {
  test.each([
    ['60 Menit', '2026-01-30 11.00', '2026-01-30 13.30', '2026-01-30 13.18'],
    ['1 hari', '2026-01-30 15.00', '2026-02-02 15.00', '2026-02-02 13.24'],
    ['3 hari kerja', '2026-03-17 09.00', '2026-03-27 09.00', '2026-03-26 12.00'],
    ['1 – 3 Hari Kerja', '2026-03-17 09.00', '2026-03-27 09.00', '2026-03-26 12.00'],
    ['3 hari kalender', '2026-01-30 15.00', '2026-02-02 15.00', '2026-02-02 00.36'],
    ['1 minggu', '2026-01-29 10.00', '2026-02-05 10.00', '2026-02-04 10.00'],
    ['1 Bulan', '2025-01-31 10.00', '2025-02-28 10.00', null],
    ['1 bulan', '2024-01-31 10.00', '2024-02-29 10.00', null],
    ['1 bulan', '2026-01-28 10.00', '2026-02-28 10.00', null],
    ['1 x 24 jam', '2026-01-30 15.00', '2026-01-31 15.00', '2026-01-31 10.12'],
    ['1 bulan 1 minggu', '2026-01-05 09.00', '2026-02-12 09.00', null],
    ['1 hari 2 jam', '2026-01-29 15.00', '2026-02-02 08.00', null],
    ['30 detik', '2026-01-29 15.00', '2026-01-29 15.00.30', null],
  ])('%s from %s at %s, at risk from %s', (text, openedAt, dueAt, warnAt) => {
    const seconds = dueAt.split('.')[2] ?? '0'
    expect(due(text, openedAt)).toMatchObject({ kind: 'due', dueAt: at(dueAt) + Number(seconds) * 1000 })
    if (warnAt) expect(due(text, openedAt)).toMatchObject({ warnAt: at(warnAt) })
  })

  it('by the calendar where the SOP reads a bare hari so', () => {
    expect(due('1 hari', '2026-01-30 15.00', { bareDay: 'calendar' })).toMatchObject({
      dueAt: at('2026-01-31 15.00'),
    })
    expect(due('1 hari kerja', '2026-01-30 15.00', { bareDay: 'calendar' })).toMatchObject({
      dueAt: at('2026-02-02 15.00'),
    })
  })

  it.each([
    ['10 hari kerja', '2026-03-02 09.00', '2026-03-16 16.00'],
    ['7 hari kerja', '2026-03-16 16.00', '2026-04-01 16.00'],
    ['1 hari kerja', '2026-01-29 07.30', '2026-01-30 16.30'],
    ['1 hari kerja', '2026-01-31 10.00', '2026-02-03 16.00'],
    ['2 hari kalender', '2026-01-29 15.00', '2026-02-01 00.00'],
    ['14 hari kalender', '2026-01-29 20.00', '2026-02-13 00.00'],
    ['1 bulan', '2026-01-05 09.00', '2026-02-05 16.00'],
    ['2 jam', '2026-01-29 09.00', '2026-01-29 11.00'],
    ['1 x 24 jam', '2026-01-29 09.00', '2026-01-30 09.00'],
  ])('%s from %s at the close of its last day, %s, where days are whole', (text, openedAt, dueAt) => {
    expect(due(text, openedAt, { areDaysWhole: true })).toMatchObject({ dueAt: at(dueAt) })
  })

  it('for all its items together', () => {
    expect(due('2 menit/berkas', '2026-01-29 10.00', { items: 45 })).toMatchObject({
      dueAt: at('2026-01-29 11.30'),
    })
  })

  it('by plain time at risk where no office time lies between', () => {
    expect(due('1 minggu', '2026-03-18 00.00')).toMatchObject({
      dueAt: at('2026-03-25 00.00'),
      warnAt: at('2026-03-18 00.00') + 0.8 * 7 * 86_400_000,
    })
  })
})

describe('a row timed by the frequency of the data', () => {
  const turnEndsAt = at('2026-04-01 00.00')
  const byFrequency = (openedAt: string) => due('Sesuai frekuensi data', openedAt, { turnEndsAt })

  it('is due when the turn of its period ends, and at risk when 80 % of the office time until then has gone', () => {
    // Thursday, Friday, Monday and Tuesday hold four working days: 1440 of 1800 minutes, so 90 of Tuesday are gone.
    expect(byFrequency('2026-03-26 07.30')).toEqual({
      kind: 'due',
      dueAt: turnEndsAt,
      warnAt: at('2026-03-31 09.00'),
      provisionalYears: [],
    })
  })

  it('is provisional where the turn ends in a year without a decree', () => {
    const answer = due('Sesuai frekuensi data', '2026-12-01 09.00', { turnEndsAt: at('2027-01-01 00.00') })
    expect(answer).toMatchObject({ provisionalYears: [2027] })
  })

  it('is untimed once the turn has ended, and where the run has none', () => {
    const untimed = { kind: 'untimed', why: 'conditional' }
    expect(byFrequency('2026-04-01 00.00')).toEqual(untimed)
    expect(byFrequency('2026-04-02 09.00')).toEqual(untimed)
    expect(due('Sesuai frekuensi data', '2026-03-26 07.30', { turnEndsAt: null })).toEqual(untimed)
  })

  it('and no other condition is', () => {
    expect(due('Sesuai kebutuhan', '2026-03-26 07.30', { turnEndsAt })).toEqual({
      kind: 'untimed',
      why: 'conditional',
    })
  })
})

describe('a row is untimed', () => {
  it.each([null, '', '-'])('where its cell is %j', (text) => {
    expect(due(text, '2026-01-29 10.00')).toEqual({ kind: 'untimed', why: 'none' })
  })

  it('where its time hangs on a condition', () => {
    expect(due('Sesuai frekuensi data', '2026-01-29 10.00')).toEqual({ kind: 'untimed', why: 'conditional' })
  })

  it.each([null, 0, -1, Number.NaN])('where it counts per item and the items are %s', (items) => {
    expect(due('2 menit/berkas', '2026-01-29 10.00', { items })).toEqual({
      kind: 'untimed',
      why: 'items-unknown',
    })
  })
})

describe('a due time is provisional', () => {
  const years = (text: string, openedAt: string) => {
    const answer = due(text, openedAt)
    return answer.kind === 'due' ? answer.provisionalYears : null
  }

  it('for each year that it counts through without a decree', () => {
    expect(years('3 hari', '2026-12-28 10.00')).toEqual([])
    expect(years('3 hari', '2026-12-29 10.00')).toEqual([2027])
    expect(years('3 bulan', '2023-11-30 10.00')).toEqual([2023])
    expect(years('2 tahun', '2026-12-30 10.00')).toEqual([2027, 2028])
  })

  it('by the local year', () => {
    expect(years('1 hari', '2026-12-31 00.00')).toEqual([2027])
    expect(years('1 hari', '2025-12-31 23.59')).toEqual([])
  })

  it('but not where the calendar was not looked at', () => {
    expect(years('2 x 24 jam', '2026-12-31 10.00')).toEqual([])
    expect(years('3 hari kalender', '2026-12-31 10.00')).toEqual([])
    expect(years('1 hari kalender 2 jam', '2026-12-31 10.00')).toEqual([2027])
  })
})
