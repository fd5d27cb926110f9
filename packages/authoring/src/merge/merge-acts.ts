import { flowOf, type Act, type Key, type Outcome, type Step } from '@satualur/engine'
import { arrowsOf } from '../compare/arrows.ts'
import { performersText, routesText } from '../compare/cell-text.ts'
import type { ChangeCell, ChangePlace } from '../compare/comparison.ts'
import { draftAct, draftOutcome, type DraftAct, type DraftOutcome } from './draft-step.ts'
import { mergeCell, type CellReading, type Marked } from './merge-cell.ts'
import { mergeKeyed } from './merge-keyed.ts'
import { arrowReading, performersReading } from './readings.ts'
import { isSame } from './same.ts'
import type { MergeSide, RowMerging, Sides } from './sop-merge.ts'

type SideName = MergeSide | 'base'

/** The symbols of a row. */
export function mergeActs(merging: RowMerging, place: ChangePlace, rows: Sides<Step>): DraftAct[] {
  const lists = {
    base: rows.base?.acts ?? [],
    ours: rows.ours?.acts ?? [],
    theirs: rows.theirs?.acts ?? [],
  }
  const acts = mergeKeyed<Act, DraftAct>(
    lists,
    {
      name: 'act',
      isOrdered: true,
      place: (act) => ({ ...place, beforeAct: act, act }),
      text: (act, side) => actText(merging, act, side) ?? '–',
      isChanged: (base, act, side) => isActChanged(merging, base, act, side),
      isUsedAnew: (act, side) => isReachedAnew(merging, act.key, side),
      merge: (sides) => mergeAct(merging, place, sides),
    },
    merging.arbiter,
  )
  if (acts.length > 0 || lists.ours.length === 0 || lists.theirs.length === 0) return acts
  // Each side took away what the other left: a row keeps its symbols, those of one side.
  const text = (side: SideName) => rows[side] && performersText(merging[side], rows[side])
  const winner = merging.arbiter.settle({
    id: `step/${place.step}/acts`,
    place,
    what: 'acts',
    base: text('base') ?? null,
    ours: text('ours') ?? null,
    theirs: text('theirs') ?? null,
  })
  return lists[winner].map((act) => draftAct(merging[winner], act))
}

function mergeAct(merging: RowMerging, row: ChangePlace, { base, ours, theirs }: Sides<Act>): DraftAct {
  if (!ours || !theirs) return ours ? draftAct(merging.ours, ours) : draftAct(merging.theirs, theirs!)
  const place = { ...row, beforeAct: ours.key, act: ours.key }
  const cell = <Value>(
    what: ChangeCell,
    read: (act: Act) => Marked<Value>,
    text: (act: Act, side: SideName) => string | null,
    reading?: CellReading<Value>,
  ) =>
    mergeCell(
      { base: base && read(base), ours: read(ours), theirs: read(theirs) },
      merging.arbiter,
      () => ({
        id: `act/${ours.key}/${what}`,
        place: { ...place, cell: what },
        what,
        base: base ? text(base, 'base') : null,
        ours: text(ours, 'ours'),
        theirs: text(theirs, 'theirs'),
      }),
      reading,
    )
  const performers = cell(
    'performers',
    ({ performers, mark }) => ({ value: performers, mark }),
    (act, side) => actText(merging, act, side),
    performersReading(merging),
  )
  const joint = cell(
    'isJoint',
    ({ isJoint }) => plain(isJoint),
    (act, side) => actText(merging, act, side),
  )
  const waits = cell(
    'waitsFor',
    ({ waitsFor }) => plain(waitsFor),
    ({ waitsFor }) => waitsFor,
  )
  const routes = mergeRoutes(merging, place, { base, ours, theirs })
  return {
    key: ours.key,
    ...routes,
    performers: performers.value,
    isJoint: joint.value,
    waitsFor: waits.value,
    mark: performers.mark!,
  }
}

const plain = <Value>(value: Value): Marked<Value> => ({ value, mark: undefined })

type Both = { base: Act | undefined; ours: Act; theirs: Act }

/** The form of a symbol and its outcomes: whoever turns it into a decision means its outcomes with it. */
function mergeRoutes(merging: RowMerging, place: ChangePlace, { base, ours, theirs }: Both) {
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

function actText(merging: RowMerging, act: Act, side: SideName): string | null {
  const step = flowOf(merging[side]).acts.get(act.key)!.step
  return performersText(merging[side], { ...step, acts: [act] })
}

/** Whether a side did anything to a symbol, but for what follows from removing rows and columns elsewhere. */
export function isActChanged(merging: RowMerging, base: Act, act: Act, side: MergeSide): boolean {
  const arrows = arrowReading(merging)
  if (
    base.kind !== act.kind ||
    base.waitsFor !== act.waitsFor ||
    base.isJoint !== act.isJoint ||
    !isSame(base.mark, act.mark)
  )
    return true
  if (!performersReading(merging).isKept(base.performers, act.performers, side)) return true
  if (base.outcomes.length !== act.outcomes.length) return true
  return base.outcomes.some((outcome, index) => {
    const its = act.outcomes[index]!
    const words = ({ key, label, mark }: Outcome) => ({ key, label, mark })
    if (!isSame(words(outcome), words(its))) return true
    const before = arrowsOf(merging.base).of(base.key, outcome)
    return !arrows.isKept(before, arrowsOf(merging[side]).of(act.key, its), side)
  })
}

/** Whether a side drew an arrow to an act on purpose, not by the order of the table, that was not there before. */
export function isReachedAnew({ base, ...sops }: RowMerging, act: Key, side: MergeSide): boolean {
  const former = flowOf(base).acts
  const arrows = arrowsOf(sops[side])
  return [...flowOf(sops[side]).acts.values()].some(({ act: from }) =>
    from.outcomes.some((outcome) => {
      const before = former.get(from.key)?.act.outcomes.find(({ key }) => key === outcome.key)
      if (before?.to.includes(act)) return false
      return arrows.of(from.key, outcome).some(({ to, leadsOn }) => to === act && !leadsOn)
    }),
  )
}
