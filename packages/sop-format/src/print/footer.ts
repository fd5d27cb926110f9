import type { Box } from '../sheet/drawing.ts'
import type { PagePart } from './page.ts'
import { qrCode } from './qr-code.ts'
import { setLines, shortened } from './set-text.ts'
import type { PrintedWords } from './words.ts'
import { wrapText } from './wrap.ts'
import { textWidth } from './letters.ts'
import type { Face } from './letters.ts'
import { framed } from './rules.ts'

/** pt of the square that leads to the live SOP, and of the lines beside it. */
const QR = 32
const SIZE = 7
const LINE = 9
const GAP = 8
/** pt between the footer and what stands over it. */
const AIR = 9

export const footerHeight = (hasLive: boolean): number => AIR + (hasLive ? QR : LINE + 1)

export interface Footing {
  /** Number and title. */
  name: string
  live: string | null
  /** DRAF, or what else the state of the version has to say. */
  state: string | null
  page: number
  pageCount: number
}

/** What stands at the foot of every page: which SOP, which page, and the way to the SOP as it stands now. */
export function footerParts(footing: Footing, frame: Box, words: PrintedWords): PagePart[] {
  const { name, live, state, page, pageCount } = footing
  const height = footerHeight(live !== null) - AIR
  const box = { x: frame.x, y: frame.y + frame.height - height, width: frame.width, height }
  const numbering = `${words.page} ${page} ${words.of} ${pageCount}`
  const right = stateAndPage(state, numbering, box)
  const left = live === null ? box.x : box.x + QR + GAP
  const cell = { ...box, x: left, width: box.x + box.width - right.width - GAP - left }
  const own: Face = { size: SIZE, weight: 'semibold' }
  const set = (text: string, at: number, face: Face, tone: 'ink' | 'soft') =>
    setLines(
      [{ text, indent: 0 }],
      { ...cell, y: cell.y + at * LINE, height: LINE },
      {
        ...{ ...face, line: LINE, padX: 0, padY: 0, across: 'start', down: 'middle', about: 'foot', tone },
      },
    )
  const plain: Face = { size: SIZE, weight: 'regular' }
  const address = live === null ? [] : wrapText(live, cell.width, plain).slice(0, 2)
  return [
    ...(live === null ? [] : [qrCode(live, { x: box.x, y: box.y, width: QR, height: QR })]),
    ...set(shortened(name, cell.width, own), 0, own, 'ink'),
    ...(live === null ? [] : set(shortened(words.live, cell.width, plain), 1.1, plain, 'soft')),
    ...address.flatMap((line, at) => set(line, 2.1 + at, plain, 'soft')),
    ...right.parts,
  ]
}

function stateAndPage(
  state: string | null,
  numbering: string,
  box: Box,
): { width: number; parts: PagePart[] } {
  const face: Face = { size: SIZE, weight: 'regular' }
  const width = textWidth(numbering, face)
  const end = box.x + box.width
  const cell = { x: end - width, y: box.y, width, height: LINE }
  const parts: PagePart[] = setLines([{ text: numbering, indent: 0 }], cell, {
    ...{ ...face, line: LINE, padX: 0, padY: 0 },
    ...{ across: 'start', down: 'middle', about: 'foot', tone: 'ink' },
  })
  if (state === null) return { width, parts }
  const sign = stateSign(state, { x: cell.x - GAP, y: cell.y })
  return { width: width + GAP + sign.width, parts: [...parts, ...sign.parts] }
}

/** A small framed word whose upper right corner is given. */
export function stateSign(
  state: string,
  { x, y }: { x: number; y: number },
): { width: number; parts: PagePart[] } {
  const face: Face = { size: SIZE, weight: 'semibold' }
  const width = textWidth(state, face) + 8
  const cell = { x: x - width, y, width, height: LINE + 1 }
  const text = setLines([{ text: state, indent: 0 }], cell, {
    ...{ ...face, line: LINE, padX: 4, padY: 0 },
    ...{ across: 'start', down: 'middle', about: 'state', tone: 'soft' },
  })
  const frame = framed(cell, 0.5).map((rule) => ({ ...rule, tone: 'soft' as const }))
  return { width, parts: [...frame, ...text] }
}
