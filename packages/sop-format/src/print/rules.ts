import type { Box } from '../sheet/drawing.ts'
import type { Rule, Shade } from './page.ts'

/** pt of the lines of a table. */
const THIN = 0.45
const FRAME = 0.9

const rule = (fromX: number, fromY: number, toX: number, toY: number, thickness: number): Rule => ({
  ...{ part: 'rule', from: { x: fromX, y: fromY }, to: { x: toX, y: toY } },
  ...{ thickness, tone: 'ink', isUnderline: false },
})

/** A level line between two cells. */
export const across = (left: number, right: number, y: number, thickness = THIN): Rule =>
  rule(left, y, right, y, thickness)

/** An upright line between two cells. */
export const down = (x: number, top: number, bottom: number, thickness = THIN): Rule =>
  rule(x, top, x, bottom, thickness)

/** The line under a name. */
export const underline = (x: number, width: number, baseline: number): Rule => ({
  ...across(x, x + width, baseline + 1.6, 0.5),
  isUnderline: true,
})

/** The four lines around a table. */
export function framed({ x, y, width, height }: Box, thickness = FRAME): Rule[] {
  const [right, bottom] = [x + width, y + height]
  return [
    across(x, right, y, thickness),
    across(x, right, bottom, thickness),
    down(x, y, bottom, thickness),
    down(right, y, bottom, thickness),
  ]
}

export const shade = ({ x, y, width, height }: Box): Shade => ({ part: 'shade', x, y, width, height })
