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

/** A sheet of paper in pt. */
export function paperOf(name: PaperName): Paper {
  const [width, height] = SIZES[name]
  return {
    width: width * MM,
    height: height * MM,
    frame: {
      x: MARGIN.left * MM,
      y: MARGIN.top * MM,
      width: (width - MARGIN.left - MARGIN.right) * MM,
      height: (height - MARGIN.top - MARGIN.bottom) * MM,
    },
  }
}
