import type { Key, Step } from '@satualur/engine'
import { mergeCell, plain, type CellReading } from './merge-cell.ts'
import { isSame } from './same.ts'
import type { MergeSide, Merging, Sides } from './sop-merge.ts'

/** A row is no longer kept apart from a row that was removed; that is no change of the row. */
export const apartReading = ({ ours, theirs }: Merging): CellReading<Key[]> => ({
  isKept: (base, side, name) => {
    const { steps } = name === 'ours' ? ours : theirs
    const left = base.filter((key) => steps.some((step) => step.key === key))
    return isSame(base, side) || isSame(left, side)
  },
  // Each of them was added or taken away for itself, so that nothing can be in conflict.
  areSame: () => true,
  joined: (mine) => mine,
  kept: (base) => base,
})

/** The rows whose performers the merged row is kept apart from. */
export function mergeApart(merging: Merging, { base, ours, theirs }: Sides<Step>): Pick<Step, 'apartFrom'> {
  const read = (step: Step | undefined) => step?.apartFrom ?? []
  const [former, mine, its] = [read(base), read(ours), read(theirs)]
  const reading: CellReading<Key[]> = { ...apartReading(merging), joined: () => joinKeys(former, mine, its) }
  const { value } = mergeCell(
    { base: base && plain(former), ours: plain(mine), theirs: plain(its) },
    merging.arbiter,
    () => {
      throw new Error('keys of rows are merged one by one')
    },
    reading,
  )
  return value.length > 0 ? { apartFrom: value } : {}
}

function joinKeys(base: readonly Key[], ours: readonly Key[], theirs: readonly Key[]): Key[] {
  if (isSame(ours, theirs)) return [...ours]
  const isWanted = (key: Key) => (base.includes(key) ? ours.includes(key) && theirs.includes(key) : true)
  return [...new Set([...ours, ...theirs])].filter(isWanted).sort()
}

/** Whether a side began to keep some row apart from this one. */
export function isApartAnew({ base, ...sides }: Merging, step: Key, side: MergeSide): boolean {
  const former = new Set(
    base.steps.filter(({ apartFrom }) => apartFrom?.includes(step)).map(({ key }) => key),
  )
  return sides[side].steps.some(({ key, apartFrom }) => apartFrom?.includes(step) && !former.has(key))
}
