import { describe, expect, it } from 'vitest'
import { instantAt } from '../../calendar/calendar-day.ts'
import { usualCalendar } from '../../calendar/calendar-usual.ts'
import { closedStanding, latenessMinutes, standing } from './standing.ts'

const calendar = usualCalendar('Asia/Jakarta')
const at = (date: string, hour: number) => instantAt(date, hour * 60, 'Asia/Jakarta')
const friday = '2026-01-30'
const monday = '2026-02-02'

describe('an open task', () => {
  const task = { warnAt: at(friday, 14), dueAt: at(friday, 15) }

  it('is on time until its warning, then at risk up to the very due time, then late', () => {
    expect(standing(task, task.warnAt - 1)).toBe('on-time')
    expect(standing(task, task.warnAt)).toBe('at-risk')
    expect(standing(task, task.dueAt)).toBe('at-risk')
    expect(standing(task, task.dueAt + 1)).toBe('late')
  })

  it('is untimed where its row has no number to keep', () => {
    expect(standing({ warnAt: null, dueAt: null }, at(friday, 15))).toBe('untimed')
  })
})

describe('a task whose clock stands still', () => {
  it('is paused, whatever it had come to before', () => {
    const task = { warnAt: at(friday, 14), dueAt: at(friday, 15), pausedAt: at(friday, 9) }
    expect(standing(task, at(friday, 10))).toBe('paused')
    expect(standing(task, at(monday, 10))).toBe('paused')
    expect(standing({ warnAt: null, dueAt: null, pausedAt: at(friday, 9) }, at(friday, 10))).toBe('paused')
    expect(standing({ ...task, pausedAt: null }, at(monday, 10))).toBe('late')
  })
})

describe('a closed task', () => {
  const dueAt = at(friday, 15)

  it('was on time up to the very due time', () => {
    expect(closedStanding({ dueAt, closedAt: dueAt })).toBe('on-time')
    expect(closedStanding({ dueAt, closedAt: dueAt + 1 })).toBe('late')
    expect(closedStanding({ dueAt: null, closedAt: dueAt })).toBe('untimed')
  })

  it('is late by office minutes: a weekend adds none', () => {
    expect(latenessMinutes(calendar, dueAt, at(monday, 8))).toBe(90 + 30)
    expect(latenessMinutes(calendar, dueAt, dueAt + 15_000)).toBe(0.25)
  })

  it('is late by nothing when it closed in time, or on the day off that it was due', () => {
    expect(latenessMinutes(calendar, dueAt, at(friday, 9))).toBe(0)
    expect(latenessMinutes(calendar, at('2026-01-31', 9), at('2026-02-01', 9))).toBe(0)
  })
})
