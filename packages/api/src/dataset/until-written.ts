import { ChangedMeanwhileFault } from '../database/door.ts'

/** How often something is judged anew after somebody else was faster, before that counts as a fault. */
const attemptsAtMost = 10

/** What came of something that is read, judged and written; `again` where somebody else was faster. */
export async function untilWritten<Result>(attempt: () => Promise<Result | 'again'>): Promise<Result> {
  for (let count = 1; count <= attemptsAtMost; count++) {
    const result = await attempt()
    if (result !== 'again') return result
  }
  throw new Error(`it kept changing during ${attemptsAtMost} attempts`)
}

/** Whether it was written; not so where one of several statements has found its row changed since it was read. */
export async function isWritten(writing: () => Promise<unknown>): Promise<boolean> {
  try {
    await writing()
    return true
  } catch (fault) {
    if (fault instanceof ChangedMeanwhileFault) return false
    throw fault
  }
}
