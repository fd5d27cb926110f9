import { flowOf, type Key, type NationalPhase, type Sop, type Step } from '@satualur/engine'
import { lettersOf, likenessOf, type Telling, tellingIn, type Weighed, weighed } from './likeness.ts'
import type { KeyPairs } from './pair-roles.ts'
import { worksIn, worksLikeness } from './kind-of-work.ts'

/** How much each likeness of two rows says. */
const weight = {
  activity: 0.35,
  work: 0.2,
  yields: 0.1,
  performers: 0.15,
  sendingBack: 0.1,
  phase: 0.1,
  position: 0.15,
}

/** How alike the work of each row is to that of each row of the other sheet, 0 to 1. */
export function rowLikenesses(before: Sop, after: Sop, roles: KeyPairs): number[][] {
  const telling = tellingIn([...before.steps, ...after.steps].map(({ activity }) => lettersOf(activity)))
  const rows = readRows(before, telling)
  const others = readRows(after, telling)
  return rows.map((row) => others.map((other) => scoreOf(row, other, roles)))
}

interface Row {
  activity: Weighed
  works: ReturnType<typeof worksIn>
  yields: Weighed
  performers: ReadonlySet<Key>
  phase: NationalPhase | null
  /** Null on a sheet that draws no way back at all. */
  sendsBack: boolean | null
  /** From 0 at the top to 1 at the bottom. */
  position: number
}

function readRows(sop: Sop, telling: Telling): Row[] {
  const flow = flowOf(sop)
  const isSendingBack = (step: Step) =>
    step.acts.some((act) => act.outcomes.some((outcome) => flow.sendsBack(act.key, outcome)))
  const hasWayBack = sop.steps.some(isSendingBack)
  const phases = new Map(sop.stages.map(({ key, phase }) => [key, phase]))
  return sop.steps.map((step, index) => ({
    activity: weighed(lettersOf(step.activity), telling),
    works: worksIn(step.activity),
    yields: weighed(lettersOf(step.yields.map(({ text }) => text).join(' ')), telling),
    performers: new Set(step.acts.flatMap((act) => act.performers)),
    phase: step.stage === null ? null : (phases.get(step.stage) ?? null),
    sendsBack: hasWayBack ? isSendingBack(step) : null,
    position: index / Math.max(1, sop.steps.length - 1),
  }))
}

/** 0 to 1. What a sheet does not say (no outputs, no phase) speaks neither for nor against. */
function scoreOf(row: Row, other: Row, roles: KeyPairs): number {
  const evidence: [number, number | null][] = [
    [weight.activity, likenessOf(row.activity, other.activity)],
    [weight.work, worksLikeness(row.works, other.works)],
    [weight.yields, row.yields.whole && other.yields.whole ? likenessOf(row.yields, other.yields) : null],
    [weight.performers, performersLikeness(row, other, roles)],
    [weight.sendingBack, sendingBackLikeness(row, other)],
    [weight.position, 1 - Math.abs(row.position - other.position)],
    [weight.phase, row.phase && other.phase ? Number(row.phase === other.phase) : null],
  ]
  const known = evidence.filter((one): one is [number, number] => one[1] !== null)
  const whole = known.reduce((sum, [share]) => sum + share, 0)
  return known.reduce((sum, [share, alike]) => sum + share * alike, 0) / whole
}

/** Rows that only lead on are the usual, which says nothing. */
function sendingBackLikeness(row: Row, other: Row): number | null {
  if (row.sendsBack === null || other.sendsBack === null) return null
  return row.sendsBack || other.sendsBack ? Number(row.sendsBack === other.sendsBack) : null
}

/** Where the other sheet has no such column, so that it can hardly tell. */
const unknownPerformer = 0.25

function performersLikeness(row: Row, other: Row, roles: KeyPairs): number | null {
  const known = [...row.performers].filter((role) => roles.has(role))
  const paired = new Set(roles.values())
  const its = [...other.performers].filter((role) => paired.has(role))
  if (row.performers.size === 0 || other.performers.size === 0) return null
  if (known.length === 0 || its.length === 0) return unknownPerformer
  return known.filter((role) => its.includes(roles.get(role)!)).length / Math.max(known.length, its.length)
}
