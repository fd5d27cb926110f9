import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { admin, by, PlayedRun, supervisor } from '../../../../test/played-run.ts'
import type { DayOff } from '../../../calendar/calendar.ts'
import { instantAt } from '../../../calendar/calendar-day.ts'
import { parseWaktu } from '../../../waktu/waktu.ts'
import { foldRun } from '../../evolve/evolve.ts'
import type { RunEvent } from '../../run-event.ts'

const holiday: DayOff = { name: 'Libur', kind: 'national', isVerified: true }
const days = { waktu: parseWaktu('3 hari kerja') }
const at = (date: string) => instantAt(date, 9 * 60, 'Asia/Jakarta')
const command = { type: 'recountDue', calendarRevision: 2, reason: ' SKB 2026 diubah. ' } as const

/** A run of three rows of three days each, started on a Monday at nine; the second can send back to the first. */
function played(loopLimit = 10) {
  const sop = drawSop('s: a\na: ya > b | tidak > s\nb:', { loopLimit })
  const run = new PlayedRun(sop.steps.reduce((made, _, row) => withStep(made, row + 1, days), sop))
  expect(run.start()).toBeNull()
  return run
}

/** The office closes on further days from now on. */
function amend({ context }: PlayedRun, ...dates: string[]) {
  const closed = Object.fromEntries(dates.map((date) => [date, holiday]))
  context.calendar = { ...context.calendar, daysOff: { ...context.calendar.daysOff, ...closed } }
}

const last = ({ events }: PlayedRun) => events.at(-1) as Extract<RunEvent, { type: 'DueRecounted' }>

describe('recounting what is open by an amended calendar', () => {
  it('tells of each row at work when it was due and is due now, with the tasks that are', () => {
    const run = played()
    amend(run, '2026-11-18')
    expect(run.give(command, admin)).toBeNull()
    expect(last(run)).toMatchObject({
      ...{ type: 'DueRecounted', actor: 'admin-1', calendarRevision: 2, reason: 'SKB 2026 diubah.' },
      clocks: [
        {
          ...{ step: 'row-1', formerDueAt: at('2026-11-19'), dueAt: at('2026-11-20'), provisionalYears: [] },
          tasks: [{ act: 's', attempt: 1 }],
        },
      ],
    })
    const clock = run.run!.clocks['row-1']!
    expect(clock).toMatchObject({ originalDueAt: at('2026-11-19'), dueAt: at('2026-11-20') })
    expect(run.run!.tasks).toMatchObject([{ act: 's', dueAt: at('2026-11-20'), warnAt: clock.warnAt }])
    expect(foldRun(run.events)).toEqual(run.run)
  })

  it('is refused where everything is due as before, so that done twice it happens once', () => {
    const run = played()
    amend(run, '2026-12-18')
    expect(run.give(command, admin)).toEqual({ type: 'DueUnchanged' })
    amend(run, '2026-11-18')
    expect(run.give(command, admin)).toBeNull()
    expect(run.give(command, admin)).toEqual({ type: 'DueUnchanged' })
  })

  it('is the command of an admin, with a reason, to a run that is not over', () => {
    const run = played()
    amend(run, '2026-11-18')
    for (const other of [supervisor, by('petugas-1')])
      expect(run.give(command, other)).toEqual({ type: 'NotAllowed' })
    expect(run.give({ ...command, reason: ' ' }, admin)).toEqual({ type: 'ReasonMissing' })
    run.cancel()
    expect(run.give(command, admin)).toEqual({ type: 'RunNotRunning', status: 'cancelled' })
  })

  it('leaves rows alone that work has left for good, and reaches those that it can come back to', () => {
    const run = played()
    run.play('s')
    amend(run, '2026-11-18')
    expect(run.give(command, admin)).toBeNull()
    expect(last(run).clocks).toMatchObject([
      { step: 'row-2', tasks: [{ act: 'a', attempt: 1 }] },
      { step: 'row-1', tasks: [] },
    ])
    expect(run.recall('s', by('petugas-1'))).toBeNull()
    expect(run.run!.tasks).toMatchObject([{ act: 's', dueAt: at('2026-11-20') }])

    const begun = played()
    begun.play('s', 'a ya')
    amend(begun, '2026-11-18')
    expect(begun.give(command, admin)).toBeNull()
    expect(last(begun).clocks.map(({ step }) => step)).toEqual(['row-3', 'row-2'])
    expect(begun.run!.clocks['row-1']).toMatchObject({ dueAt: at('2026-11-19') })
  })

  it('reaches a paused run, and a stuck one where it goes on', () => {
    const paused = played()
    paused.pause()
    amend(paused, '2026-11-18')
    expect(paused.give(command, admin)).toBeNull()
    expect(paused.run).toMatchObject({ status: 'paused', clocks: { 'row-1': { dueAt: at('2026-11-20') } } })

    const stuck = played(0)
    stuck.play('s', 'a tidak')
    expect(stuck.run!.status).toBe('stuck')
    amend(stuck, '2026-11-18')
    expect(stuck.give(command, admin)).toBeNull()
    expect(last(stuck).clocks).toMatchObject([{ step: 'row-2', tasks: [] }])
    expect(stuck.run!.status).toBe('stuck')
  })
})
