import type { Key, PlacedAct } from '@satualur/engine'

export type NodeKind = 'start' | 'task' | 'choice' | 'merge' | 'split' | 'join' | 'end'

export interface GraphNode {
  id: string
  kind: NodeKind
  name: string | null
  /** The act that a task stands for. */
  placed: PlacedAct | null
}

export interface GraphFlow {
  id: string
  from: GraphNode
  to: GraphNode
  name: string | null
  /** Taken where the variable has this value. */
  condition: { variable: string; value: Key } | null
}

/** The word of an outcome and when it is taken; null where there is nothing to choose. */
export type Choice = { name: string; variable: string; value: Key } | null

export function nodeOf(
  kind: NodeKind,
  id: string,
  name: string | null = null,
  placed: PlacedAct | null = null,
): GraphNode {
  return { id, kind, name, placed }
}

export function flowBetween(id: string, from: GraphNode, to: GraphNode, choice: Choice = null): GraphFlow {
  const { name = null, ...condition } = choice ?? {}
  return { id, from, to, name, condition: choice && (condition as GraphFlow['condition']) }
}
