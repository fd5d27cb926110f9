import { describe, expect, it } from 'vitest'
import { checkCalendar } from './calendar-check.ts'
import { ramadanOfficeHours, usualCalendar, usualOfficeHours } from './calendar-usual.ts'
import type { OfficeHours, Shifts, WorkingCalendar } from './calendar.ts'

const usual = usualCalendar('Asia/Makassar', [{ from: '2026-02-19', until: '2026-03-18' }])
const withHours = (...hours: OfficeHours[]): WorkingCalendar => ({ ...usual, hours })
const onMondays = (shifts: Shifts): OfficeHours => ({
  ...usualOfficeHours(),
  name: 'Jam kantor',
  week: [shifts, [], [], [], [], [], []],
})

describe('checkCalendar', () => {
  it('has nothing against the calendar a regency starts with', () => {
    expect(checkCalendar(usual)).toEqual([])
  })

  it('accepts shifts that touch each other and fill the whole day', () => {
    const shifts = [
      { opens: 0, closes: 720 },
      { opens: 720, closes: 1440 },
    ]
    expect(checkCalendar(withHours(onMondays(shifts)))).toEqual([])
  })

  it.each<[why: string, shifts: Shifts]>([
    [
      'overlap',
      [
        { opens: 480, closes: 720 },
        { opens: 700, closes: 900 },
      ],
    ],
    [
      'are not in order',
      [
        { opens: 780, closes: 960 },
        { opens: 480, closes: 720 },
      ],
    ],
    ['are empty', [{ opens: 480, closes: 480 }]],
    ['run past midnight', [{ opens: 1200, closes: 1500 }]],
    ['begin before midnight', [{ opens: -60, closes: 60 }]],
    ['are not whole minutes', [{ opens: 480.5, closes: 720 }]],
  ])('refuses shifts that %s', (_, shifts) => {
    expect(checkCalendar(withHours(onMondays(shifts)))).toEqual([
      { type: 'ShiftsOutOfOrder', hours: 'Jam kantor', weekday: 0 },
    ])
  })

  it('refuses dates that do not exist', () => {
    const daysOff = { '2026-02-30': { name: 'Libur', kind: 'local', isVerified: true } } as const
    expect(checkCalendar({ ...usual, daysOff })).toEqual([{ type: 'NotADate', text: '2026-02-30' }])
    const hours = [usualOfficeHours(), ramadanOfficeHours({ from: '19-02-2026', until: '2026-3-18' })]
    expect(checkCalendar(withHours(...hours))).toEqual([
      { type: 'NotADate', text: '19-02-2026' },
      { type: 'NotADate', text: '2026-3-18' },
    ])
  })

  it('refuses hours that end before they start', () => {
    const hours = { ...ramadanOfficeHours({ from: '2026-03-18', until: '2026-02-19' }), name: 'Ramadan' }
    expect(checkCalendar(withHours(usualOfficeHours(), hours))).toEqual([
      { type: 'HoursEndBeforeTheyStart', hours: 'Ramadan' },
    ])
  })

  it('refuses a calendar that is closed for good', () => {
    expect(checkCalendar(withHours())).toEqual([{ type: 'NeverOpen' }])
    expect(checkCalendar(withHours(onMondays([])))).toEqual([{ type: 'NeverOpen' }])
    const dated = ramadanOfficeHours({ from: '2026-02-19', until: '2026-03-18' })
    expect(checkCalendar(withHours(dated))).toEqual([{ type: 'NeverOpen' }])
  })
})
