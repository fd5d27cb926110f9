import type { Approval, Instant, Key } from '@satualur/engine'
import type { Piece } from './pieces.ts'
import { identityOf } from './pieces.ts'

/** A decision of the run, oldest first. */
export interface KnownDecision {
  role: Key
  at: Instant
  isSentBack: boolean
}

/** What was decided and signed in a run, oldest first. */
export interface Approving {
  /** Of rows that decide, and of those that are kept apart from whoever has brought the data. */
  decisions: readonly KnownDecision[]
  /** Rows of heads that went forward: who signs decides nothing on paper, but answers for what was decided. */
  signatures: readonly Pick<KnownDecision, 'role' | 'at'>[]
  roleName(role: Key): string
}

/**
 * Who has approved which bytes of a piece: the last decision that had any version of it in hand, and the version that it
 * had; or the head who has signed these bytes since. One that sent it back has approved nothing, nor has any before it.
 */
export function approvalOf(
  piece: Piece,
  handed: readonly Piece[],
  { decisions, signatures, roleName }: Approving,
): Approval | null {
  const versions = handed.filter((one) => identityOf(one) === identityOf(piece))
  const inHandAt = (at: Instant) => versions.findLast((version) => version.at <= at)
  const decision = decisions.findLast(({ at }) => inHandAt(at))
  if (!decision || decision.isSentBack) return null
  const { sha256: of } = inHandAt(decision.at)!
  const { role, at } =
    signatures.findLast((signed) => signed.at >= decision.at && inHandAt(signed.at)!.sha256 === of) ??
    decision
  return { of, by: roleName(role), at }
}
