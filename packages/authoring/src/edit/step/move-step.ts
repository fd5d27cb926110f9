import { type Act, flowOf, type Key, type Outcome, type Sop, type Step } from '@satualur/engine'
import { leadsTo, redirectedOutcome } from '../flow/arrows.ts'
import { leadThrough } from '../flow/lead-through.ts'
import { leavingOutcome, onwardOutcome } from '../flow/onward.ts'
import { neighbours } from '../flow/splice.ts'
import { changeActs, eachChanged, movedTo, withOutcomes } from '../rewrite.ts'
import { countedOn } from './numbering.ts'

/**
 * The row at another place of the table, counted from 0 without it. A row that the flow passes by the order of the
 * table is passed at its new place; arrows that were drawn to it, by a decision from elsewhere, follow it.
 */
export function moveStep(sop: Sop, step: Key, to: number): Sop {
  const from = sop.steps.findIndex(({ key }) => key === step)
  const steps = from < 0 ? sop.steps : movedTo(sop.steps, from, to)
  if (steps === sop.steps) return sop
  const row = sop.steps[from]!
  const { before, after } = neighbours(sop.steps.toSpliced(from, 1), from)
  const exit = exitOf(sop, row, after)
  const entry = row.acts[0]
  if (!entry || !isPassedInOrder(sop, entry, before, exit)) return countedOn(sop, { ...sop, steps })
  const closed = closedUp(sop, row, before, exit.ledTo)
  return countedOn(sop, placed(closed, row, exit, steps.indexOf(row)))
}

/** The outcomes by which the flow leaves a row, and where they lead. */
interface Exit {
  outcomes: Outcome[]
  ledTo: Key[]
  /** Whether they lead to the row below, by the order of the table. */
  isInOrder: boolean
}

function exitOf(sop: Sop, row: Step, after: Act | undefined): Exit {
  const onward = row.acts.flatMap((act) => onwardOutcome(sop, act) ?? [])
  const toNext = onward.filter(({ to }) => after !== undefined && to.includes(after.key))
  if (after && toNext.length > 0) return { outcomes: toNext, ledTo: [after.key], isInOrder: true }
  const last = row.acts.at(-1)
  const leaving = leavingOutcome(sop, row.acts) ?? (last?.kind === 'end' ? last.outcomes[0] : undefined)
  return { outcomes: leaving ? [leaving] : [], ledTo: leaving?.to ?? [], isInOrder: !after }
}

/**
 * A row after a branching (a choice of ways or a split) whose work does not go on to the next row is one of the
 * branches: its place in the table says nothing about its place in the flow.
 */
function isPassedInOrder(sop: Sop, entry: Act, before: readonly Act[], exit: Exit): boolean {
  if (before.length === 0) return exit.isInOrder
  const source = before.find((act) => onwardOutcome(sop, act)?.to.includes(entry.key))
  return source !== undefined && (exit.isInOrder || !isBranching(sop, source))
}

function isBranching(sop: Sop, act: Act): boolean {
  const forward = act.outcomes.filter((outcome) => !flowOf(sop).sendsBack(act.key, outcome))
  return forward.flatMap(({ to }) => to).length > 1
}

/** The table without the row, its flow closed over the gap. */
function closedUp(sop: Sop, row: Step, before: readonly Act[], ledTo: readonly Key[]): Sop {
  const entry = row.acts[0]!.key
  const closed = changeActs(sop, (act) => {
    const onward = before.includes(act) ? onwardOutcome(sop, act) : null
    return withOutcomes(act, (one) => (one === onward ? redirectedOutcome(one, entry, ledTo) : one))
  })
  return { ...closed, steps: closed.steps.filter(({ key }) => key !== row.key) }
}

/** The table with the row at its new place, the flow led through it, unless an arrow leads there already. */
function placed(sop: Sop, row: Step, exit: Exit, place: number): Sop {
  const { before, after } = neighbours(sop.steps, place)
  const entry = row.acts[0]!.key
  const put = (led: Sop, one: Step): Sop => ({ ...led, steps: led.steps.toSpliced(place, 0, one) })
  if (before.some((act) => leadsTo(act, entry))) return put(sop, row)
  const { sop: led, ledTo, waitsFor } = leadThrough(sop, entry, before, after)
  const [next] = exit.ledTo
  const leaving = (one: Outcome) =>
    exit.isInOrder && next !== undefined ? redirectedOutcome(one, next, ledTo) : { ...one, to: [...ledTo] }
  const acts = eachChanged(row.acts, (act) => {
    const joining: Act = act.key === entry && waitsFor === 'all' ? { ...act, waitsFor } : act
    return withOutcomes(joining, (one) => (exit.outcomes.includes(one) ? leaving(one) : one))
  })
  return put(led, { ...row, acts })
}
