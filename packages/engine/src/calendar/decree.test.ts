import { describe, expect, it, test } from 'vitest'
import type { DayOff, WorkingCalendar } from './calendar.ts'
import { instantAt } from './calendar-day.ts'
import { usualCalendar, usualOfficeHours } from './calendar-usual.ts'
import { decreeOfYear, withDecree } from './decree.ts'
import { holidayDecrees } from './indonesian-holidays.ts'
import { addWorkingDays } from './working-time.ts'

const local: DayOff = { name: 'Hari jadi', kind: 'local', isVerified: true }
const vote: DayOff = { name: 'Pemilihan kepala desa', kind: 'one-off', isVerified: true }
const national: DayOff = { name: 'Perkiraan', kind: 'national', isVerified: false }
const bare: WorkingCalendar = {
  zone: 'Asia/Makassar',
  hours: [usualOfficeHours()],
  daysOff: {},
  loadedYears: [],
}

/** By day and month, as the domain lists them: `01-01 02-17`. */
const datesOf = (year: number, kind: DayOff['kind'], isVerified?: boolean) =>
  Object.entries(decreeOfYear(year)!.daysOff)
    .filter(([, day]) => day.kind === kind && day.isVerified === (isVerified ?? day.isVerified))
    .map(([date]) => date.slice(5))
    .sort()
    .join(' ')

describe('the national decrees', () => {
  test('of 2024: SKB 855/3/4 of 2023, Keppres 7/2024', () => {
    expect(datesOf(2024, 'national', true)).toBe(
      '01-01 02-08 02-10 03-11 03-29 03-31 04-10 04-11 05-01 05-09',
    )
    expect(datesOf(2024, 'national', false)).toBe('05-23 06-01 06-17 07-07 08-17 09-16 12-25')
    expect(datesOf(2024, 'joint-leave', true)).toBe(
      '02-09 03-12 04-08 04-09 04-12 04-15 05-10 05-24 06-18 12-26',
    )
    expect(datesOf(2024, 'one-off', false)).toBe('02-14 11-27')
  })

  test('of 2025: SKB 1017/2/2 of 2024, changed by SKB 933/1/3 of 2025', () => {
    expect(datesOf(2025, 'national', true)).toBe('01-01 01-27 01-29 03-29 03-31 04-01')
    expect(datesOf(2025, 'national', false)).toBe(
      '04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25',
    )
    expect(datesOf(2025, 'joint-leave', true)).toBe('01-28 03-28 04-02 04-03 04-04 04-07 05-13 08-18')
    expect(datesOf(2025, 'joint-leave', false)).toBe('05-30 06-09 12-26')
    expect(decreeOfYear(2025)!.decree).toMatch(/1017.+933/)
  })

  test('of 2026: SKB 1497/2/5 of 2025, 17 and 8 days', () => {
    expect(datesOf(2026, 'national', true)).toBe(
      '01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25',
    )
    expect(datesOf(2026, 'joint-leave', true)).toBe('02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24')
    expect(Object.keys(decreeOfYear(2026)!.daysOff)).toHaveLength(25)
  })

  test('and no other: a year without one is not guessed', () => {
    expect(decreeOfYear(2027)).toBeNull()
    expect([...new Set(holidayDecrees.map(({ year }) => year))]).toEqual([2024, 2025, 2026])
  })
})

describe('loading a decree', () => {
  it('counts 3 hari kerja from 17 March 2026 to 27 March in every zone, and to 20 March before', () => {
    for (const zone of ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const) {
      const from = instantAt('2026-03-17', 9 * 60, zone)
      const due = (calendar: WorkingCalendar) => addWorkingDays({ ...calendar, zone }, from, 3)
      expect(due(bare)).toBe(instantAt('2026-03-20', 9 * 60, zone))
      expect(due(withDecree(bare, decreeOfYear(2026)!))).toBe(instantAt('2026-03-27', 9 * 60, zone))
    }
  })

  it('puts its days in the place of the national and joint-leave days of its year alone', () => {
    const before = {
      ...bare,
      loadedYears: [2027, 2025],
      daysOff: { '2026-04-20': national, '2026-03-20': { ...national, kind: 'joint-leave' as const } },
    }
    const { daysOff, loadedYears } = withDecree(before, decreeOfYear(2026)!)
    expect(daysOff).toEqual(decreeOfYear(2026)!.daysOff)
    expect(loadedYears).toEqual([2025, 2026, 2027])
    const other = withDecree({ ...before, daysOff: { '2027-04-20': national } }, decreeOfYear(2026)!)
    expect(other.daysOff['2027-04-20']).toBe(national)
  })

  it('leaves local and one-off days, also where they fall on one of its own', () => {
    const own = { '2026-02-04': local, '2026-05-10': vote, '2026-03-19': local }
    const { daysOff } = withDecree({ ...bare, daysOff: own }, decreeOfYear(2026)!)
    expect(daysOff).toMatchObject(own)
    expect(Object.keys(daysOff)).toHaveLength(27)
  })

  it('is the same done twice, and changes no calendar in place', () => {
    const once = withDecree(bare, decreeOfYear(2026)!)
    expect(withDecree(once, decreeOfYear(2026)!)).toEqual(once)
    expect(bare).toMatchObject({ daysOff: {}, loadedYears: [] })
    const all = [2024, 2025, 2026].reduce((made, year) => withDecree(made, decreeOfYear(year)!), bare)
    expect(all).toEqual(usualCalendar('Asia/Makassar'))
  })
})
