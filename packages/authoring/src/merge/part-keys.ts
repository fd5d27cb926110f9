import type { Act, Key, Sop, Step } from '@satualur/engine'
import { plainText } from '../compare/likeness.ts'
import { flowKeys, freshKey } from '../edit/fresh-key.ts'
import { canonicalText, isSame } from './same.ts'
import type { MergeSide } from './sop-merge.ts'

/** New keys by former keys; rows and symbols share one set of keys. */
interface Renaming {
  roles: Map<Key, Key>
  stages: Map<Key, Key>
  artefacts: Map<Key, Key>
  flow: Map<Key, Key>
}

/**
 * Two editors who each add a row give both the lowest free key. Where a key that both added names different things,
 * one of the two gets another. Their content decides which, so that both editors come to the same SOP.
 */
export function partKeys(base: Sop, ours: Sop, theirs: Sop): Record<MergeSide, Sop> {
  const renaming = { ours: emptyRenaming(), theirs: emptyRenaming() }
  for (const list of ['roles', 'stages', 'artefacts'] as const) {
    const taken = new Set([base, ours, theirs].flatMap((sop) => sop[list].map(({ key }) => key)))
    for (const key of newOnBoth(base[list], ours[list], theirs[list])) {
      const [mine, its] = [ours, theirs].map((sop) => sop[list].find((item) => item.key === key)!) as [
        Sop['roles'][number],
        Sop['roles'][number],
      ]
      if (plainText(mine.name) !== plainText(its.name)) rename(key, taken, mine, its, list, renaming)
    }
  }
  const taken = new Set([base, ours, theirs].flatMap(flowKeys))
  const [mine, its] = [placesOf(ours), placesOf(theirs)]
  const former = placesOf(base)
  for (const key of [...mine.keys()].sort()) {
    if (former.has(key) || !its.has(key) || areOneThing(key, mine, its, former)) continue
    rename(key, taken, mine.get(key), its.get(key), 'flow', renaming)
  }
  return { ours: renamed(ours, renaming.ours), theirs: renamed(theirs, renaming.theirs) }
}

const emptyRenaming = (): Renaming => ({
  roles: new Map(),
  stages: new Map(),
  artefacts: new Map(),
  flow: new Map(),
})

function newOnBoth(
  base: readonly { key: Key }[],
  ours: readonly { key: Key }[],
  theirs: readonly { key: Key }[],
) {
  const has = (list: readonly { key: Key }[], key: Key) => list.some((item) => item.key === key)
  return ours
    .map(({ key }) => key)
    .filter((key) => !has(base, key) && has(theirs, key))
    .sort()
}

function rename(
  key: Key,
  taken: Set<Key>,
  ours: unknown,
  theirs: unknown,
  list: keyof Renaming,
  renaming: Record<MergeSide, Renaming>,
) {
  const fresh = freshKey(taken, key)
  taken.add(fresh)
  const loser = canonicalText(ours) < canonicalText(theirs) ? 'theirs' : 'ours'
  renaming[loser][list].set(key, fresh)
}

/** What a key of the flow names: a row, a symbol, or both at once. */
interface FlowPlace {
  row: Step | undefined
  act: { act: Act; row: Key } | undefined
}

function placesOf(sop: Sop): Map<Key, FlowPlace> {
  const places = new Map<Key, FlowPlace>()
  for (const row of sop.steps) {
    places.set(row.key, { act: undefined, ...places.get(row.key), row })
    for (const act of row.acts)
      places.set(act.key, { row: undefined, ...places.get(act.key), act: { act, row: row.key } })
  }
  return places
}

/** Rows that say the same are one row; symbols are one where their row is one. */
function areOneThing(
  key: Key,
  ours: ReadonlyMap<Key, FlowPlace>,
  theirs: ReadonlyMap<Key, FlowPlace>,
  base: ReadonlyMap<Key, FlowPlace>,
): boolean {
  const [mine, its] = [ours.get(key)!, theirs.get(key)!]
  if (mine.act?.row !== its.act?.row) return false
  if (mine.row && its.row)
    return isSame(mine.row, its.row) || (mine.row.activity.trim() !== '' && areSameWords(mine.row, its.row))
  if (mine.row || its.row || !mine.act || !its.act) return false
  const row = mine.act.row
  const isNewRow = !base.has(row) && row !== key && areOneThing(row, ours, theirs, base)
  return isNewRow || isSame(mine.act.act, its.act.act)
}

const areSameWords = (one: Step, other: Step) => plainText(one.activity) === plainText(other.activity)

function renamed(sop: Sop, { roles, stages, artefacts, flow }: Renaming): Sop {
  if (roles.size + stages.size + artefacts.size + flow.size === 0) return sop
  const renameIn = <Item extends { key: Key }>(items: Item[], keys: Map<Key, Key>): Item[] =>
    items.map((item) => ({ ...item, key: keys.get(item.key) ?? item.key }))
  const each = (keys: readonly Key[], names: Map<Key, Key>) => keys.map((key) => names.get(key) ?? key)
  const one = (act: Key | null) => (act === null ? null : (flow.get(act) ?? act))
  const uses = (cell: Step['needs']) =>
    cell.map((use) => ({ ...use, artefact: artefacts.get(use.artefact) ?? use.artefact }))
  return {
    ...sop,
    roles: renameIn(sop.roles, roles),
    stages: renameIn(sop.stages, stages),
    artefacts: renameIn(sop.artefacts, artefacts),
    ...(sop.statutory && {
      statutory: sop.statutory.map((deadline) => ({
        ...deadline,
        startsAt: one(deadline.startsAt),
        endsAt: one(deadline.endsAt),
      })),
    }),
    steps: renameIn(sop.steps, flow).map((step) => ({
      ...step,
      stage: step.stage === null ? null : (stages.get(step.stage) ?? step.stage),
      ...(step.apartFrom ? { apartFrom: each(step.apartFrom, flow) } : {}),
      needs: uses(step.needs),
      yields: uses(step.yields),
      acts: renameIn(step.acts, flow).map((act) => ({
        ...act,
        performers: each(act.performers, roles),
        outcomes: act.outcomes.map((outcome) => ({ ...outcome, to: each(outcome.to, flow) })),
      })),
    })),
  }
}
