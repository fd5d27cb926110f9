import type { Box } from '../../sheet/drawing.ts'
import type { PagePart } from '../page.ts'

/** A strip of a page over its whole width; it is never cut. */
export interface Band {
  height: number
  parts: (top: number) => PagePart[]
  /** Stands again over a band that begins a page: the head of its table. */
  head?: Band
  /** It does not stand last on a page where the next one can follow on another. */
  isWithNext?: boolean
}

/** White between two parts of a text; none at the top of a page. */
export const gap = (height: number): Band => ({ height, parts: () => [] })

/** The bands on as few pages as their order allows. A band higher than a page stands on one of its own. */
export function paginated(bands: readonly Band[], frame: Box): PagePart[][] {
  const pages: PagePart[][] = []
  let top = Infinity
  for (const [at, band] of bands.entries()) {
    const isBlank = band.parts(0).length === 0
    if (top + heightWithNext(bands, at) > frame.y + frame.height && !isBlank) {
      pages.push([])
      top = frame.y
      if (band.head && band !== band.head) {
        pages.at(-1)!.push(...band.head.parts(top))
        top += band.head.height
      }
    }
    if (pages.length === 0 || (isBlank && top === frame.y)) continue
    pages.at(-1)!.push(...band.parts(top))
    top += band.height
  }
  return pages
}

function heightWithNext(bands: readonly Band[], at: number): number {
  const { height, isWithNext } = bands[at]!
  return isWithNext && bands[at + 1] ? height + heightWithNext(bands, at + 1) : height
}
