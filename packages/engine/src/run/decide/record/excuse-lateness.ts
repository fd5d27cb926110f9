import { isSameTask } from '../../task-name.ts'
import type { Decision } from '../../run-decision.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, LateTask, Run, TaskName } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import type { RunRefusal } from '../../run-refusal.ts'
import { oversees } from '../../performer/who-acts.ts'

type Command<Type extends RunCommand['type']> = Extract<RunCommand, { type: Type }>

/**
 * That a task was completed late is excused, on the strength of a letter, whatever has become of the run since. The task
 * stays late on record; it no longer counts as late.
 */
export function excuseLateness(
  run: Run,
  { task: name, reason: said, letter }: Command<'excuseLateness'>,
  now: Instant,
  actor: Actor,
): Decision {
  const found = lateTaskOf(run, name, actor)
  if ('refusal' in found) return found
  const { act, attempt, isExcused } = found
  if (isExcused) return { refusal: { type: 'AlreadyExcused', task: { act, attempt } } }
  const [reason, title] = [said.trim(), letter.title.trim()]
  if (!reason) return { refusal: { type: 'ReasonMissing' } }
  if (!title) return { refusal: { type: 'AuthorityMissing' } }
  const grounds = { reason, letter: { title, file: letter.file } }
  return {
    events: [{ type: 'LatenessExcused', at: now, actor: actor.person, act, attempt, ...grounds }],
  }
}

/** The excuse is taken back: the task counts as late again. Both stay on record. */
export function withdrawExcuse(
  run: Run,
  { task: name, reason: said }: Command<'withdrawExcuse'>,
  now: Instant,
  actor: Actor,
): Decision {
  const found = lateTaskOf(run, name, actor)
  if ('refusal' in found) return found
  const { act, attempt, isExcused } = found
  if (!isExcused) return { refusal: { type: 'NotExcused', task: { act, attempt } } }
  const reason = said.trim()
  if (!reason) return { refusal: { type: 'ReasonMissing' } }
  return { events: [{ type: 'ExcuseWithdrawn', at: now, actor: actor.person, act, attempt, reason }] }
}

function lateTaskOf(run: Run, { act, attempt }: TaskName, actor: Actor): LateTask | { refusal: RunRefusal } {
  const task = { act, attempt }
  if (!oversees(actor)) return { refusal: { type: 'NotAllowed' } }
  if (run.tasks.some((open) => isSameTask(open, task))) return { refusal: { type: 'TaskStillOpen', task } }
  const late = run.late?.find((one) => isSameTask(one, task))
  return late ?? { refusal: { type: 'TaskNotLate', task } }
}
