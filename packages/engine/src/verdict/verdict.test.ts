import { describe, expect, it } from 'vitest'
import { instantAt } from '../calendar/calendar-day.ts'
import { usualCalendar } from '../calendar/calendar-usual.ts'
import { stepVerdicts, type TaskOfStep } from './step-verdict.ts'
import { jointVerdict, verdict, type JudgedTask } from './verdict.ts'

const calendar = usualCalendar('Asia/Jakarta')
const at = (day: number, hour: number) => instantAt(`2026-02-0${day}`, hour * 60, 'Asia/Jakarta')
const open: JudgedTask = {
  ...{
    status: 'open',
    dueAt: at(3, 15),
    warnAt: at(3, 14),
    pausedAt: null,
    closedAt: null,
    isExcused: false,
  },
}
const completed = (closedAt: number, more: Partial<JudgedTask> = {}): JudgedTask => ({
  ...{ ...open, status: 'completed', closedAt },
  ...more,
})

describe('the verdict on one attempt', () => {
  it('on an open one is running, then at risk, then overdue; paused whatever it had come to', () => {
    expect(verdict(open, at(3, 13))).toBe('running')
    expect(verdict(open, at(3, 14))).toBe('at-risk')
    expect(verdict(open, at(3, 15))).toBe('at-risk')
    expect(verdict(open, at(3, 15) + 1)).toBe('overdue')
    expect(verdict({ ...open, pausedAt: at(3, 14) }, at(4, 9))).toBe('paused')
    expect(verdict({ ...open, dueAt: null, warnAt: null }, at(9, 9))).toBe('running')
  })

  it('on a completed one is on time at the very due time, late after it, and excused where it was late', () => {
    expect(verdict(completed(at(3, 15)), at(9, 9))).toBe('on-time')
    expect(verdict(completed(at(3, 15) + 1), at(9, 9))).toBe('late')
    expect(verdict(completed(at(3, 16), { isExcused: true }), at(9, 9))).toBe('excused')
    expect(verdict(completed(at(3, 16), { dueAt: null }), at(9, 9))).toBe('untimed')
  })

  it('is none on one that nobody completed', () => {
    for (const status of ['withdrawn', 'skipped'] as const)
      expect(verdict(completed(at(4, 9), { status }), at(9, 9))).toBeNull()
  })
})

it('several attempts have come to the gravest of them, and to nothing where none counts', () => {
  expect(jointVerdict(['on-time', 'late', 'running', null])).toBe('late')
  expect(jointVerdict(['late', 'overdue'])).toBe('overdue')
  expect(jointVerdict(['excused', 'on-time'])).toBe('excused')
  expect(jointVerdict(['untimed', 'on-time'])).toBe('on-time')
  expect(jointVerdict([null, null])).toBeNull()
})

describe('a step', () => {
  const task = (more: Partial<TaskOfStep>): TaskOfStep => ({
    ...{ ...open, step: 'periksa', stepAttempt: 1, openedAt: at(2, 9), pausedMinutes: 0 },
    ...{ usedMinutes: null, lateMinutes: null, ...more },
  })
  const closed = (stepAttempt: number, usedMinutes: number, lateMinutes: number | null) =>
    task({
      status: 'completed',
      closedAt: at(4, 9),
      stepAttempt,
      usedMinutes,
      lateMinutes,
      dueAt: at(lateMinutes ? 3 : 5, 9),
    })

  it('adds up the time of all its attempts: sending back sets nothing to nought', () => {
    const tasks = [
      closed(1, 300, 60),
      closed(2, 200, null),
      task({ stepAttempt: 3, openedAt: at(4, 9), dueAt: at(5, 15), warnAt: at(5, 9) }),
    ]
    expect(stepVerdicts(calendar, tasks, at(4, 11))).toEqual([
      { step: 'periksa', attempts: 3, usedMinutes: 620, lateMinutes: 60, verdict: 'late' },
    ])
  })

  it('is late by the latest of the tasks that share a clock, not by all of them together', () => {
    const tasks = [closed(1, 300, 60), closed(1, 200, 180)]
    expect(stepVerdicts(calendar, tasks, at(9, 9))).toMatchObject([
      { attempts: 1, lateMinutes: 180, verdict: 'late' },
    ])
  })

  it('counts what is open up to now, or to the pause that it is in', () => {
    const running = task({ openedAt: at(3, 9), dueAt: at(3, 15) })
    expect(stepVerdicts(calendar, [running], at(4, 9))).toMatchObject([
      { usedMinutes: 450, lateMinutes: 150, verdict: 'overdue' },
    ])
    const paused = { ...running, pausedAt: at(3, 11) }
    expect(stepVerdicts(calendar, [paused], at(4, 9))).toMatchObject([
      { usedMinutes: 120, lateMinutes: 0, verdict: 'paused' },
    ])
  })

  it('comes in the order in which work first came to it', () => {
    const tasks = [task({ step: 'susun', openedAt: at(3, 9) }), task({ openedAt: at(2, 9) })]
    expect(stepVerdicts(calendar, tasks, at(3, 10)).map(({ step }) => step)).toEqual(['periksa', 'susun'])
  })
})
