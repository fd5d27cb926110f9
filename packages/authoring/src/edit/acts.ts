import type { Act, Key, Sop } from '@satualur/engine'
import { letterOf } from './duplicate-step.ts'
import { flowKeys, freshKey } from './fresh-key.ts'
import { changeAct, changeStep, explicit, stepOf, stepWith } from './rewrite.ts'
import { leadPast } from './splice.ts'
import { neighbours, splicedIn } from './steps.ts'

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

const isRole = (sop: Sop, role: Key): boolean => sop.roles.some(({ key }) => key === role)

/** The symbol in this column alone. */
export function moveSymbol(sop: Sop, act: Key, role: Key): Sop {
  return isRole(sop, role) ? changeAct(sop, act, (one) => performedBy(one, [role])) : sop
}

/** The act with these performers, named by a person; one alone has nobody to confirm jointly with. */
export function performedBy(act: Act, performers: Key[]): Act {
  const isSame =
    performers.length === act.performers.length && performers.every((role) => act.performers.includes(role))
  if (isSame && act.mark.kind === 'explicit') return act
  const mark: Act['mark'] = performers.length > 0 ? explicit : { kind: 'missing' }
  return { ...act, performers, isJoint: act.isJoint && performers.length > 1, mark }
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

export function addPerformer(sop: Sop, act: Key, role: Key): Sop {
  if (!isRole(sop, role)) return sop
  return changeAct(sop, act, (one) =>
    one.performers.includes(role) ? one : performedBy(one, [...one.performers, role]),
  )
}

export function removePerformer(sop: Sop, act: Key, role: Key): Sop {
  return changeAct(sop, act, (one) =>
    one.performers.includes(role)
      ? performedBy(
          one,
          one.performers.filter((key) => key !== role),
        )
      : one,
  )
}

/** Whether every performer has to confirm; only several can. */
export function setJoint(sop: Sop, act: Key, isJoint: boolean): Sop {
  return changeAct(sop, act, (one) =>
    one.isJoint === isJoint || one.performers.length < 2 ? one : { ...one, isJoint },
  )
}

/** Whether completing the act makes the run's dataset public. */
export function setPublishes(sop: Sop, act: Key, publishes: boolean): Sop {
  return changeAct(sop, act, (one) => {
    if ((one.publishes ?? false) === publishes) return one
    const { publishes: _, ...rest } = one
    return publishes ? { ...rest, publishes } : rest
  })
}

export function setWaitsFor(sop: Sop, act: Key, waitsFor: Act['waitsFor']): Sop {
  return changeAct(sop, act, (one) => (one.waitsFor === waitsFor ? one : { ...one, waitsFor }))
}
