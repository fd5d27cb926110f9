import { expect, it } from 'vitest'
import { instantAt } from '../../calendar/calendar-day.ts'
import { usualCalendar } from '../../calendar/calendar-usual.ts'
import { usedMinutes } from './used-minutes.ts'

const calendar = usualCalendar('Asia/Jakarta')
const thursday = (hour: number) => instantAt('2026-01-29', hour * 60, 'Asia/Jakarta')
const monday = (hour: number) => instantAt('2026-02-02', hour * 60, 'Asia/Jakarta')
const running = { pausedMinutes: 0, pausedSince: null }

it('counts office time from opening to closing: no break, no weekend', () => {
  expect(usedMinutes(calendar, { openedAt: thursday(9), until: thursday(15), ...running })).toBe(300)
  expect(usedMinutes(calendar, { openedAt: thursday(15), until: monday(8), ...running })).toBe(60 + 450 + 30)
})

it('leaves out the pauses that are over, and stops where one began that is not', () => {
  const time = { openedAt: thursday(9), until: thursday(15), pausedMinutes: 60 }
  expect(usedMinutes(calendar, { ...time, pausedSince: null })).toBe(240)
  expect(usedMinutes(calendar, { ...time, pausedSince: thursday(14) })).toBe(180)
  expect(usedMinutes(calendar, { ...time, until: monday(15), pausedSince: thursday(14) })).toBe(180)
})

it('counts to the closing where the task was withdrawn before anybody resumed it', () => {
  const time = { openedAt: thursday(9), until: thursday(11), pausedMinutes: 0, pausedSince: thursday(10) }
  expect(usedMinutes(calendar, time)).toBe(60)
})

it('is never negative: a task that opened in a row which stands still has used nothing', () => {
  const time = { openedAt: thursday(14), until: monday(9), pausedMinutes: 0, pausedSince: thursday(10) }
  expect(usedMinutes(calendar, time)).toBe(0)
  expect(usedMinutes(calendar, { ...time, until: thursday(15), pausedMinutes: 90, pausedSince: null })).toBe(
    0,
  )
})
