import { flowOf, type Act, type Step } from '@satualur/engine'
import { performersText, publishesText } from '../compare/cell-text.ts'
import type { ChangeCell, ChangePlace } from '../compare/comparison.ts'
import { isActChanged, isReachedAnew } from './act-changes.ts'
import { draftAct, type DraftAct } from './draft-step.ts'
import { mergeCell, plain, type CellReading, type Marked } from './merge-cell.ts'
import { mergeKeyed } from './merge-keyed.ts'
import { mergeRoutes } from './merge-routes.ts'
import { performersReading } from './readings.ts'
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
  const publishes = cell('publishes', (act) => plain(act.publishes), publishesText)
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
    ...(publishes.value ? { publishes: publishes.value } : {}),
    waitsFor: waits.value,
    mark: performers.mark!,
  }
}

function actText(merging: RowMerging, act: Act, side: SideName): string | null {
  const step = flowOf(merging[side]).acts.get(act.key)!.step
  return performersText(merging[side], { ...step, acts: [act] })
}
