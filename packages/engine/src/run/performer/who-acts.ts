import type { RunRefusal } from '../run-refusal.ts'
import type { Actor, OpenTask, PersonId } from '../run.ts'

/** Everybody in whose place the actor stands today: themselves first. */
export const representedBy = ({ person, actsFor = [] }: Actor): readonly PersonId[] => [person, ...actsFor]

/** Whether the run is theirs to watch over: its supervisor and admins. */
export const oversees = ({ isAdmin, isSupervisor = false }: Actor): boolean => isAdmin || isSupervisor

/** What an event says about whom the actor stood for: nothing where they acted in person. */
export const behalfOf = ({ person }: Actor, performer: PersonId): { onBehalfOf?: PersonId } =>
  performer === person ? {} : { onBehalfOf: performer }

/**
 * The one performer as whom the actor works on a task: themselves where they are one, else the only one they act for,
 * else the one they name. A claimed task has its claimer alone.
 */
export function performerFor(
  task: OpenTask,
  actor: Actor,
  onBehalfOf: PersonId | undefined,
): { performer: PersonId } | { refusal: RunRefusal } {
  const name = { act: task.act, attempt: task.attempt }
  const { claimedBy } = task
  const represented = representedBy(actor)
  const theirs = task.performers.filter((performer) => represented.includes(performer))
  if (theirs.length === 0) return { refusal: { type: 'NotYourTask', task: name } }
  if (claimedBy !== null && !represented.includes(claimedBy))
    return { refusal: { type: 'TaskClaimed', task: name, by: claimedBy } }

  const choices = claimedBy === null ? theirs : [claimedBy]
  const performer = onBehalfOf ?? (choices.includes(actor.person) ? actor.person : choices[0]!)
  const isClear = choices.includes(performer) && (onBehalfOf !== undefined || isObvious(choices, actor))
  return isClear ? { performer } : { refusal: { type: 'BehalfUnclear', choices } }
}

const isObvious = (choices: readonly PersonId[], { person }: Actor) =>
  choices.length === 1 || choices.includes(person)
