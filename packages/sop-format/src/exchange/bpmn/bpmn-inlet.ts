import type { Flow, Key, PlacedAct } from '@satualur/engine'
import type { GraphNode } from './bpmn-node.ts'
import { nodeOf } from './bpmn-node.ts'
import { idOf } from './bpmn-names.ts'

/** An arrow of the SOP; `from` and `outcome` are null for the one that begins a run. */
export interface Arrow {
  from: Key | null
  outcome: Key | null
  to: Key
}

/** The gateways in front of an act. */
export interface Inlet {
  /** Each with the node that it leads to, from the left. */
  gateways: { node: GraphNode; to: GraphNode }[]
  /** Where several ways meet right before the act. */
  merge: GraphNode | null
  /** The node that an arrow leads to. */
  entryOf: (arrow: Arrow) => GraphNode
}

export function arrowsOf({ acts, starts }: Flow): Arrow[] {
  const begin = starts.map((to): Arrow => ({ from: null, outcome: null, to }))
  const drawn = [...acts].flatMap(([from, { act }]) =>
    act.outcomes.flatMap(({ key: outcome, to }) =>
      [...new Set(to)]
        .filter((target) => acts.has(target))
        .map((target): Arrow => ({ from, outcome, to: target })),
    ),
  )
  return [...begin, ...drawn]
}

/**
 * How arrows come to an act. Those that its `waitsFor: all` awaits meet in a parallel join, one branch for each act
 * that they come from; all others lead past it, as they open the act at once (source: `moveOn` of the engine).
 */
export function inletOf(flow: Flow, { act }: PlacedAct, task: GraphNode, arrows: Arrow[]): Inlet {
  const awaited = act.waitsFor === 'all' ? flow.awaited(act.key, flow.starts) : []
  const isAwaited = ({ from }: Arrow) =>
    from !== null && awaited.includes(from) && !flow.isBack(from, act.key)
  const direct = awaited.length > 1 ? arrows.filter((arrow) => !isAwaited(arrow)) : arrows
  const isJoined = direct.length < arrows.length
  const merge = direct.length + Number(isJoined) > 1 ? nodeOf('merge', idOf('merge', act.key)) : null
  const entry = merge ?? task
  if (!isJoined) return { gateways: [], merge, entryOf: () => entry }
  const join = nodeOf('join', idOf('join', act.key))
  const meetings = awaited
    .filter((from) => arrows.filter((arrow) => arrow.from === from && isAwaited(arrow)).length > 1)
    .map((from) => ({ from, node: nodeOf('merge', idOf('meet', act.key, from)) }))
  return {
    gateways: [...meetings.map(({ node }) => ({ node, to: join })), { node: join, to: entry }],
    merge,
    entryOf: (arrow) =>
      direct.includes(arrow) ? entry : (meetings.find(({ from }) => from === arrow.from)?.node ?? join),
  }
}
