import type { Key } from '@satualur/engine'
import type { HistogramBin } from './histogram.ts'
import type { Spread } from './spread.ts'

/** What so many played runs say about an SOP. Plain data: it can be sent from a worker to its page. */
export interface WhatIfResult {
  /** Runs that have come to an end so far, in whatever way, of all that are to be played. */
  played: number
  of: number
  /** Runs that came to their end; all lead times are theirs. */
  completed: number
  /** Of all played: an act would have opened beyond its loop limit (macet). */
  stuckShare: number
  /** Of all played: not followed any longer after ten years or 5,000 tasks. */
  unfinishedShare: number
  /** From the start of a run to its end: office minutes, and days by the calendar. Null where no run came to its end. */
  leadMinutes: Spread | null
  leadDays: Spread | null
  /** Of the lead times in office minutes. */
  histogram: HistogramBin[]
  /** The standard times of the rows that a run enters, each once, on average: what the sheet promises. */
  standardMinutes: number | null
  /** Of the completed runs: those that took no longer than that. */
  withinStandardShare: number | null
  /** Office minutes of an average month: what one person can work. */
  minutesPerMonth: number
  /** In the order of the sheet. */
  steps: StepFigures[]
  /** In the order of the columns. */
  roles: RoleFigures[]
  bottleneck: Bottleneck | null
}

export interface StepFigures {
  step: Key
  standardMinutes: number
  /** The sheet has no number for the row, so one was assumed. */
  isAssumed: boolean
  /** How often a run enters the row. */
  visitsPerRun: number
  /** Office minutes of work and of waiting for people, per visit. Null where no run came by. */
  workMinutes: number | null
  waitingMinutes: number | null
  /** How much of the lead time passes in this row, from 0 to 1: on the critical way alone, all rows together are 1. */
  leadShare: number
}

export interface RoleFigures {
  role: Key
  tasksPerMonth: number
  workMinutesPerMonth: number
  /** How many people that keeps busy all day, on average. */
  busyPeople: number
  /** Null: enough of them were assumed. */
  people: number | null
  /** Busy people of those there are; 1 and more: work comes faster than it is done. Null where enough were assumed. */
  utilisation: number | null
  /** Office minutes that a task waits for somebody of the role. */
  waitingMinutes: number
}

/**
 * Where most of the lead time passes, and why: people of the role have more work than time (`overload`), tasks wait for
 * them (`waiting`), the row is done again and again (`rework`), or its work simply takes so long (`work`).
 */
export interface Bottleneck {
  step: Key
  role: Key
  why: 'overload' | 'waiting' | 'rework' | 'work'
  leadShare: number
}
