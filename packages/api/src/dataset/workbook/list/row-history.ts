import type { EntryContent, IsoDate, ListEntry, ListStep } from '@satualur/engine'
import { takeStep } from '@satualur/engine'
import { readDate, readYesNo } from '../reading/sheet-words.ts'
import type { ListCells } from './list-columns.ts'
import type { RowObstruction } from './row-obstruction.ts'
import { ofTheList, rowObstructions as says } from './row-obstruction.ts'

export interface TakenHere {
  step: ListStep
  entry: ListEntry
}

/** The steps of an entry that comes in, each with the entry after it. */
export type RowHistory = { taken: [TakenHere, ...TakenHere[]] } | { obstructions: RowObstruction[] }

/**
 * What has been done with an entry that comes in: it is proposed today, or, where its row says so, was agreed by the Forum
 * and set by a decree on their days. It was proposed on the earliest of them then, since nobody has kept when.
 */
export function rowHistory(content: EntryContent, cells: ListCells, today: IsoDate): RowHistory {
  const isSet = cells.decree !== ''
  if (!isSet && cells.agreement === '') return taking([{ type: 'propose', content, on: today }])
  const isPriority = cells.priority !== '' && readYesNo(cells.priority)
  const agreedIn = cells.agreedOn ? 'agreedOn' : 'decreeOn'
  const agreedOn = readDate(cells[agreedIn])
  const decreeOn = isSet ? readDate(cells.decreeOn) : agreedOn
  const obstructions = [
    ...(cells.agreement === '' ? [says.agreementMissing()] : []),
    ...(isPriority === 'unknown' ? [says.priorityUnknown(cells.priority)] : []),
    ...(agreedOn === null ? [dayObstruction(cells, agreedIn)] : []),
    ...(decreeOn === null && agreedIn !== 'decreeOn' ? [dayObstruction(cells, 'decreeOn')] : []),
  ]
  if (isPriority === 'unknown' || agreedOn === null || decreeOn === null || obstructions.length > 0)
    return { obstructions }
  return taking([
    { type: 'propose', content, on: agreedOn },
    { type: 'agree', number: cells.agreement, isPriority, on: agreedOn },
    ...(isSet ? [{ type: 'enact' as const, number: cells.decree, on: decreeOn }] : []),
  ])
}

function taking(steps: readonly [ListStep, ...ListStep[]]): RowHistory {
  const taken: TakenHere[] = []
  for (const step of steps) {
    const after = takeStep(taken.at(-1)?.entry ?? null, step)
    if ('refusal' in after) return { obstructions: [ofTheList(after.refusal)] }
    taken.push({ step, entry: after.entry })
  }
  const [first, ...others] = taken
  return { taken: [first!, ...others] }
}

const dayObstruction = (cells: ListCells, column: 'agreedOn' | 'decreeOn'): RowObstruction =>
  cells[column] ? says.dateUnknown(cells[column], column) : { ...says.dayMissing(), column }
