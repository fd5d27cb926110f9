import { Halted } from '../fault.ts'
import { Blocked } from './problem.ts'
import { verdictOf, type Verdict } from './verdict.ts'

/** Turns what has ended a procedure into what to do about it. */
export async function tried<Done>(attempt: number, procedure: () => Promise<Done>): Promise<Done | Verdict> {
  try {
    return await procedure()
  } catch (ended) {
    if (ended instanceof Halted) return verdictOf(ended.fault, attempt)
    if (ended instanceof Blocked) return verdictOf(ended.problem, attempt)
    throw ended
  }
}
