import { isSameTask } from '../../task-name.ts'
import { attemptsOf } from '../../run-progress.ts'
import type { Decision } from '../../run-decision.ts'
import type { Instant } from '../../../instant.ts'
import type { Arrival } from '../../../flow/marking.ts'
import type { Actor, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import type { RunEvent } from '../../run-event.ts'
import { representedBy } from '../../performer/who-acts.ts'

type RecallTask = Extract<RunCommand, { type: 'recallTask' }>

/**
 * Who completed a task takes it back, as long as nobody has begun what it opened: that is withdrawn, its branches no
 * longer wait, and those of others that it has used up wait again.
 */
export function recallTask(run: Run, command: RecallTask, now: Instant, actor: Actor): Decision {
  if (run.status !== 'running') return { refusal: { type: 'RunNotRunning', status: run.status } }
  const { act, attempt } = command.task
  const recallable = run.recallable.find(({ task }) => isSameTask(task, command.task))
  if (!recallable) {
    const isOpen = run.tasks.some((task) => isSameTask(task, command.task))
    const isKnown = !isOpen && attempt >= 1 && attempt <= attemptsOf(run, act)
    return { refusal: { type: 'NotRecallable', why: isKnown ? 'begun' : 'unknown' } }
  }
  if (!representedBy(actor).some((person) => recallable.by.includes(person)))
    return { refusal: { type: 'NotYourTask', task: { act, attempt } } }
  const reason = command.reason.trim()
  if (!reason) return { refusal: { type: 'ReasonMissing' } }

  const by = { at: now, actor: actor.person }
  const because = { act, attempt }
  const stillWaits = (one: Arrival) =>
    run.arrivals.some((arrival) => arrival.act === one.act && arrival.from === one.from)
  return {
    events: [
      { type: 'TaskRecalled', ...by, act, attempt, reason },
      ...recallable.opened.map((task): RunEvent => ({ type: 'TaskWithdrawn', ...by, ...task, because })),
      ...recallable.arrived
        .filter(stillWaits)
        .map((arrival): RunEvent => ({ type: 'BranchWithdrawn', ...by, ...arrival })),
      ...recallable.usedUp.map((arrival): RunEvent => ({ type: 'BranchArrived', ...by, ...arrival })),
    ],
  }
}
