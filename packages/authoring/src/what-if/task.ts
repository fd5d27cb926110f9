import type { Key } from '@satualur/engine'
import type { PlayedRun } from './played-run.ts'

/**
 * One attempt at one act, as it goes in a simulation. Times are office minutes since the simulation began: nothing is
 * worked on outside the office, so its clock can stand still meanwhile.
 */
export interface Task {
  run: PlayedRun
  act: Key
  attempt: number
  step: Key
  /** How often the row has been entered, this time included. */
  stepAttempt: number
  /** The task that opened this one, for a join the last to arrive; null at the start of the run. */
  openedBy: Task | null
  openedAt: number
  /** Null while it waits for people. */
  startedAt: number | null
  /** When it was completed or withdrawn; null before. */
  endedAt: number | null
  /** The work in it, in office minutes. */
  neededMinutes: number
  /** The roles that can do it, in the order in which they are asked; a joint task takes one of each. */
  asked: readonly Key[]
  isJoint: boolean
  /** The roles whose people do it; none before it is started. */
  takenBy: readonly Key[]
}

/** Office minutes that a task has waited for people so far. */
export const waitedMinutes = ({ openedAt, startedAt, endedAt }: Task): number =>
  (startedAt ?? endedAt ?? openedAt) - openedAt

/** Office minutes that people have spent on a task, also on one that was withdrawn under their hands. */
export const spentMinutes = ({ startedAt, endedAt }: Task): number =>
  startedAt === null || endedAt === null ? 0 : endedAt - startedAt
