import type { Sop } from '@satualur/engine'
import type { Face } from '../letters.ts'
import { printable, textWidth } from '../letters.ts'
import type { Manner } from '../manner.ts'
import type { PrintedWords } from '../words.ts'
import { BULLET, widestPiece } from '../wrap.ts'
import type { Purse } from './text-heights.ts'
import { relieve, textHeights, trade } from './text-heights.ts'
import type { TextColumn } from './rows.ts'
import { TEXT_COLUMNS, textsOf } from './rows.ts'

/** How wide the columns are, in pt; those of the performers in their order. */
export interface ColumnWidths {
  texts: Record<TextColumn, number>
  roles: number[]
}

/** What the flow asks of a performer's column, in pt. */
export interface FlowRoom {
  least: number
  /** So that symbols stand in the middle of it. */
  centred: number
}

/** em that a text needs at the least to be read with ease, and that a single long word may claim; a short time stays on its line. */
const LEAST: Record<TextColumn, number> = {
  number: 0,
  activity: 12,
  needs: 6.5,
  waktu: 4,
  yields: 6.5,
  note: 5,
}
const WORD_AT_MOST: Record<TextColumn, number> = {
  number: 4,
  activity: 14,
  needs: 9,
  waktu: 5.5,
  yields: 9,
  note: 9,
}
/** Who gets what nobody needs. */
const SHARE: Record<TextColumn, number> = {
  number: 0,
  activity: 4,
  needs: 2,
  waktu: 0.5,
  yields: 2,
  note: 1.5,
}
/** Of what is left over, the part that texts leave to symbols which stand beside the middle of their columns. */
const KEPT_FOR_FLOW = 0.2

/**
 * Shares the width of a table between texts and flow. Promise: each performer's column is at least as wide as the
 * flow asks; null where the table is too narrow for that and for words that are not broken.
 */
export function columnWidths(
  sop: Sop,
  flow: readonly FlowRoom[],
  manner: Manner,
  width: number,
  words: PrintedWords,
): ColumnWidths | null {
  const texts = Object.fromEntries(
    TEXT_COLUMNS.map((column) => [column, leastWidth(sop, column, manner, words)]),
  ) as ColumnWidths['texts']
  const roles = flow.map(({ least }) => least)
  const purse = { left: width - sum(Object.values(texts)) - sum(roles) }
  if (purse.left < 0) return null
  const leastTexts = { ...texts }
  const heights = textHeights(sop, manner)
  relieve(texts, heights, purse, purse.left * KEPT_FOR_FLOW)
  widenRoles(roles, wantedWidths(sop, flow, manner), purse)
  relieve(texts, heights, purse, 0)
  trade(texts, leastTexts, heights)
  const airy = roles.map((role) => Math.max(role, manner.measures.symbolWidth * 1.9))
  const half = { left: purse.left / 2 }
  widenRoles(roles, airy, half)
  purse.left = purse.left / 2 + half.left
  const shares = sum(Object.values(SHARE))
  for (const column of TEXT_COLUMNS) texts[column] += (purse.left * SHARE[column]) / shares
  return { texts, roles }
}

function leastWidth(sop: Sop, column: TextColumn, manner: Manner, words: PrintedWords): number {
  const { size, padX, columnShare } = manner
  const face = { size, weight: 'regular' } as const
  const head = column === 'number' ? words.row : words[column]
  const widths = sop.steps.flatMap((step) => {
    const texts = textsOf(step, column)
    const indent = texts.length > 1 ? textWidth(BULLET, face) : 0
    const widest = column === 'waktu' ? lineWidth : widestPiece
    return texts.map((text) => indent + widest(text, face))
  })
  const least = Math.max(
    LEAST[column] * size * columnShare,
    Math.min(Math.max(0, ...widths), WORD_AT_MOST[column] * size * columnShare) + 0.01,
    textWidth(head, { size, weight: 'semibold' }) + 0.01,
  )
  return least + 2 * padX
}

const lineWidth = (text: string, face: Face) =>
  Math.max(
    ...printable(text)
      .split('\n')
      .map((line) => textWidth(line, face)),
  )

/** Columns in which symbols stand in the middle, under heads whose words are not broken. */
function wantedWidths(sop: Sop, flow: readonly FlowRoom[], { size, padX }: Manner): number[] {
  return sop.roles.map(({ name }, column) =>
    Math.max(flow[column]!.centred, widestPiece(name, { size, weight: 'semibold' }) + 2 * padX),
  )
}

function widenRoles(roles: number[], wanted: readonly number[], purse: Purse): void {
  const lacking = wanted.map((width, column) => Math.max(0, width - roles[column]!))
  const share = Math.min(1, Math.max(0, purse.left) / Math.max(1e-9, sum(lacking)))
  for (const [column, lack] of lacking.entries()) roles[column] = roles[column]! + lack * share
  purse.left -= sum(lacking) * share
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
