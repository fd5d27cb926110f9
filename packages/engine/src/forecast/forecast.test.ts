import { describe, expect, it } from 'vitest'
import { hour, monday } from '../../test/played-run.ts'
import { usualCalendar } from '../calendar/calendar-usual.ts'
import { forecast, type AwaitedTask } from './forecast.ts'

const calendar = usualCalendar('Asia/Jakarta')
/** Of Monday 16 November 2026, 09.00; the office is open from 07.30 to 16.00 with an hour's break: 450 minutes. */
const now = monday

/** Twelve digits for each bucket of working minutes. */
const histogramOf = (...minutes: number[]): string =>
  minutes
    .map((one) => Math.floor(Math.log(one) / Math.log(1.1)) + 1)
    .reduce((sum, bucket) => sum + 10n ** BigInt(12 * bucket), 0n)
    .toString()
const task = (more: Partial<AwaitedTask>): AwaitedTask => ({
  ...{ dueAt: now + 4 * hour, usedMinutes: 0, history: null, queues: [], isJoint: false },
  ...more,
})
const queue = (person: string, tasksAhead: number, tasksPerDay: number) => ({
  person,
  tasksAhead,
  tasksPerDay,
})

describe('by the history of its row, a task is expected', () => {
  it('when half of the tasks were completed, the time that it has been open counted in', () => {
    const history = histogramOf(50, 60, 70)
    const told = forecast(calendar, task({ history, usedMinutes: 30 }), now)
    expect(told.usualMinutes).toBeGreaterThan(57)
    expect(told.usualMinutes).toBeLessThan(63)
    expect(told.expectedAt! - now).toBeCloseTo((told.usualMinutes! - 30) * 60_000, -2)
    expect(told.reasons).toEqual([])
  })

  it('later once it has passed the usual: only those count that had been open as long', () => {
    const history = histogramOf(50, 60, 70, 600)
    const told = forecast(calendar, task({ history, usedMinutes: 100, dueAt: now + hour }), now)
    expect(told.usualMinutes).toBeGreaterThan(570)
    expect(told.reasons).toEqual(['history'])
  })

  it('at no time where no task has taken longer, or none is on record', () => {
    const told = { expectedAt: null, usualMinutes: null, reasons: [] }
    expect(forecast(calendar, task({ history: histogramOf(50), usedMinutes: 300 }), now)).toMatchObject(told)
    expect(forecast(calendar, task({}), now)).toMatchObject({ ...told, queue: null })
  })
})

describe('by the queue, a task is expected', () => {
  it('after what is due before it, at the pace of its performer', () => {
    const told = forecast(calendar, task({ queues: [queue('a', 3, 2)] }), now)
    // Two working days: Wednesday at nine.
    expect(told).toMatchObject({ expectedAt: now + 48 * hour, reasons: ['queue'] })
  })

  it('from the quickest of several, and from the slowest where all have to agree', () => {
    const queues = [queue('a', 9, 1), queue('b', 0, 4), queue('c', 4, 1)]
    expect(forecast(calendar, task({ queues }), now)).toMatchObject({ queue: { person: 'b' }, reasons: [] })
    expect(forecast(calendar, task({ queues, isJoint: true }), now).queue?.person).toBe('a')
  })

  it('of nobody whose pace is unknown', () => {
    expect(forecast(calendar, task({ queues: [queue('a', 40, 0)] }), now)).toMatchObject({
      ...{ expectedAt: null, queue: null, reasons: [] },
    })
  })
})

it('the later of the two is expected, and each says whether it alone would make the task late', () => {
  const told = forecast(
    calendar,
    task({ history: histogramOf(60), queues: [queue('a', 1, 1)], dueAt: now + 5 * hour }),
    now,
  )
  expect(told).toMatchObject({ expectedAt: now + 48 * hour, reasons: ['queue'] })
})
