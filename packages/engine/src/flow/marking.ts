import type { Flow } from './flow.ts'
import type { Key } from '../sop.ts'

/** A branch that has reached an act which waits for all. */
export interface Arrival {
  act: Key
  /** The act it came from. */
  from: Key
}

/** Where a run stands, without people and time: the acts that are open and the branches that wait at a join. */
export interface Marking {
  open: readonly Key[]
  arrivals: readonly Arrival[]
}

/** What one completed act does to a marking. */
export interface Move {
  /** Open acts that follow the place the work was sent back to. */
  withdrawn: Key[]
  /** Waiting branches that came from an act which follows the place the work was sent back to. */
  unarrived: Arrival[]
  arrived: Arrival[]
  /** In the order of the arrows. Opening an act uses up all the branches that wait at it. */
  opened: Key[]
  /** Targets that were already open, or already waited for by this very branch: the arrow does nothing. */
  ignored: Key[]
}

/**
 * The move of an open act along the arrows of one of its outcomes; `starts` are the acts the run was opened at.
 * The one place where tokens move: `decide` plays it and `soundness` explores it, so a sound SOP is sound as played.
 *
 * - A back arrow first undoes what follows its target (every other open task there, every branch that came from
 *   there), then opens the target, even one that waits for all.
 * - A forward arrow opens its target, or arrives at one that waits for all and opens it with the last arrival.
 * - An arrow to an act that is open already does nothing: an act is never open twice.
 *
 * A branch that waits at a join but does not come from what is undone keeps waiting, so rework inside one branch
 * leaves its sibling alone.
 */
export function moveOn(
  flow: Flow,
  starts: readonly Key[],
  marking: Marking,
  act: Key,
  targets: readonly Key[],
): Move {
  const known = targets.filter((target) => flow.acts.has(target))
  const undone = known.filter((target) => flow.isBack(act, target)).map((target) => flow.follows(target))
  const isUndone = (key: Key) => undone.some((following) => following.has(key))
  const move: Move = {
    withdrawn: marking.open.filter((key) => key !== act && isUndone(key)),
    unarrived: marking.arrivals.filter(({ from }) => isUndone(from)),
    arrived: [],
    opened: [],
    ignored: [],
  }
  const open = new Set(marking.open.filter((key) => key !== act && !isUndone(key)))
  const waiting = marking.arrivals.filter(({ from }) => !isUndone(from))

  const openAct = (target: Key) => {
    open.add(target)
    move.opened.push(target)
  }
  const arrive = (target: Key) => {
    const isHere = (from: Key) => waiting.some((arrival) => arrival.act === target && arrival.from === from)
    if (isHere(act)) return move.ignored.push(target)
    const arrival = { act: target, from: act }
    waiting.push(arrival)
    move.arrived.push(arrival)
    if (flow.awaited(target, starts).every(isHere)) openAct(target)
  }
  for (const target of known) {
    if (open.has(target)) move.ignored.push(target)
    else if (flow.isBack(act, target) || flow.acts.get(target)!.act.waitsFor === 'any') openAct(target)
    else arrive(target)
  }
  return move
}

/** The marking after a move of `act`. Promise: a new value; the acts keep their order, new ones come last. */
export function afterMove(marking: Marking, act: Key, move: Move): Marking {
  const isGone = (key: Key) => key === act || move.withdrawn.includes(key)
  const isOver = (arrival: Arrival) => move.unarrived.includes(arrival) || move.opened.includes(arrival.act)
  return {
    open: [...marking.open.filter((key) => !isGone(key)), ...move.opened],
    arrivals: [...marking.arrivals, ...move.arrived].filter((arrival) => !isOver(arrival)),
  }
}
