import type { Sop } from '@satualur/engine'
import { printable, textWidth } from '../letters.ts'
import type { Manner } from '../manner.ts'
import type { TextColumn } from './rows.ts'
import { TEXT_COLUMNS, textsOf } from './rows.ts'

/** About how high the texts of a column stand in each row at a width; never lower than the row's flow. */
export type TextHeights = (column: TextColumn, width: number) => readonly number[]

/** pt that are not handed out yet. */
export interface Purse {
  left: number
}

type Widths = Record<TextColumn, number>

/** pt by which widths are handed out, and how many of them at once. */
const SLICE = 3
const COUNTS = [1, 3, 8]
/** The part of a line that words fill before the next one goes to the next line. */
const FILLED = 0.88
/** No table needs more exchanges. */
const TRADES = 60

export function textHeights(sop: Sop, { size, line, padX, padY, measures }: Manner): TextHeights {
  const lowest = measures.boxHeight + measures.headClearance + measures.lineClearance + measures.pitch
  const face = { size, weight: 'regular' } as const
  const widthsOf = (text: string) =>
    printable(text)
      .split('\n')
      .map((paragraph) => textWidth(paragraph, face))
  const rows = new Map(
    TEXT_COLUMNS.map((column) => [column, sop.steps.map((step) => textsOf(step, column).flatMap(widthsOf))]),
  )
  const known = new Map<string, readonly number[]>()
  const heights = (column: TextColumn, width: number) => {
    const room = (width - 2 * padX) * FILLED
    return rows.get(column)!.map((widths) => {
      const lines = widths.reduce((total, each) => total + Math.max(1, Math.ceil(each / room)), 0)
      return Math.max(lowest, lines * line + 2 * padY)
    })
  }
  return (column, width) => {
    const name = `${column} ${Math.round(width * 10)}`
    const answer = known.get(name) ?? heights(column, width)
    known.set(name, answer)
    return answer
  }
}

/** Gives slices to the column whose texts are lowered most by them, as long as any is. High texts count more than low ones. */
export function relieve(texts: Widths, heights: TextHeights, purse: Purse, keep: number): void {
  const burden = (column: TextColumn, width: number) =>
    heights(column, width).reduce((total, height) => total + height ** 2, 0)
  for (;;) {
    const slices = Math.floor((purse.left - keep) / SLICE)
    let best = { column: 'activity' as TextColumn, count: 0, gain: 0 }
    for (const column of TEXT_COLUMNS)
      for (const count of COUNTS.filter((each) => each <= slices)) {
        const gain = (burden(column, texts[column]) - burden(column, texts[column] + count * SLICE)) / count
        if (gain > best.gain) best = { column, count, gain }
      }
    if (best.count === 0) return
    texts[best.column] += best.count * SLICE
    purse.left -= best.count * SLICE
  }
}

/** Lets columns give slices to others, or to two at once, as long as the rows become lower by it. */
export function trade(texts: Widths, least: Widths, heights: TextHeights): void {
  const heightOf = (widths: Widths) => {
    const columns = TEXT_COLUMNS.map((column) => heights(column, widths[column]))
    return columns[0]!.reduce(
      (total, _, row) => total + Math.max(...columns.map((column) => column[row]!)),
      0,
    )
  }
  for (let exchanges = 0, height = heightOf(texts); exchanges < TRADES; exchanges++) {
    let best: { widths: Widths; height: number } | null = null
    for (const widths of exchangesOf(texts, least)) {
      const now = heightOf(widths)
      if (now < (best?.height ?? height) - 0.01) best = { widths, height: now }
    }
    if (!best) return
    Object.assign(texts, best.widths)
    height = best.height
  }
}

function* exchangesOf(texts: Widths, least: Widths): Generator<Widths> {
  for (const giver of TEXT_COLUMNS)
    for (const slices of COUNTS) {
      const given = slices * SLICE
      if (texts[giver] - given < least[giver]) continue
      for (const one of TEXT_COLUMNS)
        for (const other of TEXT_COLUMNS.slice(TEXT_COLUMNS.indexOf(one))) {
          if (one === giver || other === giver) continue
          const widths = { ...texts, [giver]: texts[giver] - given }
          widths[one] += given / 2
          widths[other] += given / 2
          yield widths
        }
    }
}
