import { EM, LETTERS, REGULAR, SEMIBOLD } from '../generated/inter.ts'

export type Weight = 'regular' | 'semibold'

/** How a text is set; sizes are in pt. */
export interface Face {
  size: number
  weight: Weight
}

/** Parts of the size that letters reach over the line they stand on and under it. */
export const ASCENT = 0.76
export const DESCENT = 0.21

const widths: Record<Weight, ReadonlyMap<string, number>> = {
  regular: new Map([...LETTERS].map((letter, at) => [letter, REGULAR[at]! / EM])),
  semibold: new Map([...LETTERS].map((letter, at) => [letter, SEMIBOLD[at]! / EM])),
}

/** pt that a text takes on its line, letter after letter without kerning: both painters switch it off. */
export function textWidth(text: string, { size, weight }: Face): number {
  const letters = widths[weight]
  let width = 0
  for (const letter of text) width += letters.get(letter)!
  return width * size
}

/** Marks that people type and the font lacks, with what says the same. */
const SUBSTITUTES: Record<string, string> = {
  '→': '–>',
  '⇒': '=>',
  '←': '<–',
  '≤': '<=',
  '≥': '>=',
  '≠': '/=',
  '‐': '-',
  '‑': '-',
  '―': '—',
  '●': '•',
  '▪': '•',
  '■': '•',
  '\uf0b7': '•',
  '☐': '[ ]',
  '☑': '[x]',
  '✓': 'v',
  '✔': 'v',
}
/** Stands for a letter that cannot be printed, so that nobody takes the word for whole. */
const UNKNOWN = '¿'

/** Most texts hold nothing else. */
const PLAIN = /^[\x20-\x7e\n]*$/

/**
 * A text as the font can print it: what it lacks becomes a like mark, the letter without its accent, or `¿`. Line breaks
 * stay; other marks that take no ink become a space or nothing.
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text
  const known = widths.regular
  return [...text.normalize('NFC').replace(/\r\n?/g, '\n')]
    .map((letter) => {
      if (letter === '\n' || known.has(letter)) return letter
      if (SUBSTITUTES[letter] !== undefined) return SUBSTITUTES[letter]
      if (/\p{Z}|\t/u.test(letter)) return ' '
      if (/\p{C}/u.test(letter)) return ''
      const bare = [...letter.normalize('NFKD').replace(/\p{M}/gu, '')]
      return bare.length > 0 && bare.every((part) => known.has(part)) ? bare.join('') : UNKNOWN
    })
    .join('')
}
