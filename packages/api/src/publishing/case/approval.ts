import type { Approval, Instant, Key } from '@satualur/engine'
import type { Piece } from './pieces.ts'
import { identityOf } from './pieces.ts'

/** A decision of the run, oldest first. */
export interface KnownDecision {
  role: Key
  at: Instant
  isSentBack: boolean
}

/**
 * Who has approved which bytes of a piece: the last decision that had any version of it in hand, and the version that it
 * had. One that sent it back has approved nothing, nor has any before it.
 */
export function approvalOf(
  piece: Piece,
  handed: readonly Piece[],
  decisions: readonly KnownDecision[],
  roleName: (role: Key) => string,
): Approval | null {
  const versions = handed.filter((one) => identityOf(one) === identityOf(piece))
  for (const { role, at, isSentBack } of decisions.toReversed()) {
    const inHand = versions.findLast((version) => version.at <= at)
    if (inHand) return isSentBack ? null : { of: inHand.sha256, by: roleName(role), at }
  }
  return null
}
