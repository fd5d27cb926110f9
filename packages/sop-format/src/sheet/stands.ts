import type { Key } from '@satualur/engine'
import type { DrawnAct, DrawnSop } from './drawn-sop.ts'

/**
 * Where an act stands. A row of the table has one band for each level of symbols: acts side by side share a band, an
 * act over or under another has its own. Columns, rows and bands count from 0.
 */
export interface Stand {
  act: DrawnAct
  step: Key
  /** Counts over the whole sheet as it is read. */
  position: number
  /** The performers' columns, ascending. */
  columns: number[]
  row: number
  firstBand: number
  /** Below the first only for a decision with more outcomes than one level has corners to leave from. */
  lastBand: number
}

export interface Stands {
  byAct: ReadonlyMap<Key, Stand>
  /** For each band its row; a row without symbols has one band as well, so that lines can pass it. */
  rowOfBand: number[]
  columnCount: number
}

/**
 * Places the acts of an SOP. An act whose performer is unknown stands nowhere: the paper does not say which column, and
 * neither does the drawing. Of several acts with one key the first counts.
 */
export function standsOf(sop: DrawnSop): Stands {
  const columnOf = new Map(sop.roles.map((role, column) => [role.key, column]))
  const byAct = new Map<Key, Stand>()
  const rowOfBand: number[] = []
  for (const [row, step] of sop.steps.entries()) {
    let taken: Stand[] = []
    let band = rowOfBand.push(row) - 1
    for (const act of step.acts) {
      const columns = [...new Set(act.performers.flatMap((key) => columnOf.get(key) ?? []))].sort(
        (a, b) => a - b,
      )
      if (columns.length === 0 || byAct.has(act.key)) continue
      const levels = levelsOf(act)
      if (
        taken.some(
          (other) => levels > 1 || other.lastBand > other.firstBand || overlap(other.columns, columns),
        )
      ) {
        band = rowOfBand.push(row) - 1
        taken = []
      }
      while (rowOfBand.length < band + levels) rowOfBand.push(row)
      const stand = {
        act,
        step: step.key,
        position: byAct.size,
        columns,
        row,
        firstBand: band,
        lastBand: band + levels - 1,
      }
      byAct.set(act.key, stand)
      taken.push(stand)
      band = stand.lastBand
    }
  }
  return { byAct, rowOfBand, columnCount: sop.roles.length }
}

/** A level has two corners at the sides, and the last one also the corner at the bottom. */
const levelsOf = (act: DrawnAct) =>
  Math.max(1, Math.ceil((act.outcomes.filter((outcome) => outcome.to.length > 0).length - 1) / 2))

const overlap = (one: number[], other: number[]) => one[0]! <= other.at(-1)! && other[0]! <= one.at(-1)!
