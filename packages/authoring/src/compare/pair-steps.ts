import type { Sop } from '@satualur/engine'
import type { KeyPairs } from './pair-roles.ts'
import { rowLikenesses } from './row-likeness.ts'

/** Below this, two rows of different sheets that stand in the same order are not the same work. */
const leastScore = 0.4
/** Below this, rows that would have to change their order are not the same work. */
const leastMovedScore = 0.66

/** Pairs rows by key, for sheets of one lineage. */
export function pairStepsByKey(before: Sop, after: Sop): KeyPairs {
  const keys = new Set(after.steps.map(({ key }) => key))
  return new Map(before.steps.filter(({ key }) => keys.has(key)).map(({ key }) => [key, key]))
}

/**
 * Pairs rows of sheets that were made apart, by what they do: words and kind of work, outputs, who performs, phase.
 * First the alignment that keeps the order and is the most alike as a whole; then, of what is left, rows that are so
 * alike that they must have been carried elsewhere. The same sheets always give the same pairs.
 */
export function pairStepsByLikeness(before: Sop, after: Sop, roles: KeyPairs): KeyPairs {
  const scores = rowLikenesses(before, after, roles)
  const aligned = align(scores)
  const taken = new Set(aligned.values())
  const moved = scores
    .flatMap((line, row) => line.map((score, other) => ({ row, other, score })))
    .filter(({ row, other, score }) => score >= leastMovedScore && !aligned.has(row) && !taken.has(other))
    .sort((one, other) => other.score - one.score)
  for (const { row, other } of moved) {
    if (aligned.has(row) || taken.has(other)) continue
    aligned.set(row, other)
    taken.add(other)
  }
  return new Map([...aligned].map(([row, other]) => [before.steps[row]!.key, after.steps[other]!.key]))
}

/** The pairs in order whose scores above the least add up to the most (Needleman and Wunsch's alignment). */
function align(scores: readonly (readonly number[])[]): Map<number, number> {
  const gain = (row: number, other: number) => scores[row]![other]! - leastScore
  const width = scores[0]?.length ?? 0
  /** The best sum for the first rows of both sheets. */
  const best = [new Array<number>(width + 1).fill(0)]
  for (let row = 0; row < scores.length; row++) {
    const line = [0]
    for (let other = 0; other < width; other++) {
      const paired = best[row]![other]! + Math.max(0, gain(row, other))
      line.push(Math.max(paired, best[row]![other + 1]!, line[other]!))
    }
    best.push(line)
  }
  const pairs = new Map<number, number>()
  for (let row = scores.length - 1, other = width - 1; row >= 0 && other >= 0;) {
    const sum = best[row + 1]![other + 1]!
    if (sum === best[row]![other + 1]) row--
    else if (sum === best[row + 1]![other]) other--
    else pairs.set(row--, other--)
  }
  return pairs
}
