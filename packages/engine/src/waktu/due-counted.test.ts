import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instantOfMinute, MinuteCounter } from '../../test/minute-counter.ts'
import { randomOffice } from '../../test/random-office.ts'
import { randomTime, type Unit } from '../../test/random-time.ts'
import { workingMinutesBetween } from '../calendar/working-time.ts'
import { latenessMinutes } from '../run/clock/standing.ts'
import { dueTime } from './due.ts'
import { parseWaktu } from './waktu.ts'

function counted(counter: MinuteCounter, start: number, value: number, unit: Unit): number {
  if (unit === 'menit') return counter.after(start, value)
  if (unit === 'jam') return counter.after(start, value * 60)
  if (unit === 'hari' || unit === 'hari kerja') return counter.daysLater(start, value)
  if (unit === 'bulan') return counter.monthsLater(start, value)
  return start + value * 1440 * (unit === 'minggu' ? 7 : 1)
}

function countedWarning(counter: MinuteCounter, start: number, due: number, unit: Unit): number {
  const open = unit === 'hari kalender' || unit === 'x 24 jam' ? 0 : counter.between(start, due)
  return open > 0 ? counter.after(start, open * 0.8) : start + (due - start) * 0.8
}

it('equals a counter that looks at every minute, for any start, time, zone and calendar', () => {
  const seed = Number(process.env['FC_SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
  const compared: Record<string, number> = {}
  fc.assert(
    fc.property(randomOffice, randomTime, ({ calendar, start }, { value, unit }) => {
      const counter = new MinuteCounter(calendar)
      const instantOf = (minute: number) => instantOfMinute(minute, calendar.zone)
      const due = counted(counter, start, value, unit)
      expect(
        dueTime(parseWaktu(`${value} ${unit}`), instantOf(start), calendar, {
          bareDay: 'working',
          items: null,
        }),
      ).toMatchObject({
        dueAt: instantOf(due),
        warnAt: instantOf(countedWarning(counter, start, due, unit)),
      })
      const closed = due + value * 7
      expect(workingMinutesBetween(calendar, instantOf(start), instantOf(due))).toBe(
        counter.between(start, due),
      )
      expect(latenessMinutes(calendar, instantOf(due), instantOf(closed))).toBe(counter.between(due, closed))
      compared[unit] = (compared[unit] ?? 0) + 1
    }),
    { numRuns: 10_000, seed },
  )
  const count = Object.values(compared).reduce((sum, each) => sum + each, 0)
  console.info(`${count} due times equal to a minute counter, seed ${seed}:`, compared)
  expect(count).toBe(10_000)
})
