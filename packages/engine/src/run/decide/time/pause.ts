import type { Decision, RunContext } from '../../run-decision.ts'
import { clockRuleOf, resumedClock } from '../../clock/resumed-clock.ts'
import { clockOf } from '../../run-progress.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, Letter, OpenTask, Run, StepClock, TaskName } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import type { ResumedClock } from '../../run-event.ts'
import type { RunRefusal } from '../../run-refusal.ts'
import type { Key } from '../../../sop.ts'
import { openTaskOf } from '../task/task-at-hand.ts'
import { oversees } from '../../performer/who-acts.ts'

type Command<Type extends RunCommand['type']> = Extract<RunCommand, { type: Type }>

/** The clock of a task's row stands still, for all open tasks of the row, until `resumeTask`. */
export function pauseTask(run: Run, command: Command<'pauseTask'>, now: Instant, actor: Actor): Decision {
  const atHand = clockAtHand(run, command.task, actor)
  if ('refusal' in atHand) return atHand
  const { act, attempt, step } = atHand.task
  if (atHand.clock.pause) return { refusal: { type: 'TaskPaused', task: { act, attempt } } }
  const refusal = refuseWords(command)
  if (refusal) return { refusal }
  return {
    events: [{ type: 'TaskPaused', at: now, actor: actor.person, act, attempt, step, ...grounds(command) }],
  }
}

/** The row's clock goes on with what was left of it. */
export function resumeTask(
  context: RunContext,
  run: Run,
  command: Command<'resumeTask'>,
  now: Instant,
  actor: Actor,
): Decision {
  const atHand = clockAtHand(run, command.task, actor)
  if ('refusal' in atHand) return atHand
  const { act, attempt, step } = atHand.task
  if (!atHand.clock.pause) return { refusal: { type: 'TaskNotPaused', task: { act, attempt } } }
  const reason = command.reason.trim()
  if (!reason) return { refusal: { type: 'ReasonMissing' } }
  const clock = goingOn(context, step, atHand.clock, now)
  return { events: [{ type: 'TaskResumed', at: now, actor: actor.person, act, attempt, reason, clock }] }
}

/** All clocks that run stand still. A row that was paused by itself stays with its own pause. */
export function pauseRun(run: Run, command: Command<'pauseRun'>, now: Instant, actor: Actor): Decision {
  if (!oversees(actor)) return { refusal: { type: 'NotAllowed' } }
  if (run.status !== 'running') return { refusal: { type: 'RunNotRunning', status: run.status } }
  const refusal = refuseWords(command)
  if (refusal) return { refusal }
  return { events: [{ type: 'RunPaused', at: now, actor: actor.person, ...grounds(command) }] }
}

/** The clocks that the run's pause has stopped go on; rows that were paused by themselves do not. */
export function resumeRun(
  context: RunContext,
  run: Run,
  command: Command<'resumeRun'>,
  now: Instant,
  actor: Actor,
): Decision {
  if (!oversees(actor)) return { refusal: { type: 'NotAllowed' } }
  if (run.status !== 'paused') return { refusal: { type: 'RunNotPaused', status: run.status } }
  const reason = command.reason.trim()
  if (!reason) return { refusal: { type: 'ReasonMissing' } }
  const steps = new Set(run.tasks.map(({ step }) => step))
  const clocks = [...steps].flatMap((step) => {
    const clock = clockOf(run, step)
    return clock?.pause && !clock.pause.isOfRow ? [goingOn(context, step, clock, now)] : []
  })
  return { events: [{ type: 'RunResumed', at: now, actor: actor.person, reason, clocks }] }
}

/** The open task and its row's clock, where the actor may stop it or set it going. */
function clockAtHand(
  run: Run,
  name: TaskName,
  actor: Actor,
): { task: OpenTask; clock: StepClock } | { refusal: RunRefusal } {
  if (!oversees(actor)) return { refusal: { type: 'NotAllowed' } }
  const found = openTaskOf(run, name)
  if ('refusal' in found) return found
  const clock = clockOf(run, found.task.step)
  if (!clock) throw new Error(`The open task ${name.act} ${name.attempt} stands in a row without a clock.`)
  return { task: found.task, clock }
}

interface Grounds {
  reason: string
  letter?: Letter
}

/** A file alone is no letter that a reader could look up. */
function refuseWords({ reason, letter }: Grounds): RunRefusal | null {
  if (!reason.trim()) return { type: 'ReasonMissing' }
  return letter?.file && !letter.title.trim() ? { type: 'AuthorityMissing' } : null
}

function grounds({ reason, letter }: Grounds): { reason: string; letter: Letter | null } {
  const title = letter?.title.trim()
  return { reason: reason.trim(), letter: letter && title ? { title, file: letter.file } : null }
}

function goingOn({ sop, calendar }: RunContext, step: Key, clock: StepClock, now: Instant): ResumedClock {
  return { step, ...resumedClock(calendar, clockRuleOf(sop, step), clock, now) }
}
