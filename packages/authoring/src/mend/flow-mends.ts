import { findingId, flowOf, soundness, type Act, type Finding, type Key, type Sop } from '@satualur/engine'
import { setWaitsFor } from '../edit/act/acts.ts'
import { nextInTable, setKind } from '../edit/act/kind.ts'
import { addOutcome, setTargets } from '../edit/act/outcomes.ts'
import { actOf, changeAct, once, withOutcomes } from '../edit/rewrite.ts'
import { mend, type FindingOf, type Mend, type MendsOf } from './mend.ts'

/** Waiting for branches that never all come: one of them has to be enough. */
export const joinThatStarves = (
  sop: Sop,
  finding: FindingOf<'deadlock' | 'improper-completion' | 'act-never-opens'>,
): Mend[] =>
  sound(sop, finding, [
    mend(
      sop,
      'wait-for-any',
      { id: () => 'Jadikan menunggu salah satu cabang saja', en: () => 'Let it wait for any one branch' },
      (one) => setWaitsFor(one, finding.place.act!, 'any'),
    ),
  ])

export const unsafe: MendsOf<'unsafe'> = (sop, finding) =>
  sound(sop, finding, [
    mend(
      sop,
      'wait-for-all',
      { id: () => 'Jadikan menunggu semua cabang', en: () => 'Let it wait for all branches' },
      (one) => setWaitsFor(one, finding.place.act!, 'all'),
    ),
    mend(
      sop,
      'drop-double-arrow',
      { id: () => 'Hapus panah yang rangkap', en: () => 'Remove the double arrow' },
      (one) =>
        changeAct(one, finding.data.from, (act) =>
          withOutcomes(act, (outcome) =>
            new Set(outcome.to).size === outcome.to.length ? outcome : { ...outcome, to: once(outcome.to) },
          ),
        ),
    ),
  ])

/** The last symbol of the loop gets a choice that goes on in the table, or ends the run. */
export const noWayOut: MendsOf<'no-way-out'> = (sop, finding) => {
  const last = finding.data.acts.at(-1)!
  const [next] = nextInTable(sop, last)
  return sound(sop, finding, [
    mend(
      sop,
      'leave-loop',
      {
        id: (names) =>
          `Beri ${names.act(last)} pilihan “Ya” yang ${next ? `menuju ${names.act(next)}` : 'mengakhiri pelaksanaan'}`,
        en: (names) =>
          `Give ${names.act(last)} a choice “Ya” (yes) that ${next ? `leads to ${names.act(next)}` : 'ends the run'}`,
      },
      (one) => leftBy(one, last, next),
    ),
  ])
}

function leftBy(sop: Sop, act: Key, next: Key | undefined): Sop {
  const before = actOf(sop, act)
  if (!before) return sop
  const back = before.outcomes[0]?.to ?? []
  const to = next === undefined ? [] : [next]
  const chosen = before.kind === 'decision' ? addOutcome(sop, act, 'Ya') : setKind(sop, act, 'decision')
  const outcomes = actOf(chosen, act)!.outcomes
  if (before.kind === 'decision') return setTargets(chosen, act, outcomes.at(-1)!.key, to)
  return setTargets(setTargets(chosen, act, outcomes[0]!.key, to), act, outcomes.at(-1)!.key, back)
}

/** Only mends that take away this finding and bring no other error for it: looked through like the flow itself. */
function sound(sop: Sop, finding: Finding, mends: readonly Mend[]): Mend[] {
  const errors = (one: Sop) => soundness(one).filter(({ severity }) => severity === 'error')
  const before = errors(sop).length
  return mends.filter(({ apply }) => {
    const mended = apply(sop)
    if (mended === sop) return false
    const after = errors(mended)
    return after.length < before && !after.some((one) => findingId(one) === findingId(finding))
  })
}

export const actUnreachable: MendsOf<'act-unreachable'> = (sop, { place }) => {
  const act = actOf(sop, place.act!)
  return act ? [...ledHere(sop, act), ...begunHere(sop, act)] : []
}

/** From the nearest reachable symbol above, by its open choice, or on its way forward. */
function ledHere(sop: Sop, act: Act): Mend[] {
  const flow = flowOf(sop)
  const reached = flow.reachable(flow.starts)
  const acts = [...flow.acts.values()]
  const from = acts
    .slice(0, flow.acts.get(act.key)!.position)
    .findLast((one) => reached.has(one.act.key))?.act
  const led = from && leading(sop, from, act)
  if (!from || !led) return []
  return [
    mend(
      sop,
      'lead-here',
      {
        id: (names) => `Tarik panah dari ${names.act(from.key)} ke sini`,
        en: (names) => `Draw an arrow from ${names.act(from.key)} to here`,
      },
      led,
    ),
  ]
}

/** Null where the way forward would be lost: what it led to could not be reached any more. */
function leading(sop: Sop, from: Act, act: Act): ((sop: Sop) => Sop) | null {
  const flow = flowOf(sop)
  if (from.kind === 'end')
    return (one) => setTargets(setKind(one, from.key, 'process'), from.key, 'done', [act.key])
  const open = from.outcomes.find(({ to }) => to.length === 0)
  if (open) return (one) => setTargets(one, from.key, open.key, [act.key])
  const onward = from.outcomes.find((outcome) => !flow.sendsBack(from.key, outcome))
  if (!onward) return null
  const isPassedOn = onward.to.every((target) => flow.reachable([act.key]).has(target))
  if (isPassedOn) return (one) => setTargets(one, from.key, onward.key, [act.key])
  const [leaving] = act.outcomes.filter(({ to }) => to.length === 0)
  if (!leaving || act.kind === 'end') return null
  return (one) =>
    setTargets(setTargets(one, from.key, onward.key, [act.key]), act.key, leaving.key, onward.to)
}

/** Above a drawn start: this is where the SOP begins, if it goes on to where it began. */
function begunHere(sop: Sop, act: Act): Mend[] {
  const flow = flowOf(sop)
  const isAbove = flow.starts.every(
    (start) => flow.acts.get(start)!.position > flow.acts.get(act.key)!.position,
  )
  const goesOn = flow.starts.every((start) => flow.reachable([act.key]).has(start))
  if (!isAbove || !goesOn || act.kind === 'decision') return []
  return [
    mend(
      sop,
      'begin-here',
      { id: () => 'Jadikan simbol ini awal SOP', en: () => 'Let the SOP begin at this symbol' },
      (one) =>
        flow.starts.reduce(
          (before, start) => setKind(before, start, 'process'),
          changeAct(one, act.key, (each) => ({ ...each, kind: 'start' })),
        ),
    ),
  ]
}
