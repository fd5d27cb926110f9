import type { Actor } from '../../src/run/run.ts'
import type { Step } from '../../src/sop.ts'
import type { Answer, Board, Task } from './board.ts'

/** Everybody whose hand the actor may hold today, their own first. */
export const hands = ({ person, actsFor = [] }: Actor): string[] => [person, ...actsFor]

export const isOverseer = (actor: Actor): boolean => actor.isAdmin || actor.isSupervisor === true

/** For which performer somebody acts: a name, or why that cannot be said. */
export function actsAs(
  act: string,
  { attempt, performers, claimedBy }: Task,
  actor: Actor,
  onBehalfOf: string | undefined,
): string | Exclude<Answer, null> {
  const mine = performers.filter((performer) => hands(actor).includes(performer))
  if (mine.length === 0) return { type: 'NotYourTask', task: { act, attempt } }
  let choices = mine
  if (claimedBy !== null) {
    if (!mine.includes(claimedBy)) return { type: 'TaskClaimed', task: { act, attempt }, by: claimedBy }
    choices = [claimedBy]
  }
  if (onBehalfOf !== undefined && choices.includes(onBehalfOf)) return onBehalfOf
  if (onBehalfOf === undefined && choices.includes(actor.person)) return actor.person
  if (onBehalfOf === undefined && choices.length === 1) return choices[0]!
  return { type: 'BehalfUnclear', choices }
}

/** Who of these has performed a row that this one is kept apart from. */
export function keepApart(board: Board, step: Step, people: readonly string[]): Answer {
  const rows = (step.apartFrom ?? []).filter((row) =>
    people.some((person) => board.performed.get(row)?.includes(person)),
  )
  if (rows.length === 0) return null
  const barred = people.filter((person) => rows.some((row) => board.performed.get(row)!.includes(person)))
  return { type: 'DutiesSeparated', steps: rows, people: [...new Set(barred)] }
}

/** Everybody who plays one of the act's roles, but whom duties keep away as long as there are others. */
export function castOf(board: Board, act: string): string[] {
  const players = new Set(board.sheet.act(act).performers.flatMap((role) => [...board.cast(role)]))
  const free = [...players].filter((person) => keepApart(board, board.sheet.row(act), [person]) === null)
  return free.length > 0 ? free : [...players]
}

/** Notes that somebody has performed a row, for themselves or for another. */
export function notePerformed(board: Board, step: string, people: readonly string[]) {
  board.performed.set(step, [...new Set([...(board.performed.get(step) ?? []), ...people])])
}
