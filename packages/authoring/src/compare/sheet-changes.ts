import type { Artefact, Header, Key, Sop } from '@satualur/engine'
import { headerText, textOrNull } from './cell-text.ts'
import type { ChangeCell, ChangeKind, ChangePlace, SopChange } from './comparison.ts'
import { plainText } from './likeness.ts'
import type { Matching } from './matching.ts'

const headerCells = [
  'number',
  'madeOn',
  'revisedOn',
  'ratifiedOn',
  'effectiveOn',
  'ratifiedBy',
  'legalBasis',
  'qualifications',
  'related',
  'equipment',
  'warnings',
  'records',
] as const

/** What became different in the identity part: the title and every cell. */
export function headerChanges({ before, after, isOneLineage }: Matching): SopChange[] {
  const isSame = (one: string | null, other: string | null) =>
    isOneLineage ? one === other : plainText(one ?? '') === plainText(other ?? '')
  const cell = (place: ChangePlace, read: (header: Header, sop: Sop) => string | null): SopChange[] => {
    const [one, other] = [read(before.header, before), read(after.header, after)]
    return isSame(one, other) ? [] : [{ kind: 're-headed', place, before: one, after: other }]
  }
  return [
    ...cell({ cell: 'unit' }, (header) => headerText(header, 'unit')),
    ...cell({ cell: 'title' }, (_, sop) => textOrNull(sop.title)),
    ...headerCells.flatMap((name) => cell({ header: name }, (header) => headerText(header, name))),
    ...cell({ cell: 'annex' }, (header) => headerText(header, 'annex')),
  ]
}

/** How the SOP as a whole is read and played. */
export function readingChanges({ before, after }: Matching): SopChange[] {
  const changes: SopChange[] = []
  if (before.bareDay !== after.bareDay)
    changes.push(changed('re-timed', { cell: 'bareDay' }, before.bareDay, after.bareDay))
  if (before.loopLimit !== after.loopLimit)
    changes.push(
      changed('re-routed', { cell: 'loopLimit' }, String(before.loopLimit), String(after.loopLimit)),
    )
  return changes
}

/** Stages that came, went or were renamed. */
export function stageChanges({ before, after, stages, isOneLineage }: Matching): SopChange[] {
  const paired = new Set(stages.values())
  const removed = before.stages.filter(({ key }) => !stages.has(key))
  const added = after.stages.filter(({ key }) => !paired.has(key))
  const renamed = before.stages.flatMap((stage) => {
    const other = after.stages.find(({ key }) => key === stages.get(stage.key))
    if (!other || !isOneLineage) return []
    const place = { beforeStage: stage.key, stage: other.key }
    return cellChanges(place, stage, other, ['number', 'name', 'phase'])
  })
  return [
    ...removed.map(({ key, name }) => changed('removed', { beforeStage: key }, name, null)),
    ...renamed,
    ...added.map(({ key, name }) => changed('added', { stage: key }, null, name)),
  ]
}

/** Documents are seen in the cells that use them; here is what the cells do not show. Keys of sheets made apart say nothing. */
export function artefactChanges({ before, after, isOneLineage }: Matching): SopChange[] {
  if (!isOneLineage) return []
  const others = new Map(after.artefacts.map((artefact) => [artefact.key, artefact]))
  return before.artefacts.flatMap((artefact) => {
    const other = others.get(artefact.key)
    return other ? artefactChange(artefact, other) : []
  })
}

function artefactChange(before: Artefact, after: Artefact): SopChange[] {
  const place = { beforeArtefact: before.key, artefact: after.key }
  const names = cellChanges(place, before, after, ['name'])
  const isMoved = before.isExternal !== after.isExternal
  return [
    ...names.map((change): SopChange => ({ ...change, kind: 're-supplied' })),
    ...(isMoved ? [changed('re-supplied', { ...place, cell: 'isExternal' }, before.name, after.name)] : []),
  ]
}

function cellChanges<Item extends object>(
  place: ChangePlace,
  before: Item,
  after: Item,
  cells: (keyof Item & ChangeCell)[],
): SopChange[] {
  return cells
    .filter((cell) => before[cell] !== after[cell])
    .map((cell) => {
      const [one, other] = [before[cell], after[cell]] as (Key | null)[]
      return changed('re-worded', { ...place, cell }, one ?? null, other ?? null)
    })
}

const changed = (
  kind: ChangeKind,
  place: ChangePlace,
  before: string | null,
  after: string | null,
): SopChange => ({ kind, place, before, after })
