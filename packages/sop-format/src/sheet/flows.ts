import type { Key } from '@satualur/engine'
import type { DrawnSop } from './drawn-sop.ts'
import type { Stand } from './stands.ts'
import { standsOf } from './stands.ts'

/** One arrow of the whole sheet: from an act, by one outcome, to an act. */
export interface Flow {
  from: Key
  outcome: Key
  to: Key
  /** The rows of the two acts. */
  fromRow: number
  toRow: number
  /** The columns of the act that it leads to, then those of the act that it comes from. */
  columns: number[]
}

/** All arrows of a sheet, as they are drawn: none where a performer is unknown, one where an outcome names an act twice. */
export function flowsOf(sop: DrawnSop): Flow[] {
  const { byAct } = standsOf(sop)
  const leaving = (from: Stand) =>
    from.act.outcomes.flatMap((outcome) =>
      [...new Set(outcome.to.flatMap((key) => byAct.get(key) ?? []))].map((to) => ({
        from: from.act.key,
        outcome: outcome.key,
        to: to.act.key,
        fromRow: from.row,
        toRow: to.row,
        columns: [...to.columns, ...from.columns],
      })),
    )
  return [...byAct.values()].flatMap(leaving)
}

/** Names a flow among those of its sheet. Keys hold no spaces. */
export const flowName = ({ from, outcome, to }: Flow): string => `${from} ${outcome} ${to}`
