import type { DrawnOutcome } from './drawn-sop.ts'
import type { Measures } from './measures.ts'

/** Whether a word is to be written beside the arrows of an outcome. */
export const hasWord = ({ label }: DrawnOutcome): boolean => label !== null && label.trim() !== ''

/** Breaks a label between words so that its lines keep to a width; what of a longer word cannot be parted stands out. */
export function wrap(label: string, width: number, { widthOf, piecesOf }: Measures): string[] {
  const lines: string[] = []
  for (const word of wordsOf(label)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(...(widthOf(word) <= width ? [word] : piecesOf(word)))
  }
  return lines
}

const wordsOf = (label: string) => label.trim().split(/\s+/)

export interface LabelSize {
  width: number
  height: number
}

/** The room that a label needs at the least. */
export function leastSize(label: string, measures: Measures): LabelSize {
  const { widthOf, piecesOf, labelUsual, labelLine } = measures
  const widest = wordsOf(label)
    .flatMap((word) => piecesOf(word))
    .map(widthOf)
  const lines = wrap(label, Math.max(labelUsual, ...widest), measures)
  return { width: Math.max(...lines.map(widthOf)), height: lines.length * labelLine }
}
