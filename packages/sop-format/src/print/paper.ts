import type { Box } from '../sheet/drawing.ts'

export type PaperName = 'a4' | 'f4'

const MM = 72 / 25.4

/** mm, lying. F4 is the folio of Indonesian offices. */
const SIZES: Record<PaperName, [width: number, height: number]> = { a4: [297, 210], f4: [330, 215] }

/** mm that printers leave white, and a little air. The left edge is wider, for the binder. */
const MARGIN = { top: 11, right: 11, bottom: 8, left: 15 }

export interface Paper {
  width: number
  height: number
  frame: Box
}

/** A sheet of paper that lies, in pt. */
export const paperOf = (name: PaperName): Paper => sheetOf(SIZES[name], MARGIN)

/** mm of a letter that stands: the binder's edge is its left one too. */
const STANDING = { top: 14, right: 15, bottom: 10, left: 22 }

/** The same sheet, standing: for what is read like a letter. */
export const standingPaperOf = (name: PaperName): Paper => sheetOf([SIZES[name][1], SIZES[name][0]], STANDING)

function sheetOf([width, height]: [number, number], margin: typeof MARGIN): Paper {
  return {
    width: width * MM,
    height: height * MM,
    frame: {
      x: margin.left * MM,
      y: margin.top * MM,
      width: (width - margin.left - margin.right) * MM,
      height: (height - margin.top - margin.bottom) * MM,
    },
  }
}
