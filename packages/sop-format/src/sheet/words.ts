import type { DrawnOutcome } from './drawn-sop.ts'
import type { Measures } from './measures.ts'

/** Whether a word is to be written beside the arrows of an outcome. */
export const hasWord = ({ label }: DrawnOutcome): boolean => label !== null && label.trim() !== ''

/** Breaks a label between words so that its lines keep to a width; a longer word stands out. */
export function wrap(label: string, width: number, { widthOf }: Measures): string[] {
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
export function leastSize(label: string, measures: Measures): LabelSize {
  const { widthOf, labelUsual, labelLine } = measures
  const lines = wrap(label, Math.max(labelUsual, ...label.split(/\s+/).map(widthOf)), measures)
  return { width: Math.max(...lines.map(widthOf)), height: lines.length * labelLine }
}
