import type { Finding, Sop } from '@satualur/engine'
import { findingId } from '@satualur/engine'
import type { LetStand } from '../review/let-stand.ts'
import { letStand } from '../review/let-stand.ts'
import type { RatifyInput } from './ratify-version.type.ts'

/** The warnings that a ratification answers with a reason; a blank reason is none, and errors cannot be let stand. */
export function lettingStand(
  { lettingStand: answers }: Pick<RatifyInput, 'lettingStand'>,
  sop: Sop,
  found: readonly Finding[],
): LetStand[] {
  const reasons = new Map((answers ?? []).map(({ finding, reason }) => [finding, reason.trim()]))
  return found.flatMap((warning): LetStand[] => {
    const reason = reasons.get(findingId(warning))
    return warning.severity === 'warning' && reason ? [letStand(warning, sop, reason)] : []
  })
}
