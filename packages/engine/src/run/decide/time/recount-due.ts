import { flowOf } from '../../../flow/flow.ts'
import { recountedClock } from '../../clock/recounted-clock.ts'
import { recountedDeadlines } from '../../deadline/recounted-deadline.ts'
import { clockRuleOf } from '../../clock/resumed-clock.ts'
import type { Decision, RunContext } from '../../run-decision.ts'
import { clockOf } from '../../run-progress.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import type { RecountedClock } from '../../run-event.ts'
import type { Key } from '../../../sop.ts'

type RecountDue = Extract<RunCommand, { type: 'recountDue' }>

/**
 * The calendar of the office was amended (it is the context's by now), and what is open is due by it. The command of
 * whoever amended it, whatever the run stands at, as long as it is not over. What is due as before is left as it is; where
 * that is all, nothing happens and the refusal says so.
 */
export function recountDue(
  context: RunContext,
  run: Run,
  { calendarRevision, reason: given }: RecountDue,
  now: Instant,
  actor: Actor,
): Decision {
  if (!actor.isAdmin) return { refusal: { type: 'NotAllowed' } }
  if (run.status === 'completed' || run.status === 'cancelled') {
    return { refusal: { type: 'RunNotRunning', status: run.status } }
  }
  const reason = given.trim()
  if (!reason) return { refusal: { type: 'ReasonMissing' } }
  const clocks = rowsAtWork(context, run).flatMap((step) => recounted(context, run, step))
  const deadlines = recountedDeadlines(context, run)
  if (clocks.length + deadlines.length === 0) return { refusal: { type: 'DueUnchanged' } }
  const due = { calendarRevision, reason, clocks, ...(deadlines.length > 0 && { deadlines }) }
  return { events: [{ type: 'DueRecounted', at: now, actor: actor.person, ...due }] }
}

/** The rows that work stands in, or comes back to: by a recall, or when a stuck run is released. */
function rowsAtWork({ sop }: RunContext, run: Run): Key[] {
  const stuckAt = run.status === 'stuck' ? [flowOf(sop).acts.get(run.from)!.step.key] : []
  const open = run.tasks.map(({ step }) => step)
  return [...new Set([...open, ...run.recallable.map(({ task }) => task.step), ...stuckAt])]
}

function recounted({ sop, calendar }: RunContext, run: Run, step: Key): RecountedClock[] {
  const clock = clockOf(run, step)
  const anew = clock && recountedClock(calendar, run, clock, clockRuleOf(sop, step))
  if (!anew) return []
  const tasks = run.tasks.filter((task) => task.step === step).map(({ act, attempt }) => ({ act, attempt }))
  return [{ step, formerDueAt: clock.dueAt, ...anew, tasks }]
}
