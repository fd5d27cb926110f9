import type { Face } from './letters.ts'
import { printable, textWidth } from './letters.ts'
import { halved } from './syllables.ts'

/** A line of a cell. */
export interface Line {
  text: string
  /** pt. */
  indent: number
  /** The number or bullet before it, at the cell's own edge. */
  sign?: string
}

/** Breaks a text into lines of at most this width: at its own breaks, between words, and inside a word that is wider. */
export function wrapText(text: string, width: number, face: Face): string[] {
  return printable(text)
    .trim()
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph, width, face))
}

function wrapParagraph(paragraph: string, width: number, face: Face): string[] {
  const words = paragraph.split(' ').filter((word) => word !== '')
  const lines: string[] = []
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidth(longer, face) <= width) lines[lines.length - 1] = longer
    else lines.push(...broken(word, width, face))
  }
  return lines
}

/** A word as it is, or in pieces that fit: after a dot, a slash or a sign inside it, else anywhere. */
function broken(word: string, width: number, face: Face): string[] {
  if (textWidth(word, face) <= width) return [word]
  const fits = (piece: string) => textWidth(piece, face) <= width
  const pieces = piecesOf(word).flatMap((piece) => {
    if (fits(piece)) return [piece]
    const halves = halved(piece)
    return halves.length > 1 && halves.every(fits) ? halves : lettersOf(piece)
  })
  const lines: string[] = []
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines
}

const piecesOf = (word: string) => word.split(/(?<=[./_@\-–])(?=[\p{L}\p{N}])/u)
const lettersOf = (piece: string) => [...piece]

/** pt of the widest piece of a text that is better not broken. */
export function widestPiece(text: string, face: Face): number {
  const pieces = printable(text)
    .split(/[ \n]/)
    .flatMap((word) => piecesOf(word))
  return Math.max(0, ...pieces.map((piece) => textWidth(piece, face)))
}

/** Before each of several texts in one cell. */
export const BULLET = '• '

/** The lines of a cell: one text as it is, several as a list. */
export function linesOf(texts: readonly string[], width: number, face: Face): Line[] {
  const said = texts.filter((text) => text.trim() !== '')
  if (said.length < 2) return said.flatMap((text) => plain(wrapText(text, width, face)))
  return said.flatMap((text) => listed(BULLET, text, width, face))
}

/** A numbered list; a single item has no number. */
export function numberedLines(texts: readonly string[], width: number, face: Face): Line[] {
  if (texts.length < 2) return linesOf(texts, width, face)
  const indent = textWidth(`${texts.length}. `.replace(/\d/g, '0'), face)
  return texts.flatMap((text, at) => listed(`${at + 1}.`, text, width, face, indent))
}

function listed(
  sign: string,
  text: string,
  width: number,
  face: Face,
  indent = textWidth(sign, face),
): Line[] {
  const lines = wrapText(text, width - indent, face)
  return lines.map((line, at) => (at === 0 ? { text: line, indent, sign } : { text: line, indent }))
}

const plain = (lines: readonly string[]): Line[] => lines.map((text) => ({ text, indent: 0 }))
