import type { Sop, StatutoryDeadline } from '@satualur/engine'
import { deadlineText } from '../compare/statutory-changes.ts'
import { mergeCell, plain } from './merge-cell.ts'
import { mergeKeyed } from './merge-keyed.ts'
import { isSame } from './same.ts'
import type { Merging } from './sop-merge.ts'

/** The deadlines of laws, each as a whole: what one side made of one is taken, what both made of it is asked. */
export function mergeStatutory(merging: Merging): Pick<Sop, 'statutory'> {
  const { base, ours, theirs, arbiter } = merging
  const all = ({ statutory = [] }: Sop) => statutory
  const text = (sop: Sop, one: StatutoryDeadline) => `${one.title}: ${deadlineText(sop, one)}`
  const merged = mergeKeyed<StatutoryDeadline, StatutoryDeadline>(
    { base: all(base), ours: all(ours), theirs: all(theirs) },
    {
      name: 'deadline',
      isOrdered: true,
      place: (key) => ({ beforeDeadline: key, deadline: key }),
      text: (one, side) => text(merging[side], one),
      isChanged: (former, one) => !isSame(former, one),
      isUsedAnew: () => false,
      merge: (sides) => {
        if (!sides.ours || !sides.theirs) return (sides.ours ?? sides.theirs)!
        const [mine, its] = [sides.ours, sides.theirs]
        return mergeCell(
          { base: sides.base && plain(sides.base), ours: plain(mine), theirs: plain(its) },
          arbiter,
          () => ({
            id: `deadline/${mine.key}`,
            place: { beforeDeadline: mine.key, deadline: mine.key, cell: 'statutory' },
            what: 'statutory',
            base: sides.base ? text(base, sides.base) : null,
            ours: text(ours, mine),
            theirs: text(theirs, its),
          }),
        ).value
      },
    },
    arbiter,
  )
  return merged.length > 0 ? { statutory: merged } : {}
}
