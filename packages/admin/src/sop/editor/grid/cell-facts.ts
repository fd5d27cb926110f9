import type { Column } from './column.ts'

/** What is known of a cell beside its words. */
export interface CellFacts {
  severity: 'error' | 'warning' | null
  /** The findings of this cell, as sentences. */
  findings: readonly string[]
  comments: number
}

/** The cells of one row that there is something to say about. */
export type RowFacts = ReadonlyMap<Column, CellFacts>

const nothing: RowFacts = new Map()

/**
 * The facts of every row. Promise: a row of which the same is known keeps its object, so that only rows with news are
 * drawn again.
 */
export function keptFacts(
  fresh: ReadonlyMap<string, RowFacts>,
  former: ReadonlyMap<string, RowFacts>,
): ReadonlyMap<string, RowFacts> {
  return new Map(
    [...fresh].map(([row, facts]) => {
      const before = former.get(row)
      return [row, before && isAlike(before, facts) ? before : facts]
    }),
  )
}

export const factsOf = (facts: ReadonlyMap<string, RowFacts>, row: string): RowFacts =>
  facts.get(row) ?? nothing

function isAlike(one: RowFacts, other: RowFacts): boolean {
  return (
    one.size === other.size &&
    [...one].every(([column, cell]) => {
      const also = other.get(column)
      return (
        also !== undefined &&
        also.severity === cell.severity &&
        also.comments === cell.comments &&
        also.findings.length === cell.findings.length &&
        also.findings.every((sentence, at) => sentence === cell.findings[at])
      )
    })
  )
}
