import { readLimits, type ReadLimits } from '../reading/read-limits.ts'
import type { CheckLimits } from '../validating/table-check.ts'

/** What a file may cost. Beyond it the file is refused; nothing is told of a part of it. */
export interface TaskLimits extends ReadLimits, CheckLimits {
  secondsAtMost: number
  /** Of the thread's heap; keys, which lie outside of it, have their own bound. */
  heapMegabytesAtMost: number
  /** Of the rows of the previous table, which a comparison keeps. */
  comparedBytesAtMost: number
  /** How many added, removed and changed rows, and outliers, are kept; all are counted. */
  samplesAtMost: number
  /** A table that comes back with its bad cells marked is held whole: rows of it, and findings that are marked. */
  rowsMarkedAtMost: number
  markedAtMost: number
}

export const taskLimits: TaskLimits = {
  ...readLimits,
  findingsPerGroup: 100,
  findingsAtMost: 2_000,
  keyBytesAtMost: 128 * 1024 * 1024,
  cellLettersAtMost: 32_767,
  secondsAtMost: 60,
  heapMegabytesAtMost: 192,
  comparedBytesAtMost: 512 * 1024 * 1024,
  samplesAtMost: 100,
  rowsMarkedAtMost: 20_000,
  markedAtMost: 20_000,
}
