import type { Flow } from '../flow/flow.ts'
import type { Progress, StepClock } from './run.ts'
import type { Key } from '../sop.ts'

// A key such as "constructor" is a legal name, so a record is only asked for what it owns.

/** How often an act has been opened in the run; 0 before the first time. */
export function attemptsOf(progress: Progress, act: Key): number {
  return Object.hasOwn(progress.attempts, act) ? progress.attempts[act]! : 0
}

/** How many attempts at an act were taken back before anybody began them. */
export function takenBackOf({ takenBack }: Progress, act: Key): number {
  return Object.hasOwn(takenBack, act) ? takenBack[act]! : 0
}

/** The latest clock of a row, running or left; null before the row is entered for the first time. */
export function clockOf(progress: Progress, step: Key): StepClock | null {
  return Object.hasOwn(progress.clocks, step) ? progress.clocks[step]! : null
}

/** The start acts that the run was opened at: a join waits only for branches that can come from them. */
export function startedAt(flow: Flow, progress: Progress): readonly Key[] {
  if (flow.starts.length === 1) return flow.starts
  return flow.starts.filter((start) => attemptsOf(progress, start) > 0)
}
