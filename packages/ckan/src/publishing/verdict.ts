import type { Sentence } from '../fault-sentence.ts'
import { troubleSentence, type Trouble } from './problem.ts'

/** How a try that came to nothing goes on; the waiting is the job's. */
export type Verdict =
  | { kind: 'again'; afterSeconds: number; trouble: Trouble; sentence: Sentence }
  /** Somebody who answers for the portal has to do something; trying again alone leads nowhere. */
  | { kind: 'ask-admin'; trouble: Trouble; sentence: Sentence }
  /** What is to be published has to change first. */
  | { kind: 'give-up'; trouble: Trouble; sentence: Sentence }

/** Portals are down for nights, so this is tried for days; an odd answer is worth a few more tries. */
const patience = { down: 500, odd: 8 }
/** The longest pause: what has waited for a portal is on it within a minute of its return. */
const longestPauseSeconds = 30
/** A portal may ask for more than that, but not for a day. */
const longestAskedSeconds = 3600

/** What to do after the `attempt`th try (from 1) has ended in trouble. */
export function verdictOf(trouble: Trouble, attempt: number): Verdict {
  const sentence = troubleSentence(trouble)
  const again = (afterSeconds: number, tries: number): Verdict =>
    attempt < tries
      ? { kind: 'again', afterSeconds, trouble, sentence }
      : { kind: 'ask-admin', trouble, sentence }
  const pause = Math.min(longestPauseSeconds, 2 ** Math.min(attempt, 10))
  switch (trouble.kind) {
    case 'portal-down':
      return again(pause, patience.down)
    case 'too-many-requests':
      return again(Math.min(longestAskedSeconds, Math.max(1, trouble.afterSeconds ?? pause)), patience.down)
    case 'conflict':
      return again(1, patience.odd)
    case 'search-index':
    case 'unreadable':
    case 'lies-about-success':
    case 'bytes-differ':
      return again(pause, patience.odd)
    case 'validation':
    case 'source-differs':
    case 'not-public':
      return { kind: 'give-up', trouble, sentence }
    case 'not-found':
    case 'not-authorized':
    case 'refused':
    case 'too-large':
    case 'name-taken':
    case 'other-organization':
    case 'no-datastore':
      return { kind: 'ask-admin', trouble, sentence }
  }
}
