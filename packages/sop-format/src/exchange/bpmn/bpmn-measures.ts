import type { NodeKind } from './bpmn-node.ts'

/** px, as BPMN tools draw them. */
const round = { width: 36, height: 36 }
const diamond = { width: 50, height: 50 }
export const sizes: Record<NodeKind, { width: number; height: number }> = {
  start: round,
  end: round,
  // Wider than usual: an activity is a sentence.
  task: { width: 140, height: 90 },
  choice: diamond,
  merge: diamond,
  split: diamond,
  join: diamond,
}

export const dataSize = { width: 36, height: 50 }
/** Between two nodes of a block. */
export const nodeGap = 30
/** Between two lines that run side by side. */
export const trackGap = 10
export const lineHeight = 14

/** The room of some words in lines of this width, in the small letters of BPMN tools. */
export function roomOf(words: string, width: number): { width: number; height: number } {
  const perLine = Math.floor(width / 6)
  const lines: number[] = []
  for (const word of words.split(/\s+/)) {
    const longer = (lines.at(-1) ?? 0) + 1 + word.length
    if (lines.length > 0 && longer <= perLine) lines[lines.length - 1] = longer
    else lines.push(...Array<number>(Math.floor(word.length / perLine)).fill(perLine), word.length % perLine)
  }
  return { width: Math.min(width, Math.max(...lines, 4) * 6), height: lines.length * lineHeight }
}
