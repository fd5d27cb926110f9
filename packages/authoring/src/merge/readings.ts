import type { Key, Sop } from '@satualur/engine'
import { flowOf } from '@satualur/engine'
import { arrowsOf, type Arrow } from '../compare/arrows.ts'
import type { CellReading } from './merge-cell.ts'
import type { RowNumber } from './draft-step.ts'
import { canonicalText, isSame } from './same.ts'
import type { Merging, RowMerging } from './sop-merge.ts'

/** Numbers that only count their rows say the same, whatever they count to. */
export const numberReading: CellReading<RowNumber> = {
  isKept: areSameNumbers,
  areSame: areSameNumbers,
  joined: (ours, theirs) =>
    ours.counts === theirs.counts ? lesserNumber([ours, theirs])! : ours.counts ? theirs : ours,
  kept: (base, ours, theirs) => {
    const sides = [ours, theirs]
    const restyled = sides.filter((side) => side.counts && base.counts && style(side) !== style(base))
    const recounted = sides.filter(({ counts, text }) => counts && text !== base.text)
    const printed = sides.filter(({ counts }) => !counts)
    return lesserNumber(restyled) ?? lesserNumber(recounted) ?? printed[0] ?? base
  },
}

function areSameNumbers(one: RowNumber, other: RowNumber): boolean {
  return one.text === other.text || (one.counts && other.counts)
}

/** What a paper prints around its count: "1." or "1)". */
const style = ({ text }: RowNumber) => text?.replace(/\d+/, '')

/** Of several that say the same, one that is the same for whoever merges. */
const lesserNumber = (numbers: readonly RowNumber[]): RowNumber | undefined =>
  [...numbers].sort((one, other) => (style(one) ?? '').localeCompare(style(other) ?? '', 'en'))[0]

/** A row leaves its stage when the stage is removed; that is no change of the row. */
export const stageReading = ({ ours, theirs }: Merging): CellReading<Key | null> => ({
  isKept: (base, side, name) => {
    const { stages } = name === 'ours' ? ours : theirs
    return base === side || (side === null && !stages.some(({ key }) => key === base))
  },
  areSame: isSame,
  joined: (value) => value,
  kept: (base) => base,
})

/** A symbol loses a performer when the column is removed; that is no change of the symbol. */
export const performersReading = ({ ours, theirs, gone }: RowMerging): CellReading<Key[]> => ({
  isKept: (base, side, name) => {
    const { roles } = name === 'ours' ? ours : theirs
    const left = base.filter((role) => roles.some(({ key }) => key === role))
    return isSame(base, side) || isSame(left, side)
  },
  areSame: (mine, its) => {
    const standing = (roles: Key[]) => roles.filter((role) => !gone.roles.has(role))
    return isSame(standing(mine), standing(its))
  },
  joined: (value) => value,
  kept: (base) => base,
})

/**
 * Arrows that lead on to the next row say the same, whichever row is next; and an arrow to a row that a side removed
 * is led on past it, which is no change of the arrow.
 */
export function arrowReading({ base, ours, theirs }: Merging): CellReading<Arrow[]> {
  const past = (arrows: Arrow[], sop: Sop) =>
    arrowsOf(base).without(arrows, (key) => !flowOf(sop).acts.has(key))
  return {
    isKept: (before, side, name) =>
      areSameArrows(before, side) || areSameArrows(past(before, name === 'ours' ? ours : theirs), side),
    areSame: areSameArrows,
    joined: (mine, its) => mine.map((arrow, index) => (arrow.leadsOn ? its[index]! : arrow)),
    kept: (before, mine, its) => {
      const sides = [
        keptArrows(before, mine, past(before, ours)),
        keptArrows(before, its, past(before, theirs)),
      ]
      const pinned = sides.filter(({ isPinned }) => isPinned).sort(knowingMore)
      if (pinned.length === 0) return before
      return sides.some(({ isPinned, isSpliced }) => isSpliced && !isPinned) ? null : pinned[0]!.arrows
    },
  }
}

/** Arrows that a side left as they were, or led on past what it removed (`led`). */
function keptArrows(before: Arrow[], arrows: Arrow[], led: Arrow[]) {
  const former = areSameArrows(before, arrows) ? before : led
  return {
    arrows,
    /** Led on by the order of the table before, and now names its target or ends: the order may no longer say. */
    isPinned:
      arrows.length !== before.length ||
      arrows.some(({ leadsOn }, index) => !leadsOn && former[index]!.leadsOn),
    /** Leads on through a row that is new there. */
    isSpliced: arrows.some(({ to }, index) => to !== former[index]!.to && to !== led[index]?.to),
    hasLost: !isSame(before, led),
  }
}

/** Who did not remove the target says where it is; else the text decides, the same for whoever merges. */
function knowingMore(one: ReturnType<typeof keptArrows>, other: ReturnType<typeof keptArrows>): number {
  if (one.hasLost !== other.hasLost) return one.hasLost ? 1 : -1
  return canonicalText(one.arrows) < canonicalText(other.arrows) ? -1 : 1
}

function areSameArrows(one: readonly Arrow[], other: readonly Arrow[]): boolean {
  const isSameArrow = (arrow: Arrow, its: Arrow) => arrow.to === its.to || (arrow.leadsOn && its.leadsOn)
  return one.length === other.length && one.every((arrow, index) => isSameArrow(arrow, other[index]!))
}
