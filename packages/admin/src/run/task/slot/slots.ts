import type { EvidenceKind } from '../../../generated/graphql.ts'
import { isBlank, type Draft } from '../draft/draft.ts'

/** What a cell asks for, as the server tells it. */
interface AskedUse {
  text: string
  artefact: { key: string; name: string }
  isRequired: boolean
  kinds: readonly EvidenceKind[]
}

/** A place for what a step asks for: one per artefact, in the words of the cell. */
export interface Slot {
  artefact: string
  text: string
  /** The row is left forward only when it is filled. */
  isRequired: boolean
  kinds: readonly EvidenceKind[]
}

/** A cell may name one artefact twice, in two wordings: that is one slot with both, which takes what both take. */
export function slotsOf(uses: readonly AskedUse[]): Slot[] {
  const byArtefact = Map.groupBy(uses, ({ artefact }) => artefact.key)
  return [...byArtefact].map(([artefact, same]) => ({
    artefact,
    text: [...new Set(same.map(({ text, artefact }) => text || artefact.name))].join('; '),
    isRequired: same.some(({ isRequired }) => isRequired),
    kinds: same[0]!.kinds.filter((kind) => same.every(({ kinds }) => kinds.includes(kind))),
  }))
}

/** Those that nothing is prepared for yet. */
export const unfilledSlots = (slots: readonly Slot[], { entries }: Draft): Slot[] =>
  slots.filter(({ artefact }) => (entries[artefact] ?? []).every(isBlank))
