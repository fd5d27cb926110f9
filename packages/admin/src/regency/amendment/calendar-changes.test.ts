import type { DayOff, WorkingCalendar } from '@satualur/engine'
import { ramadanOfficeHours, usualCalendar, withWholeDays } from '@satualur/engine'
import { expect, test } from 'vitest'
import { changesBetween, rebased } from './calendar-changes.ts'

const calendar = usualCalendar('Asia/Jakarta')
const local = (name: string): DayOff => ({ name, kind: 'local', isVerified: true })
const off = (days: WorkingCalendar['daysOff']) => ({ ...calendar, daysOff: { ...calendar.daysOff, ...days } })
const typesOf = (former: WorkingCalendar, now: WorkingCalendar) =>
  changesBetween(former, now).map(({ type }) => type)

test('the same calendar differs in nothing, in whatever order its fields stand', () => {
  const kept = JSON.parse(JSON.stringify(calendar)) as WorkingCalendar
  const turned = Object.entries(kept.daysOff).map(([date, { isVerified, kind, name }]) => [
    date,
    { isVerified, kind, name },
  ])
  expect(changesBetween(calendar, { ...kept, daysOff: Object.fromEntries(turned) })).toEqual([])
})

test('days that were added, taken away and renamed are told by date', () => {
  const former = off({ '2026-04-01': local('Hari Jadi'), '2026-09-09': local('Panen Raya') })
  const now = off({ '2026-09-09': local('Panen'), '2026-02-02': local('Banjir') })
  expect(changesBetween(former, now)).toEqual([
    { type: 'dayAdded', date: '2026-02-02', day: local('Banjir') },
    { type: 'dayRemoved', date: '2026-04-01', day: local('Hari Jadi') },
    { type: 'dayChanged', date: '2026-09-09', day: local('Panen'), former: local('Panen Raya') },
  ])
})

test('office hours of the same name were changed; of another they come and go', () => {
  const [usual] = calendar.hours
  const ramadan = ramadanOfficeHours({ from: '2027-02-08', until: '2027-03-09' })
  const shorter = { ...usual!, week: ramadan.week }
  expect(typesOf(calendar, { ...calendar, hours: [shorter, ramadan] })).toEqual([
    'hoursChanged',
    'hoursAdded',
  ])
  expect(typesOf({ ...calendar, hours: [usual!, ramadan] }, calendar)).toEqual(['hoursRemoved'])
})

test('a year that is loaded, and one that no longer is', () => {
  expect(typesOf(calendar, { ...calendar, loadedYears: [2025, 2026, 2027] })).toEqual([
    'yearLoaded',
    'yearUnloaded',
  ])
})

test('whether days are whole is one change, and the own choice holds over what somebody else has done meanwhile', () => {
  const whole = withWholeDays(calendar, true)
  expect(typesOf(calendar, whole)).toEqual(['wholeDaysBegun'])
  expect(typesOf(whole, calendar)).toEqual(['wholeDaysEnded'])
  const theirs = off({ '2026-02-02': local('Banjir') })
  expect(rebased(calendar, whole, theirs)).toStrictEqual(withWholeDays(theirs, true))
  expect(rebased(calendar, off({ '2026-09-09': local('Panen') }), whole)).toMatchObject({
    areDaysWhole: true,
  })
  expect(rebased(whole, calendar, withWholeDays(theirs, true))).toStrictEqual(theirs)
})

test('an amendment goes on from the calendar that somebody else has made meanwhile', () => {
  const draft = { ...off({ '2026-09-09': local('Panen') }), loadedYears: [...calendar.loadedYears, 2027] }
  const theirs = {
    ...off({ '2026-02-02': local('Banjir') }),
    hours: [...calendar.hours, ramadanOfficeHours({ from: '2027-02-08', until: '2027-03-09' })],
  }
  const wanted = rebased(calendar, draft, theirs)
  expect(typesOf(theirs, wanted)).toEqual(['yearLoaded', 'dayAdded'])
  expect(typesOf(draft, wanted)).toEqual(['hoursAdded', 'dayAdded'])
  expect(changesBetween(draft, rebased(calendar, draft, calendar))).toEqual([])
})
