import type { Decision } from '../../run-decision.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import type { RunEvent } from '../../run-event.ts'

type CancelRun = Extract<RunCommand, { type: 'cancelRun' }>

/** An admin ends a run that is not over for good; what is open or waits is withdrawn first. */
export function cancelRun(run: Run, command: CancelRun, now: Instant, actor: Actor): Decision {
  if (!actor.isAdmin) return { refusal: { type: 'NotAllowed' } }
  if (run.status === 'completed' || run.status === 'cancelled') {
    return { refusal: { type: 'RunNotRunning', status: run.status } }
  }
  const reason = command.reason.trim()
  if (!reason) return { refusal: { type: 'ReasonMissing' } }

  const by = { at: now, actor: actor.person }
  return {
    events: [
      ...run.tasks.map(({ act, attempt }): RunEvent => ({
        type: 'TaskWithdrawn',
        ...by,
        act,
        attempt,
        because: null,
      })),
      ...run.arrivals.map(({ act, from }): RunEvent => ({ type: 'BranchWithdrawn', ...by, act, from })),
      { type: 'RunCancelled', ...by, reason },
    ],
  }
}
