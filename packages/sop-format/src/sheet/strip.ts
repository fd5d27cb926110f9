import type { Act, ActKind, Key } from '@satualur/engine'
import type { DrawnStep } from './drawn-sop.ts'
import type { ActShape, Box } from './drawing.ts'
import { shapeOf } from './symbols.ts'

/** What of an SOP the strip shows. */
export interface StripSop {
  readonly steps: readonly (Pick<DrawnStep, 'key' | 'number'> & {
    readonly acts: readonly Pick<Act, 'key' | 'kind'>[]
  })[]
}

/** A small symbol of the strip. */
export interface StripSymbol extends Box {
  act: Key
  step: Key
  kind: ActKind
  shape: ActShape
  /** The printed number of its row. */
  number: string | null
  isHere: boolean
}

export interface FlowStrip {
  width: number
  height: number
  /** In the order of the sheet, from left to right. */
  symbols: StripSymbol[]
}

/** px of the small symbols, between two acts of a row, and between rows. */
const WIDTH = 18
const HEIGHTS = { terminator: 11, process: 11, decision: 15 }
const GAP_IN_ROW = 3
const GAP = 8

/** The whole SOP as one line of small symbols, with those marked where a run stands. px from the upper left corner. */
export function flowStrip(sop: StripSop, { here }: { here: readonly Key[] }): FlowStrip {
  const symbols: StripSymbol[] = []
  let right = 0
  for (const step of sop.steps)
    for (const act of step.acts) {
      const before = symbols.at(-1)
      const gap = before === undefined ? 0 : before.step === step.key ? GAP_IN_ROW : GAP
      const shape = shapeOf(act.kind)
      const box = {
        x: right + gap,
        y: (HEIGHTS.decision - HEIGHTS[shape]) / 2,
        width: WIDTH,
        height: HEIGHTS[shape],
      }
      symbols.push({
        act: act.key,
        step: step.key,
        kind: act.kind,
        shape,
        number: step.number,
        isHere: here.includes(act.key),
        ...box,
      })
      right = box.x + box.width
    }
  return { width: right, height: HEIGHTS.decision, symbols }
}
