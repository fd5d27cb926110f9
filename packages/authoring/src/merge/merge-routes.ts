import type { Act, Outcome } from '@satualur/engine'
import { routesText } from '../compare/cell-text.ts'
import type { ChangePlace } from '../compare/comparison.ts'
import { draftAct, draftOutcome, type DraftOutcome } from './draft-step.ts'
import { mergeCell, plain, type Marked } from './merge-cell.ts'
import { mergeKeyed } from './merge-keyed.ts'
import { arrowReading } from './readings.ts'
import { isSame } from './same.ts'
import type { MergeSide, RowMerging, Sides } from './sop-merge.ts'

type SideName = MergeSide | 'base'

type Both = { base: Act | undefined; ours: Act; theirs: Act }

/** The form of a symbol and its outcomes: whoever turns it into a decision means its outcomes with it. */
export function mergeRoutes(merging: RowMerging, place: ChangePlace, { base, ours, theirs }: Both) {
  const form = ({ kind, outcomes }: Act) => ({ kind, outcomes: outcomes.map(({ key }) => key) })
  const text = (act: Act, side: SideName) => routesText(merging[side], act, true)
  const isOtherKind = !base || base.kind !== ours.kind || base.kind !== theirs.kind
  const areForms = !base || (!isSame(form(base), form(ours)) && !isSame(form(base), form(theirs)))
  if (isOtherKind && areForms && !isSame(form(ours), form(theirs))) {
    const winner = merging.arbiter.settle({
      id: `act/${ours.key}/kind`,
      place: { ...place, cell: 'kind' },
      what: 'kind',
      base: base ? text(base, 'base') : null,
      ours: text(ours, 'ours'),
      theirs: text(theirs, 'theirs'),
    })
    const { kind, outcomes } = draftAct(merging[winner], winner === 'ours' ? ours : theirs)
    return { kind, outcomes }
  }
  const kind = base && base.kind === ours.kind ? theirs.kind : ours.kind
  return { kind, outcomes: mergeOutcomes(merging, place, { base, ours, theirs }) }
}

function mergeOutcomes(merging: RowMerging, place: ChangePlace, acts: Both): DraftOutcome[] {
  const lists = {
    base: acts.base?.outcomes ?? [],
    ours: acts.ours.outcomes,
    theirs: acts.theirs.outcomes,
  }
  const draft = (outcome: Outcome, side: SideName) => draftOutcome(merging[side], acts[side]!, outcome)
  const text = (outcome: Outcome, side: SideName) =>
    routesText(merging[side], { ...acts[side]!, outcomes: [outcome] })
  const reading = arrowReading(merging)
  const isChanged = (base: Outcome, outcome: Outcome, side: MergeSide) =>
    base.label !== outcome.label ||
    !isSame(base.mark, outcome.mark) ||
    !reading.isKept(draft(base, 'base').arrows, draft(outcome, side).arrows, side)
  const merge = ({ base, ours, theirs }: Sides<Outcome>): DraftOutcome => {
    if (!ours || !theirs) return ours ? draft(ours, 'ours') : draft(theirs!, 'theirs')
    const conflict = () => ({
      id: `act/${acts.ours.key}/outcome/${ours.key}`,
      place: { ...place, cell: 'outcomes' as const },
      what: 'outcomes' as const,
      base: base ? text(base, 'base') : null,
      ours: text(ours, 'ours'),
      theirs: text(theirs, 'theirs'),
    })
    const sides = <Value>(read: (outcome: DraftOutcome) => Marked<Value>) => ({
      base: base && read(draft(base, 'base')),
      ours: read(draft(ours, 'ours')),
      theirs: read(draft(theirs, 'theirs')),
    })
    const label = mergeCell(
      sides(({ label }) => plain(label)),
      merging.arbiter,
      () => ({
        ...conflict(),
        id: `act/${acts.ours.key}/outcome/${ours.key}/label`,
      }),
    )
    const arrows = mergeCell(
      sides(({ arrows, mark }) => ({ value: arrows, mark })),
      merging.arbiter,
      conflict,
      reading,
    )
    return { key: ours.key, label: label.value, arrows: arrows.value, mark: arrows.mark! }
  }
  return mergeKeyed<Outcome, DraftOutcome>(
    lists,
    {
      name: `act/${acts.ours.key}/outcome`,
      isOrdered: true,
      place: () => ({ ...place, cell: 'outcomes' }),
      text,
      isChanged,
      isUsedAnew: () => false,
      merge,
    },
    merging.arbiter,
  )
}
