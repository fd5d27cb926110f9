import { isSameTask } from '../run/task-name.ts'
import { evolve } from '../run/evolve/evolve.ts'
import { clockOf } from '../run/run-progress.ts'
import type { Instant } from '../instant.ts'
import type { Run, StepClock, TaskName } from '../run/run.ts'
import type { RunEvent } from '../run/run-event.ts'
import type { Key } from '../sop.ts'

/** Something that has moved the due time of a row. */
export interface DueShift {
  at: Instant
  /** The place of its event in the run, 1 for the first. */
  sequence: number
  cause: RunEvent['type']
  from: Instant | null
  to: Instant | null
}

/** From when to when a row's clock stood still; `until` is null while it does. */
export interface Standstill {
  since: Instant
  until: Instant | null
  /** The place of the event that stopped it. */
  sequence: number
}

/** The clock of a row from when the row was entered, and what has become of it. */
export interface RowHistory {
  openedAt: Instant
  originalDueAt: Instant | null
  dueAt: Instant | null
  changes: readonly DueShift[]
  pauses: readonly Standstill[]
}

type Rows = ReadonlyMap<Key, RowHistory>

/**
 * What has become of the clock of a task's row until the task closed for good, or until now. Read off the run's events
 * alone: whatever moves a clock shows, also what is invented later. Throws where the events do not open the task.
 */
export function rowHistoryOf(events: readonly RunEvent[], name: TaskName): RowHistory {
  let run: Run | null = null
  let rows: Rows = new Map()
  let history: RowHistory | undefined
  for (const [index, event] of events.slice(0, closingOf(events, name)).entries()) {
    const before: Run | null = run
    run = evolve(before, event)
    rows = rowsAfter(rows, before, run, { event, sequence: index + 1 })
    const task = run.tasks.find((open) => isSameTask(open, name))
    if (task) history = rows.get(task.step)
  }
  if (!history) throw new Error(`Nothing that happened opens the task ${name.act} ${name.attempt}.`)
  return history
}

const closings = ['TaskCompleted', 'TaskSkipped', 'TaskWithdrawn']

/** How many events there are until the task closed, if it was not taken back after that. */
function closingOf(events: readonly RunEvent[], name: TaskName): number {
  const last = events.findLastIndex(
    (event) =>
      (closings.includes(event.type) || event.type === 'TaskRecalled') &&
      isSameTask(event as TaskName & RunEvent, name),
  )
  return last >= 0 && events[last]!.type !== 'TaskRecalled' ? last + 1 : events.length
}

interface Happened {
  event: RunEvent
  sequence: number
}

function rowsAfter(rows: Rows, before: Run | null, after: Run, happened: Happened): Rows {
  if (before?.clocks === after.clocks) return rows
  return new Map(
    Object.entries(after.clocks).map(([step, clock]) => {
      const source = sourceOf(before, after, step, clock)
      const former = source === null ? undefined : rows.get(source)
      return [step, former ? goneOn(former, clock, happened) : begun(clock)]
    }),
  )
}

/** The row that a clock comes from: its own, or the one that its work stood in before it moved to another version. */
function sourceOf(before: Run | null, after: Run, step: Key, clock: StepClock): Key | null {
  if (!before) return null
  const own = clockOf(before, step)
  if (own?.attempt === clock.attempt && own.openedAt === clock.openedAt) return step
  const acts = after.tasks.filter((task) => task.step === step).map(({ act }) => act)
  const moved = before.tasks.find(
    (task) => acts.includes(task.act) && clockOf(before, task.step)?.openedAt === clock.openedAt,
  )
  return moved?.step ?? null
}

const begun = ({ openedAt, originalDueAt, dueAt }: StepClock): RowHistory => ({
  openedAt,
  originalDueAt,
  dueAt,
  changes: [],
  pauses: [],
})

function goneOn(row: RowHistory, { dueAt, pause }: StepClock, { event, sequence }: Happened): RowHistory {
  const { at, type: cause } = event
  const change = { at, sequence, cause, from: row.dueAt, to: dueAt }
  const last = row.pauses.at(-1)
  const isStanding = last?.until === null
  const pauses =
    pause && !isStanding
      ? [...row.pauses, { since: pause.since, until: null, sequence }]
      : !pause && isStanding
        ? [...row.pauses.slice(0, -1), { ...last, until: Math.max(at, last.since) }]
        : row.pauses
  return { ...row, dueAt, pauses, changes: dueAt === row.dueAt ? row.changes : [...row.changes, change] }
}
