import type { Act, Key, Outcome, Sop, Step } from '../sop.ts'

/** Where an act stands on the sheet. */
export interface PlacedAct {
  act: Act
  step: Step
  /** Counts over the whole table in printed order: rows from the top, acts of a row from the left. */
  position: number
}

/** The arrows of one SOP, read once and asked often. */
export interface Flow {
  /** In printed order. */
  acts: ReadonlyMap<Key, PlacedAct>
  /** The acts drawn as start; where none is drawn, the first act of the table. */
  starts: readonly Key[]
  /** Whether an arrow leads to the same or an earlier position: it sends back. */
  isBack(from: Key, to: Key): boolean
  /** Whether the outcome has any back arrow; then it undoes what follows its targets and needs a reason. */
  sendsBack(from: Key, outcome: Outcome): boolean
  /** The act itself and all acts that forward arrows lead to from it: what is undone when work returns to it. */
  follows(act: Key): ReadonlySet<Key>
  /** The acts that any arrows, forward or back, can reach from these starts, the starts included. */
  reachable(starts: readonly Key[]): ReadonlySet<Key>
  /** The acts with a forward arrow into this one that a run opened at these starts can reach. */
  awaited(act: Key, starts: readonly Key[]): readonly Key[]
}

const flows = new WeakMap<Sop, Flow>()

/**
 * The flow of an SOP. Promise: reads each SOP object once, so an SOP must not change after it was handed in. Any SOP
 * is accepted: of several acts with one key the first counts, and an arrow to an unknown act leads nowhere
 * (`soundness` reports both). Source of the printed order: PermenPANRB 35/2012, the vertical branching flowchart.
 */
export function flowOf(sop: Sop): Flow {
  const known = flows.get(sop)
  if (known) return known
  const flow = readFlow(sop)
  flows.set(sop, flow)
  return flow
}

function readFlow(sop: Sop): Flow {
  const acts = placeActs(sop)
  const starts = startsOf(acts)
  const positionOf = (act: Key) => acts.get(act)!.position
  const isBack = (from: Key, to: Key) => positionOf(to) <= positionOf(from)
  const targetsOf = (act: Key) =>
    acts.get(act)!.act.outcomes.flatMap((outcome) => outcome.to.filter((to) => acts.has(to)))
  const forwardTargetsOf = (act: Key) => targetsOf(act).filter((to) => !isBack(act, to))
  const cameFrom = new Map<Key, Key[]>([...acts.keys()].map((act) => [act, []]))
  for (const from of acts.keys())
    for (const to of new Set(forwardTargetsOf(from))) cameFrom.get(to)!.push(from)

  const reachable = remember(
    (from: readonly Key[]) => from.join(' '),
    (from) => closure(from, targetsOf),
  )
  return {
    acts,
    starts,
    isBack,
    sendsBack: (from, outcome) => outcome.to.some((to) => acts.has(to) && isBack(from, to)),
    follows: remember(
      (act: Key) => act,
      (act) => closure([act], forwardTargetsOf),
    ),
    reachable,
    awaited: (act, from) => cameFrom.get(act)!.filter((before) => reachable(from).has(before)),
  }
}

function placeActs(sop: Sop): Map<Key, PlacedAct> {
  const acts = new Map<Key, PlacedAct>()
  for (const step of sop.steps)
    for (const act of step.acts) if (!acts.has(act.key)) acts.set(act.key, { act, step, position: acts.size })
  return acts
}

function startsOf(acts: ReadonlyMap<Key, PlacedAct>): Key[] {
  const keys = [...acts.keys()]
  const drawn = keys.filter((key) => acts.get(key)!.act.kind === 'start')
  return drawn.length > 0 ? drawn : keys.slice(0, 1)
}

function closure(from: readonly Key[], next: (act: Key) => readonly Key[]): ReadonlySet<Key> {
  const reached = new Set(from)
  for (const act of reached) for (const to of next(act)) reached.add(to)
  return reached
}

/** Each question is answered once per SOP, so that a completion costs look-ups and no search. */
function remember<Question, Answer>(
  name: (question: Question) => string,
  answer: (question: Question) => Answer,
) {
  const answers = new Map<string, Answer>()
  return (question: Question): Answer => {
    const key = name(question)
    const known = answers.get(key)
    if (known !== undefined) return known
    const fresh = answer(question)
    answers.set(key, fresh)
    return fresh
  }
}
