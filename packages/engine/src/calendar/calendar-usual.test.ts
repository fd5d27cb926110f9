import { describe, expect, it } from 'vitest'
import { isIsoDate } from './calendar-day.ts'
import { ramadanOfficeHours, usualCalendar, usualOfficeHours } from './calendar-usual.ts'
import { holidayDecrees } from './indonesian-holidays.ts'
import { isWorkingDay, minutesOfShifts, minutesPerWorkingDay, openShifts } from './working-day.ts'

const ramadan = { from: '2026-02-19', until: '2026-03-17' }

describe('office hours of Perpres 21/2023', () => {
  it('add up to 37 h 30 min a week, from 07.30, with 60 minutes of break and 90 on Friday', () => {
    const { week } = usualOfficeHours()
    expect(week.map(minutesOfShifts)).toEqual([450, 450, 450, 450, 450, 0, 0])
    expect(week.map((shifts) => shifts[0]?.opens)).toEqual([450, 450, 450, 450, 450, undefined, undefined])
    expect(week.map(([before, after]) => after && before && after.opens - before.closes)).toEqual([
      60,
      60,
      60,
      60,
      90,
      undefined,
      undefined,
    ])
  })

  it('add up to 32 h 30 min a week in Ramadan, from 08.00, with 30 minutes of break and 60 on Friday', () => {
    const { week } = ramadanOfficeHours(ramadan)
    expect(week.map(minutesOfShifts)).toEqual([390, 390, 390, 390, 390, 0, 0])
    expect(week[0][0]?.opens).toBe(480)
    expect(week.map(([before, after]) => after && before && after.opens - before.closes)).toEqual([
      30,
      30,
      30,
      30,
      60,
      undefined,
      undefined,
    ])
  })
})

describe('the calendar a regency starts with', () => {
  const calendar = usualCalendar('Asia/Jakarta', [ramadan])

  it('lets Ramadan win on its dates, the first and the last included', () => {
    const opensAt = (date: string) => openShifts(calendar, date)[0]?.opens
    expect(['2026-02-18', '2026-02-19', '2026-03-17', '2026-03-25'].map(opensAt)).toEqual([
      450, 480, 480, 450,
    ])
    expect(minutesPerWorkingDay(calendar, '2026-03-01')).toBe(390)
    expect(minutesPerWorkingDay(calendar, '2026-04-01')).toBe(450)
  })

  it('is closed on weekends, holidays and cuti bersama', () => {
    const isOpen = (date: string) => isWorkingDay(calendar, date)
    expect(['2026-03-14', '2026-03-15', '2026-03-19', '2026-03-20'].map(isOpen)).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(['2026-03-17', '2026-03-25'].map(isOpen)).toEqual([true, true])
  })

  it('faults on a date that does not exist', () => {
    expect(() => openShifts(calendar, '2026-02-30')).toThrow('"2026-02-30" is not a date')
  })

  it('has loaded the decreed years and no other', () => {
    expect(calendar.loadedYears).toEqual([2024, 2025, 2026])
  })
})

describe('the decreed holidays', () => {
  const count = (year: number, kind: string) =>
    holidayDecrees
      .filter((decree) => decree.year === year)
      .flatMap((decree) => Object.values(decree.daysOff))
      .filter((day) => day.kind === kind).length

  it('are as many as the decrees of 2024, 2025 and 2026 name', () => {
    expect([2024, 2025, 2026].map((year) => count(year, 'national'))).toEqual([17, 17, 17])
    expect([2024, 2025, 2026].map((year) => count(year, 'joint-leave'))).toEqual([10, 11, 8])
    expect(count(2024, 'one-off')).toBe(2)
  })

  it('are real dates of the year of their decree, each decreed once', () => {
    const dates = holidayDecrees.flatMap(({ year, daysOff }) =>
      Object.keys(daysOff).map((date) => ({ year, date })),
    )
    for (const { year, date } of dates) {
      expect(isIsoDate(date)).toBe(true)
      expect(date.startsWith(String(year))).toBe(true)
    }
    expect(new Set(dates.map(({ date }) => date)).size).toBe(dates.length)
  })

  it('are all verified for 2026 and say where they are not', () => {
    const unverified = holidayDecrees.map(({ year, daysOff }) => ({
      year,
      days: Object.values(daysOff).filter((day) => !day.isVerified).length,
    }))
    expect(unverified).toEqual([
      { year: 2024, days: 9 },
      { year: 2025, days: 14 },
      { year: 2025, days: 0 },
      { year: 2026, days: 0 },
    ])
  })
})
