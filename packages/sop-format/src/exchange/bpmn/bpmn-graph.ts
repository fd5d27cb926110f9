import type { Flow, Key, Outcome, PlacedAct, Sop } from '@satualur/engine'
import { areStartsAlternatives, flowOf } from '@satualur/engine'
import type { Arrow, Inlet } from './bpmn-inlet.ts'
import { arrowsOf, inletOf } from './bpmn-inlet.ts'
import { idOf, nameOf, taskName, variableOf } from './bpmn-names.ts'
import type { Choice, GraphFlow, GraphNode } from './bpmn-node.ts'
import { flowBetween, nodeOf } from './bpmn-node.ts'

/** One way out of a block: an end, an arrow, or a split into several arrows. */
export interface Exit {
  /** The end or the split, and the flow that leads to it. */
  node: GraphNode | null
  lead: GraphFlow | null
  /** The flows to other blocks. */
  arrows: GraphFlow[]
}

/**
 * What stands side by side in one lane: an act with its gateways, or a gateway of its own before it. Others enter at its
 * first node.
 */
export interface GraphBlock {
  role: Key | null
  stage: Key | null
  /** From left to right, each leading to the next. */
  nodes: GraphNode[]
  exits: Exit[]
}

/**
 * An SOP as a BPMN process: an act becomes a user task, its outcomes a choice after it, several targets a parallel
 * split, several arrivals a merge, and `waitsFor: all` a parallel join. Any SOP is accepted; arrows to unknown acts lead
 * nowhere, and an act without outcomes ends.
 */
export function graphOf(sop: Sop): GraphBlock[] {
  const flow = flowOf(sop)
  const arrows = arrowsOf(flow)
  const placed = [...flow.acts.values()]
  const tasks = new Map(placed.map((each) => [each.act.key, taskOf(each)]))
  const inlets = new Map(
    placed.map((each) => {
      const inward = arrows.filter(({ to }) => to === each.act.key)
      return [each.act.key, inletOf(flow, each, tasks.get(each.act.key)!, inward)]
    }),
  )
  const entryOf = (arrow: Arrow) => inlets.get(arrow.to)!.entryOf(arrow)
  const leaving = (from: Key | null, outcome: Key | null) =>
    arrows.filter((arrow) => arrow.from === from && arrow.outcome === outcome)
  return [
    startBlock(sop, flow, leaving(null, null), entryOf),
    ...placed.flatMap((each) => {
      const block = actBlock(sop, each, tasks.get(each.act.key)!, inlets.get(each.act.key)!)
      const exits = each.act.outcomes.map((outcome) =>
        exitOf(block.nodes.at(-1)!, leaving(each.act.key, outcome.key), entryOf, choiceOf(each, outcome), [
          each.act.key,
          outcome.key,
        ]),
      )
      const withoutOutcome = exitOf(block.nodes.at(-1)!, [], entryOf, null, [each.act.key])
      const own = { ...block, exits: exits.length > 0 ? exits : [withoutOutcome] }
      return [...gatewayBlocks(block, inlets.get(each.act.key)!), own]
    }),
  ]
}

type EntryOf = (arrow: Arrow) => GraphNode

function taskOf(placed: PlacedAct): GraphNode {
  const { act, step } = placed
  return nodeOf('task', idOf('act', act.key), taskName(step, act.key), placed)
}

function actBlock(sop: Sop, { act, step }: PlacedAct, task: GraphNode, { merge }: Inlet): GraphBlock {
  const choice = act.outcomes.length > 1 ? nodeOf('choice', idOf('choice', act.key), 'Hasil?') : null
  const nodes = [merge, task, choice].filter((node) => node !== null)
  return { role: laneOf(sop, act.performers), stage: step.stage, nodes, exits: [] }
}

function gatewayBlocks({ role, stage }: GraphBlock, { gateways }: Inlet): GraphBlock[] {
  return gateways.map(({ node, to }) => {
    const arrow = flowBetween(idOf('from', node.id), node, to)
    return { role, stage, nodes: [node], exits: [{ node: null, lead: null, arrows: [arrow] }] }
  })
}

/** All starts at once, or a choice where the engine says that each is one way to begin. */
function startBlock(sop: Sop, flow: Flow, arrows: Arrow[], entryOf: EntryOf): GraphBlock {
  const first = arrows[0] && flow.acts.get(arrows[0].to)!.act.performers
  const block = { role: laneOf(sop, first ?? sop.roles.map(({ key }) => key)), stage: null }
  const start = nodeOf('start', 'start', 'Mulai')
  if (!areStartsAlternatives(sop)) {
    return { ...block, nodes: [start], exits: [exitOf(start, arrows, entryOf, null, ['start'])] }
  }
  const choice = nodeOf('choice', 'choice', 'Mulai dari mana?')
  const exits = arrows.map((arrow) => {
    const { act, step } = flow.acts.get(arrow.to)!
    const name = taskName(step, act.key)
    return exitOf(choice, [arrow], entryOf, { name, variable: 'start', value: act.key }, ['start'])
  })
  return { ...block, nodes: [start, choice], exits }
}

function choiceOf({ act }: PlacedAct, { key, label }: Outcome): Choice {
  if (act.outcomes.length < 2) return null
  return { name: nameOf(label) ?? key, variable: variableOf(act.key), value: key }
}

function exitOf(from: GraphNode, arrows: Arrow[], entryOf: EntryOf, choice: Choice, keys: Key[]): Exit {
  const flowTo = (arrow: Arrow, node: GraphNode, choice: Choice) =>
    flowBetween(idOf('arrow', ...keys, arrow.to), node, entryOf(arrow), choice)
  if (arrows.length === 1) {
    return { node: null, lead: null, arrows: arrows.map((arrow) => flowTo(arrow, from, choice)) }
  }
  const node =
    arrows.length === 0
      ? nodeOf('end', idOf('end', ...keys), 'Selesai')
      : nodeOf('split', idOf('split', ...keys))
  const lead = flowBetween(idOf('to', node.id), from, node, choice)
  return { node, lead, arrows: arrows.map((arrow) => flowTo(arrow, node, null)) }
}

/** An act that stands across several columns is drawn in the first of them; null where nobody is known to perform it. */
function laneOf(sop: Sop, performers: readonly Key[]): Key | null {
  return performers.find((role) => sop.roles.some(({ key }) => key === role)) ?? null
}

/** The flows between the nodes of a block. */
export function flowsInside({ nodes }: GraphBlock): GraphFlow[] {
  return nodes.slice(1).map((node, before) => flowBetween(idOf('to', node.id), nodes[before]!, node))
}
