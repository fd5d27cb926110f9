import fc from 'fast-check'
import { expect, it } from 'vitest'
import { usualCalendar } from '../src/calendar/calendar-usual.ts'
import { workingMinutesBetween } from '../src/calendar/working-time.ts'
import { decide } from '../src/run/decide/decide.ts'
import { isSameTask } from '../src/run/task-name.ts'
import { evolve } from '../src/run/evolve/evolve.ts'
import type { RunEvent } from '../src/run/run-event.ts'
import type { Instant } from '../src/instant.ts'
import type { Run, TaskName } from '../src/run/run.ts'
import { latenessMinutes } from '../src/run/clock/standing.ts'
import { reckoningOf } from '../src/verdict/reckoning.ts'
import type { Key } from '../src/sop.ts'
import { diceOf } from './dice.ts'
import { monday } from './played-run.ts'
import { randomCommand } from './reference/random-command.ts'
import { variedSop } from './reference/varied-sop.ts'

const calendar = usualCalendar('Asia/Makassar')
const day = 86_400_000

/** A run of random commands: what happened, and when it is looked at. */
function played(seed: number, steps: number, commands: number): { events: RunEvent[]; now: Instant } {
  const dice = diceOf(seed)
  let sop = variedSop(dice, steps)
  let versionId = 'versi-0'
  let run: Run | null = null
  let now = monday
  const events: RunEvent[] = []
  const cast = (role: Key) => [`${role}-1`, 'plt-1']
  for (let given = 0; given < commands; given++) {
    now += dice.below(3 * day)
    const deputies = new Map<string, string[]>()
    const { command, actor } = randomCommand({
      dice,
      sop,
      versionId,
      run,
      deputies,
      turnEndsAt: now + 30 * day,
    })
    const decision = decide({ sop, versionId, calendar, cast }, run, command, now, actor)
    if ('refusal' in decision) continue
    events.push(...decision.events)
    run = decision.events.reduce<Run | null>(evolve, run)
    if (command.type === 'migrateRun') ({ id: versionId, sop } = command.to)
  }
  return { events, now: now + dice.below(day) }
}

interface Watched extends TaskName {
  openedAt: Instant
  closedAt: Instant | null
  ending: RunEvent['type'] | null
  dueAt: Instant | null
  originalDueAt: Instant | null
  /** When its row's clock stood still while it was open. */
  still: [since: Instant, until: Instant][]
}

/** Every task as somebody sees it who looks at the run after every event, with a stopwatch of their own. */
function watched(events: readonly RunEvent[], now: Instant): Watched[] {
  const tasks = new Map<string, Watched>()
  let run: Run | null = null
  let before = events[0]!.at
  for (const event of [...events, null]) {
    const at = event?.at ?? now
    for (const task of run?.tasks ?? []) {
      const seen = tasks.get(`${task.act} ${task.attempt}`)!
      if (run!.clocks[task.step]!.pause) seen.still.push([Math.max(before, task.openedAt), at])
    }
    if (!event) break
    run = evolve(run, event)
    before = at
    for (const { act, attempt, step, openedAt, dueAt } of run.tasks) {
      const name = `${act} ${attempt}`
      const { originalDueAt } = run.clocks[step]!
      const seen = tasks.get(name) ?? { still: [] }
      tasks.set(name, { ...seen, act, attempt, openedAt, dueAt, originalDueAt, closedAt: null, ending: null })
    }
    for (const seen of tasks.values()) {
      const isGone = seen.closedAt === null && !run.tasks.some((open) => isSameTask(open, seen))
      if (isGone) Object.assign(seen, { closedAt: at, ending: event.type })
    }
  }
  return [...tasks.values()]
}

const between = (since: Instant, until: Instant) => workingMinutesBetween(calendar, since, until)
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

it('reckons every task of 400 random runs as a stopwatch beside it does', () => {
  const seen = { tasks: 0, paused: 0, moved: 0, late: 0, recalled: 0 }
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 5, max: 40 }),
      (seed, steps, commands) => {
        const { events, now } = played(seed, steps, commands)
        for (const task of events.length > 0 ? watched(events, now) : []) {
          const { closedAt, openedAt } = task
          const isWithdrawn = closedAt !== null && task.ending !== 'TaskCompleted'
          const reckoning = reckoningOf(calendar, events, { ...task, isWithdrawn }, now)
          const still = sum(task.still.map(([since, until]) => Math.max(0, between(since, until))))
          expect(reckoning.usedMinutes).toBeCloseTo(between(openedAt, closedAt ?? now) - still, 3)
          expect(sum(reckoning.days.map((one) => one.usedMinutes))).toBeCloseTo(reckoning.usedMinutes, 6)
          expect([reckoning.originalDueAt, reckoning.dueAt]).toEqual([task.originalDueAt, task.dueAt])
          const { changes, countedUntil } = reckoning
          const told = [reckoning.originalDueAt, ...changes.map(({ to }) => to)]
          expect(changes.map(({ from }) => from)).toEqual(told.slice(0, -1))
          expect(told.at(-1)).toBe(task.dueAt)
          const late =
            task.dueAt === null || isWithdrawn ? 0 : latenessMinutes(calendar, task.dueAt, countedUntil)
          expect(reckoning.lateMinutes).toBe(late)
          expect(sum(reckoning.days.map((one) => one.lateMinutes))).toBeLessThanOrEqual(late + 1e-6)
          seen.tasks++
          if (still > 0) seen.paused++
          if (changes.length > 0) seen.moved++
          if (late > 0) seen.late++
          if (events.some((event) => event.type === 'TaskRecalled' && isSameTask(event, task)))
            seen.recalled++
        }
      },
    ),
    { numRuns: 400, seed: 20_261_116 },
  )
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(20)
})
