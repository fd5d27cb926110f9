import { isBlank, type Draft } from '../draft/draft.ts'

interface ArtefactUse {
  text: string
  artefact: { key: string; name: string }
}

/** A place for what a step asks for: one per artefact, in the words of the cell. */
export interface Slot {
  artefact: string
  text: string
}

/** A cell may name one artefact twice, in two wordings: that is one slot with both. */
export function slotsOf(uses: readonly ArtefactUse[]): Slot[] {
  const wordings = new Map<string, Set<string>>()
  for (const { artefact, text } of uses) {
    wordings.set(artefact.key, (wordings.get(artefact.key) ?? new Set()).add(text || artefact.name))
  }
  return [...wordings].map(([artefact, texts]) => ({ artefact, text: [...texts].join('; ') }))
}

/** Those that nothing is prepared for yet. Nothing forces them: an output may well be a paper that went by hand. */
export const unfilledSlots = (slots: readonly Slot[], { entries }: Draft): Slot[] =>
  slots.filter(({ artefact }) => (entries[artefact] ?? []).every(isBlank))
