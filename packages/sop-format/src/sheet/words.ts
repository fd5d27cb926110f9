import type { DrawnOutcome } from './drawn-sop.ts'

/** px of the words beside arrows. */
export const LABEL_SIZE = 11
export const LINE_HEIGHT = 13
/** Up to this width two words are not parted. */
const USUAL_WIDTH = 46

/** Widths of a sans letter in em, a little wide: a label may stand too free, never too tight. */
const NARROW = /[ijlftrI.,:;'!|()/\- ]/
const WIDE = /[mwMW@%]/
const letterWidth = (letter: string) =>
  NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.92 : letter === letter.toLowerCase() ? 0.59 : 0.72

/** About how wide a word is drawn, in px. Pure, so that a server and a browser agree. */
export const widthOf = (text: string): number =>
  LABEL_SIZE * [...text].reduce((width, letter) => width + letterWidth(letter), 0)

/** Whether a word is to be written beside the arrows of an outcome. */
export const hasWord = ({ label }: DrawnOutcome): boolean => label !== null && label.trim() !== ''

/** Breaks a label between words so that its lines keep to a width; a longer word stands out. */
export function wrap(label: string, width: number): string[] {
  const lines: string[] = []
  for (const word of label.trim().split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

export interface LabelSize {
  width: number
  height: number
}

/** The room that a label needs at the least. */
export function leastSize(label: string): LabelSize {
  const lines = wrap(label, Math.max(USUAL_WIDTH, ...label.split(/\s+/).map(widthOf)))
  return { width: Math.max(...lines.map(widthOf)), height: lines.length * LINE_HEIGHT }
}
