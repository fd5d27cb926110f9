import type { Act, Key, Sop } from '@satualur/engine'
import { leadPast } from '../flow/lead-past.ts'
import { neighbours, splicedIn } from '../flow/splice.ts'
import { flowKeys, freshKey, letterOf } from '../fresh-key.ts'
import { changeAct, changeStep, explicit, stepOf, stepWith } from '../rewrite.ts'
import { isRole, performedBy } from '../role/performers.ts'

/**
 * A symbol in a performer's column of a row. A symbol of the row that stands in no column yet moves there; else it is
 * one more symbol, done after the others of the row, or before the end that stands there. A column that has a symbol
 * in this row keeps it.
 */
export function placeSymbol(sop: Sop, step: Key, role: Key): Sop {
  const row = stepOf(sop, step)
  if (!row || !isRole(sop, role) || row.acts.some(({ performers }) => performers.includes(role))) return sop
  const empty = row.acts.find(({ performers }) => performers.length === 0)
  return empty ? moveSymbol(sop, empty.key, role) : addSymbol(sop, step, role)
}

function addSymbol(sop: Sop, step: Key, role: Key): Sop {
  const at = sop.steps.findIndex(({ key }) => key === step)
  const { acts } = sop.steps[at]!
  const end = acts.findIndex(({ kind }) => kind === 'end')
  const place = end < 0 ? acts.length : end
  const before = place > 0 ? acts.slice(place - 1, place) : neighbours(sop.steps, at).before
  const after = acts[place] ?? neighbours(sop.steps, at + 1).after
  const key = acts.length === 0 ? step : step + letterOf(acts.length)
  const { sop: led, act } = splicedIn(sop, freshKey(takenBeside(sop, step, acts.length), key), before, after)
  const placed: Act = { ...act, performers: [role], mark: explicit }
  return changeStep(led, step, (row) => ({ ...row, acts: row.acts.toSpliced(place, 0, placed) }))
}

/** A row without symbol lends its key to its first one. */
function takenBeside(sop: Sop, step: Key, actCount: number): Key[] {
  return flowKeys(sop).filter((key) => actCount > 0 || key !== step)
}

/** The symbol in this column alone. */
export function moveSymbol(sop: Sop, act: Key, role: Key): Sop {
  return isRole(sop, role) ? changeAct(sop, act, (one) => performedBy(one, [role])) : sop
}

/** Without this symbol: the flow leads past it. The last symbol of a row stays, in no column. */
export function removeSymbol(sop: Sop, act: Key): Sop {
  const row = stepWith(sop, act)
  if (!row) return sop
  if (row.acts.length === 1) return changeAct(sop, act, (one) => performedBy(one, []))
  const led = leadPast(
    sop,
    row.acts.filter(({ key }) => key === act),
  )
  return changeStep(led, row.key, (one) => ({ ...one, acts: one.acts.filter(({ key }) => key !== act) }))
}
