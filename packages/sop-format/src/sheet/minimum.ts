import type { Key } from '@satualur/engine'
import type { DrawnSop } from './drawn-sop.ts'
import type { SheetPlan } from './plan.ts'
import { planOf } from './plan.ts'
import type { Measures } from './measures.ts'
import { SCREEN } from './measures.ts'

export interface RowParts {
  above: number
  between: number
  below: number
}

export interface ColumnSides {
  left: number
  right: number
}

/** What a row must have at the least for its symbols, lanes and labels. */
export function minimumRowHeight(sop: DrawnSop, step: Key, measures: Measures = SCREEN): number {
  const { above, between, below } = minimumRowParts(sop, step, measures)
  return between + 2 * Math.max(above, below)
}

/** The same from the middle of the first level of symbols up, from there to the last level, and from it down. */
export function minimumRowParts(sop: DrawnSop, step: Key, measures: Measures): RowParts {
  const plan = planOf(sop, measures)
  const row = sop.steps.findIndex((other) => other.key === step)
  const first = plan.stands.rowOfBand.indexOf(row)
  const last = plan.stands.rowOfBand.lastIndexOf(row)
  if (first < 0) return { above: 0, between: 0, below: 0 }
  let between = 0
  for (let band = first; band < last; band++) between += bandDistance(plan, band)
  return { above: spaceAbove(plan, first), between, below: spaceBelow(plan, last) }
}

/** What the column of a role must have at the least for its symbols, lanes and labels. */
export function minimumColumnWidth(sop: DrawnSop, role: Key, measures: Measures = SCREEN): number {
  const { left, right } = minimumColumnSides(sop, role, measures)
  return 2 * Math.max(left, right)
}

/** The same on either side of its symbols, for a column whose symbols need not stand in its middle. */
export function minimumColumnSides(sop: DrawnSop, role: Key, measures: Measures): ColumnSides {
  const plan = planOf(sop, measures)
  const column = sop.roles.findIndex((other) => other.key === role)
  if (column < 0) return { left: 0, right: 0 }
  return {
    left: plan.room.left[column]! + laneSpace(plan, sharesOf(plan, 'down', 2 * column).after),
    right: plan.room.right[column]! + laneSpace(plan, sharesOf(plan, 'down', 2 * column + 2).before),
  }
}

/** From the middle of a band to the middle of the next one in the same row. */
export function bandDistance(plan: SheetPlan, band: number): number {
  const { before, after } = sharesOf(plan, 'across', 2 * band + 2)
  return (
    plan.room.below[band]! +
    plan.measures.pitch * Math.max(0, before + after - 1) +
    plan.room.above[band + 1]!
  )
}

const spaceAbove = (plan: SheetPlan, band: number) =>
  plan.room.above[band]! + laneSpace(plan, sharesOf(plan, 'across', 2 * band).after)

const spaceBelow = (plan: SheetPlan, band: number) =>
  plan.room.below[band]! + laneSpace(plan, sharesOf(plan, 'across', 2 * band + 2).before)

/** How many lanes of a street lie before and after the border line of the table. */
export interface Shares {
  before: number
  after: number
}

/** The outermost streets have one side only. */
export function sharesOf(plan: SheetPlan, axis: 'across' | 'down', street: number): Shares {
  const { count, beforeBorder } = plan.lanes.get(`${axis} ${street}`) ?? { count: 0, beforeBorder: 0 }
  const last = 2 * (axis === 'across' ? plan.stands.rowOfBand.length : plan.stands.columnCount)
  const before = street === 0 ? 0 : street === last ? count : beforeBorder
  return { before, after: count - before }
}

const laneSpace = ({ measures }: SheetPlan, lanes: number) => (lanes > 0 ? measures.pitch * (lanes - 0.5) : 0)
