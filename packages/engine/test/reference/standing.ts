import type { Run } from '../../src/run/run.ts'
import type { Key } from '../../src/sop.ts'
import type { Board } from './board.ts'

/** Everything a run holds, without regard to order: what the engine's run and the board must agree on. */
export type Standing = Record<string, unknown>

/** How the engine's run stands; null before its start. */
export function standingOf(run: Run | null): Standing | null {
  if (!run) return null
  const { status, attempts, takenBack, extraRounds, items, turnEndsAt, evidence } = run
  return {
    ...{ status, attempts, takenBack, extraRounds, items, turnEndsAt, evidence },
    tasks: run.tasks.toSorted(byAct),
    clocks: byKey(Object.entries(run.clocks).map(([step, { provisionalYears, ...clock }]) => [step, clock])),
    arrivals: run.arrivals.map(({ act, from }) => `${act}<${from}`).sort(),
    performed: byKey(Object.entries(run.performed).map(([step, people]) => [step, people.toSorted()])),
    deadlines: byKey(
      Object.entries(run.deadlines ?? {}).map(([key, { provisionalYears, ...line }]) => [key, line]),
    ),
    recallable: run.recallable.map(({ task, by }) => nameOf(task, by)).sort(),
    late: (run.late ?? []).map(
      (task) => `${task.act} ${task.attempt} ${task.isExcused ? 'excused' : 'late'}`,
    ),
    stuck: run.status === 'stuck' ? { wouldOpen: run.wouldOpen, from: run.from } : null,
  }
}

/** How the run on the board stands: open tasks are due when their row is. */
export function standingOnBoard(board: Board): Standing | null {
  if (!board.isStarted) return null
  const { status, extraRounds, items, turnEndsAt, stuck, sheet } = board
  const tasks = [...board.tasks].map(([act, task]) => {
    const step = sheet.row(act).key
    const { dueAt, warnAt } = board.clocks.get(step)!
    const { isJoint } = sheet.act(act)
    return { ...task, act, votes: Object.fromEntries(task.votes), step, isJoint, dueAt, warnAt }
  })
  const clocks = [...board.clocks].map(([step, { stopped, ...clock }]): [Key, unknown] => [
    step,
    { ...clock, pause: stopped && { since: stopped.since, isOfRow: stopped.by === 'row' } },
  ])
  return {
    ...{ status, extraRounds, items, turnEndsAt, stuck },
    attempts: Object.fromEntries(board.attempts),
    takenBack: Object.fromEntries(board.takenBack),
    evidence: Object.fromEntries(board.papers),
    tasks: tasks.toSorted(byAct),
    clocks: byKey(clocks),
    arrivals: [...board.waiting].sort(),
    performed: byKey([...board.performed].map(([step, people]) => [step, people.toSorted()])),
    deadlines: Object.fromEntries(board.deadlines),
    late: [...board.late].map(([task, how]) => `${task} ${how}`),
    recallable: board.journal.recallable.map((one) => nameOf(one, one.by)).sort(),
  }
}

const byAct = (one: { act: Key }, other: { act: Key }) => (one.act < other.act ? -1 : 1)
const byKey = (entries: [Key, unknown][]) => Object.fromEntries(entries)
const nameOf = ({ act, attempt }: { act: Key; attempt: number }, by: readonly string[]) =>
  `${act} ${attempt} by ${by.toSorted().join()}`
