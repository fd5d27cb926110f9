import type { Mark } from '@satualur/engine'
import { canonicalText, isSame } from './same.ts'
import type { Arbiter, MergeConflict, MergeSide } from './sop-merge.ts'

/** A value and how it came to be; no mark means explicit. */
export interface Marked<Value> {
  value: Value
  mark: Mark | undefined
}

/** A value that carries no mark. */
export const plain = <Value>(value: Value): Marked<Value> => ({ value, mark: undefined })

/** One cell as each side has it; no base where both sides added what the cell belongs to. */
export interface CellSides<Value> {
  base: Marked<Value> | undefined
  ours: Marked<Value>
  theirs: Marked<Value>
}

/** How the values of a cell are compared, where they can say the same in different ways. */
export interface CellReading<Value> {
  /** Whether a side left the cell as it was. */
  isKept(base: Value, side: Value, name: MergeSide): boolean
  /** Whether both sides changed it alike. */
  areSame(ours: Value, theirs: Value): boolean
  /** One value for two that are the same, the same for whoever merges. */
  joined(ours: Value, theirs: Value): Value
  /** The value that both sides left as it was; null where they left it in ways that contradict each other. */
  kept(base: Value, ours: Value, theirs: Value): Value | null
}

const plainly = {
  isKept: isSame,
  areSame: isSame,
  joined: <Value>(ours: Value) => ours,
  kept: <Value>(base: Value) => base,
}

/**
 * One cell of three: what one side changed is taken, what both changed alike is theirs together, and what they changed
 * differently is a conflict. The mark goes with the value; marks alone never make a conflict.
 */
export function mergeCell<Value>(
  cell: CellSides<Value>,
  arbiter: Arbiter,
  conflict: () => Omit<MergeConflict, 'choice'>,
  reading: CellReading<Value> = plainly,
): Marked<Value> {
  const { base, ours, theirs } = cell
  const settled = () => (arbiter.settle(conflict()) === 'ours' ? ours : theirs)
  if (base) {
    const isOursKept = reading.isKept(base.value, ours.value, 'ours')
    const isTheirsKept = reading.isKept(base.value, theirs.value, 'theirs')
    if (isOursKept && !isTheirsKept) return theirs
    if (isTheirsKept && !isOursKept) return ours
    if (isOursKept && isTheirsKept) {
      const value = reading.kept(base.value, ours.value, theirs.value)
      return value === null && base.value !== null
        ? settled()
        : { value: value as Value, mark: mergeMark(cell) }
    }
  }
  if (!reading.areSame(ours.value, theirs.value)) return settled()
  return { value: reading.joined(ours.value, theirs.value), mark: mergeMark(cell) }
}

/** A person's confirmation stands over a guess; of two guesses the text decides, the same for whoever merges. */
function mergeMark({ base, ours, theirs }: CellSides<unknown>): Mark | undefined {
  if (isSame(ours.mark, theirs.mark)) return ours.mark
  if (base && isSame(base.mark, ours.mark)) return theirs.mark
  if (base && isSame(base.mark, theirs.mark)) return ours.mark
  const isSure = (mark: Mark | undefined) => mark === undefined || mark.kind === 'explicit'
  if (isSure(ours.mark) !== isSure(theirs.mark)) return isSure(ours.mark) ? ours.mark : theirs.mark
  return canonicalText(ours.mark ?? null) < canonicalText(theirs.mark ?? null) ? ours.mark : theirs.mark
}
