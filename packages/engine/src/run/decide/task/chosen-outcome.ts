import type { RunRefusal } from '../../run-refusal.ts'
import type { Key, Outcome } from '../../../sop.ts'

/** The outcome that was meant: one that stands alone is implied, of several one has to be named. */
export function chosenOutcome(
  outcomes: readonly Outcome[],
  key: Key | undefined,
): { outcome: Outcome } | { refusal: RunRefusal } {
  const named = outcomes.find((outcome) => outcome.key === key)
  const outcome = key === undefined && outcomes.length === 1 ? outcomes[0] : named
  if (outcome) return { outcome }
  return { refusal: { type: 'OutcomeUnknown', choices: outcomes.map((known) => known.key) } }
}
