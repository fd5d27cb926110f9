import { addPerformer, removePerformer, removeSymbol, setStage } from '@satualur/authoring'
import type { Key, Sop } from '@satualur/engine'
import { actsAt } from '../symbol/place-symbol.ts'
import { written } from './cell-text.ts'
import { isText, roleOf, type Column } from './column.ts'

/** The SOP with nothing in a cell: no words, no stage, no symbol. */
export function clearedCell(sop: Sop, step: Key | null, column: Column): Sop {
  const row = sop.steps.find(({ key }) => key === step)
  if (!row) return sop
  if (isText(column)) return written(sop, row.key, column, '')
  const role = roleOf(column)
  if (role === null) return setStage(sop, row.key, null)
  // A symbol across several columns only leaves this one.
  return actsAt(row, role).reduce(
    (changed, { key, performers }) =>
      performers.length > 1 ? removePerformer(changed, key, role) : removeSymbol(changed, key),
    sop,
  )
}

/** The SOP with a performer added to the symbol of the row, or taken from it where it is one of several. */
export function joinedCell(sop: Sop, step: Key | null, role: Key | null): Sop {
  const row = sop.steps.find(({ key }) => key === step)
  const act = row?.acts[0]
  if (!row || !act || role === null) return sop
  const here = actsAt(row, role)[0]
  if (!here) return addPerformer(sop, act.key, role)
  return here.performers.length > 1 ? removePerformer(sop, here.key, role) : sop
}
