import { cancelRun, releaseRun } from './decide-administration.ts'
import { assignTask } from './decide-assignment.ts'
import { claimTask, releaseTask } from './decide-claim.ts'
import { completeTask } from './decide-completion.ts'
import { correctRecord } from './decide-correction.ts'
import { attachEvidence } from './decide-evidence.ts'
import { excuseLateness, withdrawExcuse } from './decide-excuse.ts'
import { extendDeadline } from './decide-extension.ts'
import { migrateRun } from './decide-migration.ts'
import { pauseRun, pauseTask, resumeRun, resumeTask } from './decide-pause.ts'
import { recallTask } from './decide-recall.ts'
import { recountDue } from './decide-recount.ts'
import { skipTask } from './decide-skip.ts'
import { startRun } from './decide-start.ts'
import type { Decision, RunContext } from './run-decision.ts'
import type { Actor, Instant, Run } from './run.ts'
import type { RunCommand } from './run-command.ts'

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
