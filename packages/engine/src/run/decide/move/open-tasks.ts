import { openedDeadlines } from '../../deadline/deadline-terms.ts'
import type { RunContext } from '../../run-decision.ts'
import { dueTime } from '../../../waktu/due.ts'
import { flowOf } from '../../../flow/flow.ts'
import { performersOf } from '../../performer/performers.ts'
import { attemptsOf, clockOf, takenBackOf } from '../../run-progress.ts'
import type { Instant } from '../../../instant.ts'
import type { PersonId, Progress, StepClock, TaskName } from '../../run.ts'
import type { RunEvent } from '../../run-event.ts'
import type { Key, Step } from '../../../sop.ts'

/** Acts to open, and the row that the work comes from; null at the start of a run. */
export interface Opening {
  acts: readonly Key[]
  from: Key | null
  /** The task whose end brings the work; null at the start, and where an admin releases. */
  because: TaskName | null
}

/**
 * Whether one of these acts has used up its rounds: the first time, the loop limit, and what an admin allowed. What was
 * taken back before anybody began it was no round.
 */
export function isBeyondLimit({ sop }: RunContext, progress: Progress, acts: readonly Key[]): boolean {
  const allowed = sop.loopLimit + 1 + progress.extraRounds
  return acts.some((act) => attemptsOf(progress, act) - takenBackOf(progress, act) + 1 > allowed)
}

/**
 * The events that open acts, on top of a progress that holds only the tasks which stay open.
 *
 * A row's clock starts when work enters the row from another one. It runs on while work moves inside the row, and
 * while a parallel task of the row is open: a reviewer who rejects within the row cannot reset it.
 */
export function openTasks(
  context: RunContext,
  progress: Progress,
  opening: Opening,
  now: Instant,
  actor: PersonId,
): RunEvent[] {
  const { acts } = flowOf(context.sop)
  const running = new Map<Key, StepClock>()
  const atWork = new Set([...progress.tasks.map((task) => task.step), opening.from])
  return opening.acts.map((key) => {
    const { act, step } = acts.get(key)!
    const last = running.get(step.key) ?? clockOf(progress, step.key)
    const clock = last && atWork.has(step.key) ? last : startClock(context, progress, step, last, now)
    running.set(step.key, clock)
    atWork.add(step.key)
    return {
      type: 'TaskOpened',
      at: now,
      actor,
      act: key,
      attempt: attemptsOf(progress, key) + 1,
      step: step.key,
      stepAttempt: clock.attempt,
      performers: performersOf(context, progress, acts.get(key)!),
      isJoint: act.isJoint,
      openedAt: now,
      dueAt: clock.dueAt,
      warnAt: clock.warnAt,
      provisionalYears: clock.provisionalYears,
      because: opening.because,
      ...openedDeadlines(context, progress, key, now),
    }
  })
}

function startClock(
  { sop, calendar }: RunContext,
  { items, turnEndsAt }: Progress,
  step: Step,
  last: StepClock | null,
  now: Instant,
): StepClock {
  const due = dueTime(step.waktu, now, calendar, { bareDay: sop.bareDay, items, turnEndsAt })
  const began = { attempt: (last?.attempt ?? 0) + 1, openedAt: now, pause: null, pausedMinutes: 0 }
  if (due.kind === 'untimed')
    return { ...began, originalDueAt: null, dueAt: null, warnAt: null, provisionalYears: [] }
  const { dueAt, warnAt, provisionalYears } = due
  return { ...began, originalDueAt: dueAt, dueAt, warnAt, provisionalYears }
}
