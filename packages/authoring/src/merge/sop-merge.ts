import type { Key, Sop } from '@satualur/engine'
import type { ChangeCell, ChangePlace, SopChange } from '../compare/comparison.ts'

export type MergeSide = 'ours' | 'theirs'

/** What both sides did differently: to a cell, by removing what the other changed, or by moving to different places. */
export type ConflictMatter = ChangeCell | 'removed' | 'order' | 'acts'

/** One thing that a person has to decide. Texts are as on the sheet; null where a side has nothing. */
export interface MergeConflict {
  /** The same for the same matter, however often the merge is made again. */
  id: string
  place: ChangePlace
  what: ConflictMatter
  base: string | null
  ours: string | null
  theirs: string | null
  /** Null while open: then ours stands. */
  choice: MergeSide | null
}

export interface SopMerge {
  sop: Sop
  /** What the merge changed in ours. */
  taken: SopChange[]
  conflicts: MergeConflict[]
}

/** One thing as each side has it; undefined where it does not. */
export interface Sides<Thing> {
  base: Thing | undefined
  ours: Thing | undefined
  theirs: Thing | undefined
}

/** The three SOPs of a merge, and who decides. */
export interface Merging {
  base: Sop
  ours: Sop
  theirs: Sop
  arbiter: Arbiter
}

/** What is known when the rows are merged: keys of columns and stages that a side has and the merge has not. */
export interface RowMerging extends Merging {
  gone: Record<'roles' | 'stages', ReadonlySet<Key>>
}

/** Writes down what is in conflict and says which side stands. */
export interface Arbiter {
  settle(conflict: Omit<MergeConflict, 'choice'>): MergeSide
  conflicts: readonly MergeConflict[]
}

export function arbiterOf(choices: ReadonlyMap<string, MergeSide>): Arbiter {
  const conflicts: MergeConflict[] = []
  return {
    conflicts,
    settle: (conflict) => {
      const choice = choices.get(conflict.id) ?? null
      conflicts.push({ ...conflict, choice })
      return choice ?? 'ours'
    },
  }
}
