import type { Key } from '@satualur/engine'
import type { DrawnAct, DrawnSop, DrawnStep } from './drawn-sop.ts'
import type { Flow } from './flows.ts'
import { flowName } from './flows.ts'

/** The rows of connectors at the head and at the foot of a page. Keys of steps hold no spaces. */
export const HEAD_ROW: Key = 'head row'
export const FOOT_ROW: Key = 'foot row'

/** A flow between this page and another, and the connector that stands for the other page here. */
export interface Crossing {
  flow: Flow
  /** The act under which the connector is drawn. */
  connector: Key
  edge: 'head' | 'foot'
  /** Where the connector stands. */
  column: number
  /** Whether the flow goes from this page to the other. */
  isLeaving: boolean
}

/** The part of a flow that one page shows: a sheet of its own, with connectors for all that leads elsewhere. */
export interface Excerpt {
  sop: DrawnSop
  crossings: Crossing[]
}

/**
 * Rows `start` up to, not including, `end` of a sheet. What goes on to a later page ends at the foot, what is sent back to
 * an earlier page ends at the head; there it comes in the other way round. A connector stands in the column of the act
 * that the flow leads to, for the column says who is next; where another stands there, in that of the act that it comes
 * from; else it gets a level of its own.
 */
export function excerptOf(sop: DrawnSop, flows: readonly Flow[], start: number, end: number): Excerpt {
  const isHere = (row: number) => row >= start && row < end
  const unplaced = flows
    .filter(({ fromRow, toRow }) => isHere(fromRow) !== isHere(toRow))
    .map((flow) => {
      const isLeaving = isHere(flow.fromRow)
      const elsewhere = isLeaving ? flow.toRow : flow.fromRow
      const edge = elsewhere < start ? 'head' : 'foot'
      return { flow, connector: `${flowName(flow)} ${edge}`, edge, isLeaving } as const
    })
  const levels = { head: inLevels(unplaced, 'head'), foot: inLevels(unplaced, 'foot') }
  const crossings = [...levels.head, ...levels.foot].flat()
  const steps = [
    ...edgeStep(sop, HEAD_ROW, levels.head),
    ...sop.steps.slice(start, end).map((step) => rewired(step, crossings, isHere, flows)),
    ...edgeStep(sop, FOOT_ROW, levels.foot),
  ]
  return { sop: { roles: sop.roles, steps }, crossings }
}

/** An act whose arrows to other pages lead to connectors instead. */
function rewired(
  step: DrawnStep,
  crossings: readonly Crossing[],
  isHere: (row: number) => boolean,
  flows: readonly Flow[],
): DrawnStep {
  const acts = step.acts.map((act) => ({
    ...act,
    outcomes: act.outcomes.map((outcome) => {
      const isOwn = ({ from, outcome: key }: Flow) => from === act.key && key === outcome.key
      const staying = flows.filter((flow) => isOwn(flow) && isHere(flow.toRow)).map(({ to }) => to)
      const leaving = crossings.filter(({ flow, isLeaving }) => isLeaving && isOwn(flow))
      return { ...outcome, to: [...staying, ...leaving.map(({ connector }) => connector)] }
    }),
  }))
  return { ...step, acts }
}

function edgeStep(sop: DrawnSop, key: Key, levels: readonly Crossing[][]): DrawnStep[] {
  const acts = levels.flat().map((crossing) => connectorAct(sop, crossing))
  return acts.length > 0 ? [{ key, number: null, acts }] : []
}

function connectorAct(sop: DrawnSop, { flow, connector, edge, column, isLeaving }: Crossing): DrawnAct {
  const isDown = isLeaving === (edge === 'foot')
  return {
    key: connector,
    kind: isDown ? 'connector-down' : 'connector-up',
    performers: [sop.roles[column]!.key],
    outcomes: isLeaving ? [] : [{ key: flow.outcome, label: null, to: [flow.to] }],
  }
}

/** Level by level from the top, each level from left to right with at most one connector in a column. */
function inLevels(crossings: readonly Omit<Crossing, 'column'>[], edge: Crossing['edge']): Crossing[][] {
  const levels: Crossing[][] = []
  for (const crossing of crossings) {
    if (crossing.edge !== edge) continue
    const isFree = (level: Crossing[], column: number) => level.every((other) => other.column !== column)
    const places = levels.flatMap((level) =>
      crossing.flow.columns.filter((column) => isFree(level, column)).map((column) => ({ level, column })),
    )
    const [place] = places
    if (place) place.level.push({ ...crossing, column: place.column })
    else levels.push([{ ...crossing, column: crossing.flow.columns[0]! }])
  }
  return levels.map((level) => level.toSorted((one, other) => one.column - other.column))
}
