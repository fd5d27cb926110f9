import { openTasks } from '../move/open-tasks.ts'
import type { Decision, RunContext } from '../../run-decision.ts'
import { evolve } from '../../evolve/evolve.ts'
import { flowOf } from '../../../flow/flow.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import type { RunEvent } from '../../run-event.ts'

type ReleaseRun = Extract<RunCommand, { type: 'releaseRun' }>

/** An admin allows a stuck run one round more; the acts that it stopped before are opened. */
export function releaseRun(
  context: RunContext,
  run: Run,
  command: ReleaseRun,
  now: Instant,
  actor: Actor,
): Decision {
  if (!actor.isAdmin) return { refusal: { type: 'NotAllowed' } }
  if (run.status !== 'stuck') return { refusal: { type: 'RunNotStuck', status: run.status } }
  const reason = command.reason.trim()
  if (!reason) return { refusal: { type: 'ReasonMissing' } }

  const released: RunEvent = { type: 'RunReleased', at: now, actor: actor.person, reason }
  const opening = {
    acts: run.wouldOpen,
    from: flowOf(context.sop).acts.get(run.from)!.step.key,
    because: null,
  }
  return { events: [released, ...openTasks(context, evolve(run, released), opening, now, actor.person)] }
}
