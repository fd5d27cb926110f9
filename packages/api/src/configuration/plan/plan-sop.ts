import { compareSops, type SopChange } from '@satualur/authoring'
import type { Sop } from '@satualur/engine'
import type { PlanWords, SopDifference } from './plan-words.ts'
import type { StoredSop } from '../stored/stored-configuration.ts'

/** "versi 2, berlaku mulai 2026-11-21: 2 langkah ditambah, 3 waktu berubah" */
export function sopDetail(before: StoredSop | undefined, after: StoredSop, words: PlanWords): string {
  const { number, effectiveFrom, content } = after
  if (!before) return words.newSop(number, effectiveFrom, content.steps.length, content.roles.length)
  return words.newVersion(number, effectiveFrom, differences(before.content, content, words))
}

function differences(before: Sop, after: Sop, words: PlanWords): string {
  const counts = Map.groupBy(compareSops(before, after).changes, differenceOf)
  const told = order.flatMap((difference) => {
    const changes = counts.get(difference)
    return changes ? [words.counted[difference](changes.length)] : []
  })
  return told.length > 0 ? told.join(', ') : words.onlyMarks
}

const order: readonly SopDifference[] = [
  'stepsAdded',
  'stepsRemoved',
  'stepsMoved',
  'rolesAdded',
  'rolesRemoved',
  'rolesMoved',
  'retimed',
  'reassigned',
  'rerouted',
  'reworded',
  'resupplied',
  'required',
  'reheaded',
  'others',
]

const byKind = {
  're-timed': 'retimed',
  're-assigned': 'reassigned',
  're-worded': 'reworded',
  're-routed': 'rerouted',
  're-supplied': 'resupplied',
  're-required': 'required',
  're-headed': 'reheaded',
} as const

function differenceOf({ kind, place }: SopChange): SopDifference {
  if (kind !== 'added' && kind !== 'removed' && kind !== 'moved') return byKind[kind]
  const action = { added: 'Added', removed: 'Removed', moved: 'Moved' } as const
  if ((place.step ?? place.beforeStep) !== undefined) return `steps${action[kind]}`
  return (place.role ?? place.beforeRole) === undefined ? 'others' : `roles${action[kind]}`
}
