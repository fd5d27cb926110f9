import type { Act, Key, Sop, Step } from '@satualur/engine'
import { leadOnThrough } from '../flow/lead-through.ts'
import { neighbours } from '../flow/splice.ts'
import { flowKeys, freshKey, letterOf } from '../fresh-key.ts'
import { changeStep, eachChanged, stepOf, withOutcomes } from '../rewrite.ts'
import { withDutiesToCopy } from './apart.ts'
import { countedOn } from './numbering.ts'

/**
 * A copy of a row right below it, done after it, which asks the same of its performers. A start stays where it is; an end moves on
 * to the copy.
 */
export function duplicateStep(sop: Sop, step: Key): Sop {
  const opened = changeStep(sop, step, (row) => ({ ...row, acts: eachChanged(row.acts, withoutEnd) }))
  const row = stepOf(opened, step)
  if (!row) return sop
  const copy = copyOf(stepOf(sop, step)!, flowKeys(sop))
  const place = opened.steps.indexOf(row) + 1
  const { after } = neighbours(opened.steps, place)
  const [entry, ...others] = copy.acts
  const led = entry && leadOnThrough(opened, entry.key, row.acts, after)
  const acts = led ? [{ ...entry, waitsFor: led.waitsFor }, ...others] : copy.acts
  const steps = (led?.sop ?? opened).steps.toSpliced(place, 0, { ...copy, acts })
  return countedOn(sop, withDutiesToCopy({ ...opened, steps }, step, copy.key))
}

const withoutEnd = (act: Act): Act => (act.kind === 'end' ? { ...act, kind: 'process' } : act)

/** Its arrows lead where those of the row lead; arrows within the row stay within the copy. */
function copyOf(row: Step, taken: readonly Key[]): Step {
  const keys = new Map<Key, Key>()
  const key = freshKey(taken)
  for (const act of row.acts) {
    const wish = row.acts.length === 1 ? key : key + letterOf(keys.size)
    keys.set(act.key, freshKey([...taken, ...keys.values()], wish))
  }
  const acts = row.acts.map((act): Act => {
    const copy: Act = { ...act, key: keys.get(act.key)!, kind: act.kind === 'start' ? 'process' : act.kind }
    return withOutcomes(copy, (one) => ({
      ...one,
      to: one.to.map((target) => keys.get(target) ?? target),
    }))
  })
  return { ...row, key, number: null, acts }
}
