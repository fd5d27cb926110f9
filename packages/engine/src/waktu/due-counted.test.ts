import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countedDue, countedWarning } from '../../test/counted-due.ts'
import { instantOfMinute, MinuteCounter } from '../../test/minute-counter.ts'
import { randomOffice } from '../../test/random-office.ts'
import { randomTime } from '../../test/random-time.ts'
import { workingMinutesBetween } from '../calendar/working-time.ts'
import { latenessMinutes } from '../run/clock/standing.ts'
import { dueTime } from './due.ts'
import { parseWaktu } from './waktu.ts'

it('equals a counter that looks at every minute, for any start, time, zone and calendar, with whole days and without', () => {
  const seed = Number(process.env['FC_SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
  const compared: Record<string, number> = {}
  fc.assert(
    fc.property(randomOffice, randomTime, ({ calendar, start }, { value, unit }) => {
      const counter = new MinuteCounter(calendar)
      const instantOf = (minute: number) => instantOfMinute(minute, calendar.zone)
      const due = countedDue(calendar, start, { value, unit })
      expect(
        dueTime(parseWaktu(`${value} ${unit}`), instantOf(start), calendar, {
          bareDay: 'working',
          items: null,
        }),
      ).toMatchObject({
        dueAt: instantOf(due),
        warnAt: instantOf(countedWarning(calendar, start, due, unit)),
      })
      const closed = due + value * 7
      expect(workingMinutesBetween(calendar, instantOf(start), instantOf(due))).toBe(
        counter.between(start, due),
      )
      expect(latenessMinutes(calendar, instantOf(due), instantOf(closed))).toBe(counter.between(due, closed))
      const kind = calendar.areDaysWhole ? `${unit}, whole` : unit
      compared[kind] = (compared[kind] ?? 0) + 1
    }),
    { numRuns: 10_000, seed },
  )
  const count = Object.values(compared).reduce((sum, each) => sum + each, 0)
  console.info(`${count} due times equal to a minute counter, seed ${seed}:`, compared)
  expect(count).toBe(10_000)
  expect(Object.keys(compared)).toHaveLength(2 * 8)
})
