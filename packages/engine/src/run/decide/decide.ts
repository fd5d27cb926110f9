import { cancelRun } from './run/cancel-run.ts'
import { releaseRun } from './run/release-run.ts'
import { assignTask } from './task/assign-task.ts'
import { claimTask, releaseTask } from './task/claim-task.ts'
import { completeTask } from './task/complete-task.ts'
import { correctRecord } from './record/correct-record.ts'
import { attachEvidence } from './task/attach-evidence.ts'
import { excuseLateness, withdrawExcuse } from './record/excuse-lateness.ts'
import { extendDeadline } from './time/extend-deadline.ts'
import { migrateRun } from './run/migrate-run.ts'
import { pauseRun, pauseTask, resumeRun, resumeTask } from './time/pause.ts'
import { recallTask } from './task/recall-task.ts'
import { recountDue } from './time/recount-due.ts'
import { skipTask } from './task/skip-task.ts'
import { startRun } from './run/start-run.ts'
import type { Decision, RunContext } from '../run-decision.ts'
import type { Instant } from '../../instant.ts'
import type { Actor, Run } from '../run.ts'
import type { RunCommand } from '../run-command.ts'

/**
 * What happens when an actor gives a command to a run (`null` before it has started), at an instant.
 * Promise: pure and deterministic; an accepted command has at least one event, a refused one changes nothing; the
 * events are in the order in which `evolve` takes them, and nothing follows the one that ends a run.
 * Any SOP can be played, also an unsound one, without opening an act twice at once. Who may start a run is policy
 * of the caller; everything else is checked here. Throws where the run belongs to another SOP.
 *
 * ```ts
 * const decision = decide(context, run, { type: 'completeTask', task: { act: 'periksa', attempt: 1 }, outcome: 'sesuai' }, now, actor)
 * const next = 'events' in decision ? decision.events.reduce(evolve, run) : run
 * ```
 */
export function decide(
  context: RunContext,
  run: Run | null,
  command: RunCommand,
  now: Instant,
  actor: Actor,
): Decision {
  if (command.type === 'startRun') {
    return run ? { refusal: { type: 'RunAlreadyStarted' } } : startRun(context, command, now, actor)
  }
  if (!run) return { refusal: { type: 'RunNotStarted' } }
  switch (command.type) {
    case 'claimTask':
      return claimTask(context, run, command, now, actor)
    case 'releaseTask':
      return releaseTask(run, command, now, actor)
    case 'assignTask':
      return assignTask(context, run, command, now, actor)
    case 'attachEvidence':
      return attachEvidence(context, run, command, now, actor)
    case 'completeTask':
      return completeTask(context, run, command, now, actor)
    case 'recallTask':
      return recallTask(run, command, now, actor)
    case 'skipTask':
      return skipTask(context, run, command, now, actor)
    case 'correctRecord':
      return correctRecord(context, run, command, now, actor)
    case 'excuseLateness':
      return excuseLateness(run, command, now, actor)
    case 'withdrawExcuse':
      return withdrawExcuse(run, command, now, actor)
    case 'pauseTask':
      return pauseTask(run, command, now, actor)
    case 'resumeTask':
      return resumeTask(context, run, command, now, actor)
    case 'pauseRun':
      return pauseRun(run, command, now, actor)
    case 'resumeRun':
      return resumeRun(context, run, command, now, actor)
    case 'migrateRun':
      return migrateRun(context, run, command, now, actor)
    case 'extendDeadline':
      return extendDeadline(context, run, command, now, actor)
    case 'recountDue':
      return recountDue(context, run, command, now, actor)
    case 'releaseRun':
      return releaseRun(context, run, command, now, actor)
    case 'cancelRun':
      return cancelRun(run, command, now, actor)
  }
}
