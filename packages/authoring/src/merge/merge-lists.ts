import type { Artefact, Key, Role, Sop, Stage } from '@satualur/engine'
import { listText } from '../compare/cell-text.ts'
import type { ChangeCell, ChangePlace } from '../compare/comparison.ts'
import type { DraftStep } from './draft-step.ts'
import { mergeCell, type Marked } from './merge-cell.ts'
import { mergeKeyed } from './merge-keyed.ts'
import { isSame } from './same.ts'
import type { Merging, MergeSide, Sides } from './sop-merge.ts'

/** The columns. */
export function mergeRoles(merging: Merging): Role[] {
  return mergeNamed<Role>(merging, 'roles', {
    name: 'role',
    place: (key) => ({ beforeRole: key, role: key }),
    cells: {
      name: nameOf,
      aliases: ({ aliases }) => listText(aliases),
      national: ({ national }) => national,
      scope: ({ scope }) => scope,
    },
    isOrdered: true,
    isUsedAnew: (role, by) => isPerformingAnew(merging, role, by),
  })
}

export function mergeStages(merging: Merging): Stage[] {
  const stageIn = (sop: Sop, step: Key) => sop.steps.find(({ key }) => key === step)?.stage
  return mergeNamed<Stage>(merging, 'stages', {
    name: 'stage',
    place: (key) => ({ beforeStage: key, stage: key }),
    cells: { number: ({ number }) => number, name: nameOf, phase: ({ phase }) => phase },
    isOrdered: true,
    isUsedAnew: (stage, by) =>
      merging[by].steps.some((step) => step.stage === stage && stageIn(merging.base, step.key) !== stage),
  })
}

/** Documents come and go with the cells that use them: what a merged cell uses stays, without a question. */
export function mergeArtefacts(merging: Merging, steps: readonly DraftStep[]): Artefact[] {
  const used = new Set(
    steps.flatMap(({ needs, yields }) => [...needs, ...yields].map(({ artefact }) => artefact)),
  )
  const isGone = ({ key }: Artefact, side: MergeSide) =>
    used.has(key) && !merging[side].artefacts.some((one) => one.key === key)
  // A document that is still in use counts as there on both sides.
  const kept = (side: MergeSide): Sop => {
    const missing = merging.base.artefacts.filter((artefact) => isGone(artefact, side))
    return missing.length === 0
      ? merging[side]
      : { ...merging[side], artefacts: [...merging[side].artefacts, ...missing] }
  }
  return mergeNamed<Artefact>({ ...merging, ours: kept('ours'), theirs: kept('theirs') }, 'artefacts', {
    name: 'artefact',
    place: (key) => ({ beforeArtefact: key, artefact: key }),
    cells: { name: nameOf, isExternal: ({ isExternal }) => String(isExternal) },
    isOrdered: false,
    isUsedAnew: () => false,
  })
}

const nameOf = ({ name }: { name: string }) => name

type Named = Role | Stage | Artefact

interface NamedReading<Item extends Named> {
  name: string
  place(key: Key): ChangePlace
  /** Every field but the key and the mark, and how it reads. */
  cells: Partial<Record<ChangeCell & keyof Item, (item: Item) => string | null>>
  isOrdered: boolean
  isUsedAnew(key: Key, by: MergeSide): boolean
}

function mergeNamed<Item extends Named>(
  merging: Merging,
  list: 'roles' | 'stages' | 'artefacts',
  reading: NamedReading<Item>,
): Item[] {
  const items = (sop: Sop) => sop[list] as Named[] as Item[]
  return mergeKeyed<Item, Item>(
    { base: items(merging.base), ours: items(merging.ours), theirs: items(merging.theirs) },
    {
      ...reading,
      text: nameOf,
      isChanged: (base, item) => !isSame(base, item),
      isUsedAnew: ({ key }, by) => reading.isUsedAnew(key, by),
      merge: (sides) => mergeItem(merging, reading, sides),
    },
    merging.arbiter,
  )
}

/** Field by field; the mark of a role goes with its name. */
function mergeItem<Item extends Named>(
  { arbiter }: Merging,
  reading: NamedReading<Item>,
  { base, ours, theirs }: Sides<Item>,
): Item {
  if (!ours || !theirs) return (ours ?? theirs)!
  const merged = { ...ours }
  for (const [field, text] of Object.entries(reading.cells) as [
    ChangeCell & keyof Item,
    (item: Item) => string | null,
  ][]) {
    const read = (item: Item): Marked<unknown> => ({
      value: item[field],
      mark: field === 'name' && 'mark' in item ? item.mark : undefined,
    })
    const { value, mark } = mergeCell(
      { base: base && read(base), ours: read(ours), theirs: read(theirs) },
      arbiter,
      () => ({
        id: `${reading.name}/${ours.key}/${field}`,
        place: { ...reading.place(ours.key), cell: field },
        what: field,
        base: base ? text(base) : null,
        ours: text(ours),
        theirs: text(theirs),
      }),
    )
    Object.assign(merged, { [field]: value }, mark && { mark })
  }
  return merged
}

function isPerformingAnew({ base, ...sops }: Merging, role: Key, by: MergeSide): boolean {
  const acts = (sop: Sop) => sop.steps.flatMap((step) => step.acts)
  const former = new Map(acts(base).map((act) => [act.key, act]))
  return acts(sops[by]).some(
    (act) => act.performers.includes(role) && !former.get(act.key)?.performers.includes(role),
  )
}
