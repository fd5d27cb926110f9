import type { Key } from '@satualur/engine'
import type { DrawnSop } from './drawn-sop.ts'
import type { SheetPlan } from './plan.ts'
import { planOf } from './plan.ts'
import { PITCH } from './room.ts'

/** px that a row must have at the least for its symbols, lanes and labels. */
export function minimumRowHeight(sop: DrawnSop, step: Key): number {
  const plan = planOf(sop)
  const row = sop.steps.findIndex((other) => other.key === step)
  const first = plan.stands.rowOfBand.indexOf(row)
  const last = plan.stands.rowOfBand.lastIndexOf(row)
  if (first < 0) return 0
  let between = 0
  for (let band = first; band < last; band++) between += bandDistance(plan, band)
  return between + 2 * Math.max(spaceAbove(plan, first), spaceBelow(plan, last))
}

/** px that the column of a role must have at the least for its symbols, lanes and labels. */
export function minimumColumnWidth(sop: DrawnSop, role: Key): number {
  const plan = planOf(sop)
  const column = sop.roles.findIndex((other) => other.key === role)
  if (column < 0) return 0
  const left = plan.room.left[column]! + laneSpace(sharesOf(plan, 'down', 2 * column).after)
  const right = plan.room.right[column]! + laneSpace(sharesOf(plan, 'down', 2 * column + 2).before)
  return 2 * Math.max(left, right)
}

/** From the middle of a band to the middle of the next one in the same row. */
export function bandDistance(plan: SheetPlan, band: number): number {
  const { before, after } = sharesOf(plan, 'across', 2 * band + 2)
  return plan.room.below[band]! + PITCH * Math.max(0, before + after - 1) + plan.room.above[band + 1]!
}

const spaceAbove = (plan: SheetPlan, band: number) =>
  plan.room.above[band]! + laneSpace(sharesOf(plan, 'across', 2 * band).after)

const spaceBelow = (plan: SheetPlan, band: number) =>
  plan.room.below[band]! + laneSpace(sharesOf(plan, 'across', 2 * band + 2).before)

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

const laneSpace = (lanes: number) => (lanes > 0 ? PITCH * (lanes - 0.5) : 0)
