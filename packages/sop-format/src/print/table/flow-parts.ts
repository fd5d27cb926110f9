import type { Box, SheetArrow, SheetDrawing, SheetSymbol } from '../../sheet/drawing.ts'
import type { Crossing, Excerpt } from '../../sheet/excerpt.ts'
import { flowName } from '../../sheet/flows.ts'
import { headsPath, shaftOf, symbolPath } from '../../sheet/outlines.ts'
import { labelLines } from '../../sheet/svg.ts'
import { isConnector } from '../../sheet/symbols.ts'
import { ASCENT, DESCENT, textWidth } from '../letters.ts'
import type { Face } from '../letters.ts'
import type { Manner } from '../manner.ts'
import type { Connector, PagePart, PrintedArrow, TextRun } from '../page.ts'

/** What a connector says: its letter, and the page on which its pair stands. */
export interface FlowOfPage {
  letterOf: (flow: string) => string
  pageOf: (crossing: Crossing) => number
  captionOf: (page: number) => string
}

/** The drawn flow of a page, as its parts. */
export function flowParts(
  drawing: SheetDrawing,
  { crossings }: Excerpt,
  pairs: FlowOfPage,
  { measures }: Manner,
  cell: Box,
): PagePart[] {
  const byConnector = new Map(crossings.map((crossing) => [crossing.connector, crossing]))
  const symbolParts = (symbol: SheetSymbol): PagePart[] => {
    const { act, shape, x, y, width, height } = symbol
    const path = symbolPath(symbol, measures)
    const crossing = byConnector.get(act)
    if (!crossing || !isConnector(shape)) return [{ part: 'symbol', act, shape, x, y, width, height, path }]
    const { flow, isLeaving, edge } = crossing
    const letter = pairs.letterOf(flowName(flow))
    const connector: Connector = {
      ...{ part: 'connector', shape, x, y, width, height, path },
      ...{ flow, letter, isLeaving, edge, otherPage: pairs.pageOf(crossing) },
    }
    return [connector, ...connectorWords(connector, pairs, measures.labelSize, cell)]
  }
  const key = (act: string) => byConnector.get(act)?.flow
  const arrowPart = (arrow: SheetArrow): PrintedArrow => ({
    ...{ part: 'arrow', outcome: arrow.outcome, points: arrow.points },
    from: key(arrow.from)?.from ?? arrow.from,
    to: key(arrow.to)?.to ?? arrow.to,
    shaft: shaftOf(arrow, measures),
    head: headsPath([arrow], measures),
  })
  return [
    ...drawing.joins.map(({ act, points }): PagePart => ({
      part: 'join',
      act,
      points,
    })),
    ...drawing.arrows.map(arrowPart),
    ...drawing.symbols.flatMap(symbolParts),
    ...drawing.arrows.flatMap(({ label }) => {
      if (!label) return []
      const face: Face = { size: measures.labelSize, weight: 'regular' }
      return labelLines(label, measures).map(({ text, x, y }) => {
        const width = textWidth(text, face)
        return words(text, label.align === 'end' ? x - width : x, y, face, cell, 'flow')
      })
    }),
  ]
}

/** The letter inside the pentagon, and on its other side than the arrow the page of its pair. */
function connectorWords(connector: Connector, pairs: FlowOfPage, size: number, cell: Box): TextRun[] {
  const { x, y, width, height, letter, shape, edge, otherPage } = connector
  const middle = x + width / 2
  const own: Face = { size: Math.min(size, (width * 0.9) / letter.length), weight: 'semibold' }
  const waist = shape === 'connector-down' ? y + height * 0.42 : y + height * 0.58
  const captionFace: Face = { size, weight: 'regular' }
  const caption = pairs.captionOf(otherPage)
  const captionY = edge === 'head' ? y - DESCENT * size - 1 : y + height + ASCENT * size + 1.6
  const centred = (text: string, face: Face) => middle - textWidth(text, face) / 2
  return [
    words(letter, centred(letter, own), waist + 0.36 * own.size, own, cell, 'letter'),
    words(caption, centred(caption, captionFace), captionY, captionFace, cell, 'caption'),
  ]
}

const words = (
  text: string,
  x: number,
  y: number,
  face: Face,
  cell: Box,
  about: 'flow' | 'letter' | 'caption',
): TextRun => ({
  ...{ part: 'text', text, x, y, ...face, width: textWidth(text, face) },
  ...{ isTurned: false, tone: about === 'caption' ? 'soft' : 'ink', cell, about },
})
