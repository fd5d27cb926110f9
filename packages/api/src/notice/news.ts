import type { Instant } from '@satualur/engine'
import type { NoticeKind } from './notice-kind.ts'

/** People who are found by what they have to do with a task or its run. */
export type Audience =
  | 'performers'
  /** Whoever completed it, and on whose behalf. */
  | 'closers'
  /** Performers of the open tasks of the same row, or of the whole run. */
  | 'row'
  | 'run'
  /** Who watches over the work of the OPD. */
  | 'supervisors'
  | 'admins'

/** Something to be told, before it is known to whom by name. */
export interface News {
  kind: NoticeKind
  /** What it was made of; nobody is told of one source twice. */
  source: string
  at: Instant
  run: string | null
  /** The dataset, where it is about none of its runs. */
  dataset?: string
  /** The task that it is about, by its name in the run. */
  act?: string
  attempt?: number
  /** The row of the open tasks whose performers are told. */
  step?: string
  audience: readonly Audience[]
  /** People who are known by their ids already. */
  people?: readonly string[]
  /** Nobody is told of what they did themselves. */
  actor: string | null
  reason?: string | null
  daysLate?: number
  /** The statutory deadline of the run that it is about. */
  deadline?: string
  /** Where it is due at another time: when it was due before, and when it is now. */
  formerDueAt?: Instant
  dueAt?: Instant
}
