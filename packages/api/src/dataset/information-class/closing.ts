import type { Instant } from '@satualur/engine'
import type { Statement } from '../../database/door.ts'

/** That a dataset becomes excepted, as somebody who may decide it has decided. */
export interface Excepting {
  dataset: string
  /** Why whatever is public of it is withdrawn, for everybody to read; null where nothing is to be. */
  reason: string | null
  at: Instant
}

/** What is written before a dataset is excepted, in the same transaction, so that nothing of it is seen any more. */
export type Closing = (excepting: Excepting) => readonly Statement[]

/**
 * Whether something could not be excepted since everybody sees it, or will: what is public follows the class, and cannot
 * follow it there, as the database itself says (decision 27).
 */
export const isStillPublic = (fault: unknown): boolean =>
  /^(planned_)?release_is_not_excepted$/.test((fault as { constraint?: string }).constraint ?? '')

/** Each room to the right adds its own, as it adds what it reads to the shapes. */
export const closings: Closing[] = []
