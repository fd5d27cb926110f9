import type { Key, NationalPhase, Sop, Step } from '@satualur/engine'
import { type Letters, lettersOf, likenessOf } from './likeness.ts'
import type { KeyPairs } from './pair-roles.ts'

/** Below this, two rows of different sheets are not the same work. */
const leastScore = 0.4

/** How much each likeness of two rows says; together 1. */
const weight = { activity: 0.5, yields: 0.15, performers: 0.15, phase: 0.1, position: 0.1 }

/** Pairs rows by key, for sheets of one lineage. */
export function pairStepsByKey(before: Sop, after: Sop): KeyPairs {
  const keys = new Set(after.steps.map(({ key }) => key))
  return new Map(before.steps.filter(({ key }) => keys.has(key)).map(({ key }) => [key, key]))
}

/**
 * Pairs rows of sheets that were made apart, by what they do: activity, outputs, who performs, phase, and position.
 * The most alike are paired first, so a row may stand elsewhere on the other sheet. The same sheets always give the
 * same pairs.
 */
export function pairStepsByLikeness(before: Sop, after: Sop, roles: KeyPairs): KeyPairs {
  const rows = readRows(before)
  const others = readRows(after)
  const candidates = rows
    .flatMap((row) => others.map((other) => ({ row, other, score: scoreOf(row, other, roles) })))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score || crossing(one) - crossing(other))
  const pairs = new Map<Key, Key>()
  const taken = new Set<Key>()
  for (const { row, other } of candidates) {
    if (pairs.has(row.step.key) || taken.has(other.step.key)) continue
    pairs.set(row.step.key, other.step.key)
    taken.add(other.step.key)
  }
  return pairs
}

interface Row {
  step: Step
  activity: Letters
  yields: Letters
  performers: ReadonlySet<Key>
  phase: NationalPhase | null
  /** From 0 at the top to 1 at the bottom. */
  position: number
}

const crossing = ({ row, other }: { row: Row; other: Row }) => Math.abs(row.position - other.position)

function readRows(sop: Sop): Row[] {
  const phases = new Map(sop.stages.map(({ key, phase }) => [key, phase]))
  return sop.steps.map((step, index) => ({
    step,
    activity: lettersOf(step.activity),
    yields: lettersOf(step.yields.map(({ text }) => text).join(' ')),
    performers: new Set(step.acts.flatMap((act) => act.performers)),
    phase: step.stage === null ? null : (phases.get(step.stage) ?? null),
    position: sop.steps.length > 1 ? index / (sop.steps.length - 1) : 0,
  }))
}

/** 0 to 1. What a sheet does not say (no outputs, no phase) speaks neither for nor against. */
function scoreOf(row: Row, other: Row, roles: KeyPairs): number {
  const evidence: [number, number | null][] = [
    [weight.activity, likenessOf(row.activity, other.activity)],
    [weight.yields, row.yields.count && other.yields.count ? likenessOf(row.yields, other.yields) : null],
    [weight.performers, performersLikeness(row, other, roles)],
    [weight.phase, row.phase && other.phase ? Number(row.phase === other.phase) : null],
    [weight.position, 1 - crossing({ row, other })],
  ]
  const known = evidence.filter((one): one is [number, number] => one[1] !== null)
  const whole = known.reduce((sum, [share]) => sum + share, 0)
  return known.reduce((sum, [share, alike]) => sum + share * alike, 0) / whole
}

function performersLikeness(row: Row, other: Row, roles: KeyPairs): number | null {
  if (row.performers.size === 0 || other.performers.size === 0) return null
  const both = [...row.performers].filter((role) => other.performers.has(roles.get(role) ?? '')).length
  return both / Math.max(row.performers.size, other.performers.size)
}
