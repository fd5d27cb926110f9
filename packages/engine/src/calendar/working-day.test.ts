import { describe, expect, it } from 'vitest'
import { usualOfficeHours } from './calendar-usual.ts'
import type { OfficeHours, Shifts, WorkingCalendar } from './calendar.ts'
import { isWorkingDay, minutesPerWorkingDay, openShifts } from './working-day.ts'

const morning: Shifts = [{ opens: 480, closes: 720 }]
const evening: Shifts = [{ opens: 1020, closes: 1200 }]
const everyDay = (from: string, until: string | null, shifts: Shifts): OfficeHours => ({
  from,
  until,
  name: 'Jam kantor',
  week: [shifts, shifts, shifts, shifts, shifts, shifts, []],
})
const office = (...hours: OfficeHours[]): WorkingCalendar => ({
  zone: 'Asia/Jayapura',
  hours,
  daysOff: { '2026-02-03': { name: 'Hari jadi kabupaten', kind: 'local', isVerified: true } },
  loadedYears: [2026],
})

describe('the office hours that hold on a date', () => {
  it('are those that began last, wherever they stand in the list', () => {
    const calendar = office(
      everyDay('2026-01-05', '2026-01-10', evening),
      everyDay('2025-01-01', null, morning),
    )
    const dates = ['2026-01-03', '2026-01-05', '2026-01-10', '2026-01-12']
    expect(dates.map((date) => openShifts(calendar, date))).toEqual([morning, evening, evening, morning])
  })

  it('are the last listed of those that began on one day', () => {
    const calendar = office(everyDay('2026-01-01', null, morning), everyDay('2026-01-01', null, evening))
    expect(openShifts(calendar, '2026-01-05')).toEqual(evening)
  })

  it('are none before the first', () => {
    const calendar = office(everyDay('2026-01-01', null, morning))
    expect(openShifts(calendar, '2025-12-31')).toEqual([])
    expect(minutesPerWorkingDay(calendar, '2025-12-31')).toBe(0)
  })
})

describe('a working day', () => {
  const sixDays = office(everyDay('2026-01-01', null, morning))

  it('is a Saturday in an office of six days, never a Sunday, never a local day off', () => {
    const dates = ['2026-01-31', '2026-02-01', '2026-02-02', '2026-02-03']
    expect(dates.map((date) => isWorkingDay(sixDays, date))).toEqual([true, false, true, false])
  })

  it('is as long as the days of the week are on average', () => {
    const [day] = usualOfficeHours().week
    const hours = { ...usualOfficeHours(), week: [day, day, day, day, day, morning, []] as const }
    expect(minutesPerWorkingDay(office(hours), '2026-01-31')).toBe((5 * 450 + 240) / 6)
  })

  it('is counted anew in a changed calendar', () => {
    expect(isWorkingDay(sixDays, '2026-02-04')).toBe(true)
    const dayOff = { name: 'Pilkades', kind: 'one-off', isVerified: true } as const
    expect(isWorkingDay({ ...sixDays, daysOff: { '2026-02-04': dayOff } }, '2026-02-04')).toBe(false)
  })
})
