import type { Answer } from './answer.ts'
import type { Place } from './place.ts'

/** The days that are asked about, both included: whole months unless a question says otherwise. */
export interface Days {
  from: string
  to: string
}

/**
 * One thing that a dashboard asks, in the words of each side. SQL says `@regency`, `@from`, `@to`, `@sop` and `@zone` for what
 * it is told, and answers `CountedRow`s.
 */
export interface Question {
  name: string
  graphql: string
  /** Other days than the twelve whole months. */
  days?: (now: Date) => Days
  variables: (place: Place, days: Days) => object
  /** What GraphQL told, as the other sides tell it. */
  told: (data: never, place: Place) => Answer
  /** Hand-written on the tasks, on the cells of the tally (null where these do not hold it) and for the column store. */
  tasks: string
  cells: string | null
  columns: string
  /** The key of a group as the other sides tell it, from the column store's. */
  keyOf?: (key: string, place: Place) => string
}
