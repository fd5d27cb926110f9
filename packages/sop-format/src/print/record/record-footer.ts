import type { Box } from '../../sheet/drawing.ts'
import type { Face } from '../letters.ts'
import { printable, textWidth } from '../letters.ts'
import type { PagePart } from '../page.ts'
import { qrCode } from '../qr-code.ts'
import { across } from '../rules.ts'
import { setLines, shortened } from '../set-text.ts'
import { wrapText } from '../wrap.ts'
import type { RecordFacts } from './facts.ts'
import type { RecordWords } from './words.ts'

/** pt */
const QR = 44
const LINE = 9.5
const GAP = 8
const AIR = 12
const FACE: Face = { size: 7, weight: 'regular' }

/** pt that the foot of a page takes, with the air over it. */
export const RECORD_FOOTER = QR + AIR

/** On every page: which record, which page of how many, and where anybody can verify it. */
export function recordFooter(
  { verification, subject }: RecordFacts,
  { page, pageCount }: { page: number; pageCount: number },
  frame: Box,
  words: RecordWords,
): PagePart[] {
  const top = frame.y + frame.height - QR
  const numbering = `${words.page} ${page} ${words.of} ${pageCount}`
  const numbered = textWidth(numbering, FACE)
  const right = frame.x + frame.width
  const cell: Box = {
    x: frame.x + QR + GAP,
    y: top,
    width: right - numbered - frame.x - QR - 2 * GAP,
    height: QR,
  }
  const setting = {
    ...FACE,
    line: LINE,
    padX: 0,
    padY: 0,
    across: 'start',
    down: 'start',
    about: 'foot',
  } as const
  const lines = [
    shortened(printable(subject).replace(/\s+/g, ' '), cell.width, { ...FACE, weight: 'semibold' }),
    shortened(printable(`${words.verify} ${verification.code}`), cell.width, FACE),
    ...wrapText(verification.url, cell.width, FACE).slice(0, 2),
  ]
  return [
    across(frame.x, right, top - AIR / 2),
    qrCode(verification.url, { x: frame.x, y: top, width: QR, height: QR }),
    ...setLines(
      lines.map((text) => ({ text, indent: 0 })),
      cell,
      setting,
    ),
    ...setLines([{ text: numbering, indent: 0 }], { ...cell, x: right - numbered, width: numbered }, setting),
  ]
}
