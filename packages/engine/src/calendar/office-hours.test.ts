import { describe, expect, it } from 'vitest'
import { instantAt } from './calendar-day.ts'
import { ramadanOfficeHours } from './calendar-usual.ts'
import type { OfficeHours, Shifts, WorkingCalendar } from './calendar.ts'
import { isWorkingDay, minutesPerWorkingDay, openShifts } from './working-day.ts'
import { addWorkingDays, addWorkingMinutes, workingMinutesBetween } from './working-time.ts'

const shifts = (...hours: [number, number][]): Shifts =>
  hours.map(([opens, closes]) => ({ opens: opens * 60, closes: closes * 60 }))
const at = (date: string, hour: number) => instantAt(date, hour * 60, 'Asia/Jayapura')
const office = (...hours: OfficeHours[]): WorkingCalendar => ({
  zone: 'Asia/Jayapura',
  hours,
  daysOff: {},
  loadedYears: [2026],
})

/** A health centre that works on six days, in the mornings and again in the evenings; on Saturday until noon. */
const split = shifts([7.5, 12], [16, 19])
const sixDays: OfficeHours = {
  ...{ from: '1970-01-01', until: null, name: 'Perbup 12/2024' },
  week: [split, split, split, split, shifts([7.5, 11], [16, 19]), shifts([7.5, 12]), []],
}

describe('an office of six days with split shifts', () => {
  const calendar = office(sixDays)

  it('works on Saturday, and rests on Sunday', () => {
    expect(isWorkingDay(calendar, '2026-11-21')).toBe(true)
    expect(isWorkingDay(calendar, '2026-11-22')).toBe(false)
    expect(addWorkingDays(calendar, at('2026-11-20', 9), 2)).toBe(at('2026-11-23', 9))
  })

  it('counts over the hours between its shifts', () => {
    expect(addWorkingMinutes(calendar, at('2026-11-16', 11), 120)).toBe(at('2026-11-16', 17))
    expect(workingMinutesBetween(calendar, at('2026-11-20', 10.5), at('2026-11-21', 8))).toBe(30 + 180 + 30)
    expect(minutesPerWorkingDay(calendar, '2026-11-16')).toBe((4 * 450 + 390 + 270) / 6)
  })

  it('lands before the shift that a shorter day does not have', () => {
    expect(addWorkingDays(calendar, at('2026-11-20', 18), 1)).toBe(at('2026-11-21', 12))
  })
})

describe('hours that hold for a while', () => {
  const ramadan = ramadanOfficeHours({ from: '2026-02-19', until: '2026-03-17' })
  const calendar = office(sixDays, ramadan)

  it('take the place of the usual ones from their first day to their last', () => {
    expect(openShifts(calendar, '2026-02-18')).toEqual(split)
    expect(openShifts(calendar, '2026-02-19')).toEqual(shifts([8, 12], [12.5, 15]))
    expect(openShifts(calendar, '2026-03-17')).toEqual(shifts([8, 12], [12.5, 15]))
    expect(openShifts(calendar, '2026-03-18')).toEqual(split)
    expect(isWorkingDay(calendar, '2026-02-21')).toBe(false)
  })

  it('are counted where they begin and end amid a span', () => {
    expect(workingMinutesBetween(calendar, at('2026-02-18', 18), at('2026-02-19', 9))).toBe(60 + 60)
    expect(addWorkingMinutes(calendar, at('2026-03-17', 14), 120)).toBe(at('2026-03-18', 8.5))
  })

  it('give way to hours that begin later still, such as of one day', () => {
    const oneDay: OfficeHours = {
      ...{ from: '2026-03-02', until: '2026-03-02', name: 'SE 3/2026' },
      week: [shifts([8, 11]), [], [], [], [], [], []],
    }
    const amended = office(sixDays, ramadan, oneDay)
    expect(openShifts(amended, '2026-03-02')).toEqual(shifts([8, 11]))
    expect(openShifts(amended, '2026-03-03')).toEqual(shifts([8, 12], [12.5, 15]))
    expect(addWorkingMinutes(amended, at('2026-03-02', 10), 90)).toBe(at('2026-03-03', 8.5))
  })
})
