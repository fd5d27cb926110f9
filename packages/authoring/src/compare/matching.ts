import { flowOf, type Act, type Key, type Sop, type Stage, type Step } from '@satualur/engine'
import { likeness } from './likeness.ts'
import { type KeyPairs, pairRoles } from './pair-roles.ts'
import { pairStepsByKey, pairStepsByLikeness } from './pair-steps.ts'

/** What on one sheet is what on the other. */
export interface Matching {
  before: Sop
  after: Sop
  /** Keys speak of the same things, so every letter counts; else only what a reader would call different. */
  isOneLineage: boolean
  steps: KeyPairs
  acts: KeyPairs
  roles: KeyPairs
  stages: KeyPairs
}

export function matchSops(before: Sop, after: Sop, isOneLineage: boolean): Matching {
  const roles = pairRoles(before, after, isOneLineage)
  const steps = isOneLineage ? pairStepsByKey(before, after) : pairStepsByLikeness(before, after, roles)
  const acts = isOneLineage ? pairActsByKey(before, after) : pairActsInRows(before, after, steps, roles)
  return { before, after, isOneLineage, steps, acts, roles, stages: pairStages(before, after, isOneLineage) }
}

function pairActsByKey(before: Sop, after: Sop): KeyPairs {
  const others = flowOf(after).acts
  return new Map([...flowOf(before).acts.keys()].filter((key) => others.has(key)).map((key) => [key, key]))
}

/** Symbols of paired rows: those of the same performer and kind first, then whatever is left, from the left. */
function pairActsInRows(before: Sop, after: Sop, steps: KeyPairs, roles: KeyPairs): KeyPairs {
  const rows = new Map(after.steps.map((step) => [step.key, step]))
  const pairs = new Map<Key, Key>()
  const isSameSymbol = (one: Act, other: Act) =>
    one.kind === other.kind && one.performers.some((role) => other.performers.includes(roles.get(role) ?? ''))
  for (const step of before.steps) {
    const row = rows.get(steps.get(step.key) ?? '')
    if (!row) continue
    for (const [one, other] of pairInRow(step, row, isSameSymbol)) pairs.set(one, other)
  }
  return pairs
}

function pairInRow(step: Step, row: Step, isSameSymbol: (one: Act, other: Act) => boolean): [Key, Key][] {
  const left = new Set(row.acts)
  const pairs: [Key, Key][] = []
  const rest: Act[] = []
  for (const act of step.acts) {
    const other = [...left].find((one) => isSameSymbol(act, one))
    if (other) {
      pairs.push([act.key, other.key])
      left.delete(other)
    } else rest.push(act)
  }
  return [
    ...pairs,
    ...[...left].flatMap((other, index): [Key, Key][] => (rest[index] ? [[rest[index].key, other.key]] : [])),
  ]
}

/** Below this, two names of stages are two stages. */
const leastLikeness = 0.6

function pairStages(before: Sop, after: Sop, isOneLineage: boolean): KeyPairs {
  const pairs = new Map<Key, Key>()
  const taken = new Set<Key>()
  const isSame = (one: Stage, other: Stage) =>
    isOneLineage
      ? one.key === other.key
      : one.phase !== null && other.phase !== null
        ? one.phase === other.phase
        : likeness(one.name, other.name) >= leastLikeness
  for (const stage of before.stages) {
    const other = after.stages.find((one) => !taken.has(one.key) && isSame(stage, one))
    if (!other) continue
    pairs.set(stage.key, other.key)
    taken.add(other.key)
  }
  return pairs
}
