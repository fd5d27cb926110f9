import type { Box } from '../sheet/drawing.ts'
import type { Face } from './letters.ts'
import { ASCENT, DESCENT, textWidth } from './letters.ts'
import type { TextRun, Tone } from './page.ts'
import type { Line } from './wrap.ts'

/** How the lines of a cell are set. */
export interface Setting extends Face {
  /** From one line to the next, in pt. */
  line: number
  padX: number
  padY: number
  across: 'start' | 'middle'
  down: 'start' | 'middle'
  about: TextRun['about']
  tone?: Tone
}

/** Sets lines into a cell. */
export function setLines(lines: readonly Line[], cell: Box, setting: Setting): TextRun[] {
  const { size, weight, line, padX, padY, across, down, about, tone = 'ink' } = setting
  const height = lines.length * line
  const top = down === 'start' ? cell.y + padY : cell.y + (cell.height - height) / 2
  const run = (text: string, x: number, y: number): TextRun => ({
    ...{ part: 'text', text, x, y, size, weight, width: textWidth(text, { size, weight }) },
    ...{ isTurned: false, tone, cell, about },
  })
  return lines.flatMap(({ text, indent, sign }, at) => {
    const y = top + at * line + baselineIn(line, size)
    const room = cell.width - 2 * padX - indent - textWidth(text, { size, weight })
    const x = cell.x + padX + indent + (across === 'middle' ? room / 2 : 0)
    const signs = sign === undefined ? [] : [run(sign, x - indent, y)]
    return text === '' ? signs : [...signs, run(text, x, y)]
  })
}

/** Sets lines upward, the first one leftmost, in the middle of a cell. */
export function setTurned(lines: readonly string[], cell: Box, setting: Setting): TextRun[] {
  const { size, weight, line, about, tone = 'ink' } = setting
  const left = cell.x + (cell.width - lines.length * line) / 2
  return lines.map((text, at) => {
    const width = textWidth(text, { size, weight })
    const [x, y] = [left + at * line + baselineIn(line, size), cell.y + (cell.height + width) / 2]
    return { part: 'text', text, x, y, size, weight, width, isTurned: true, tone, cell, about }
  })
}

/** From the top of a line down to where its letters stand. */
export const baselineIn = (line: number, size: number): number => (line + (ASCENT - DESCENT) * size) / 2

/** The box that the letters of a text fill at the most. */
export function inkOf({ x, y, width, size, isTurned }: TextRun): Box {
  const [over, under] = [ASCENT * size, DESCENT * size]
  if (isTurned) return { x: x - over, y: y - width, width: over + under, height: width }
  return { x, y: y - over, width, height: over + under }
}

/** A text in one line, its end left out where it is wider than the room. */
export function shortened(text: string, width: number, face: Face): string {
  if (textWidth(text, face) <= width) return text
  const letters = [...text]
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, face) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
