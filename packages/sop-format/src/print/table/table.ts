import type { Key, Sop } from '@satualur/engine'
import type { Box } from '../../sheet/drawing.ts'
import { minimumColumnSides } from '../../sheet/minimum.ts'
import type { Manner } from '../manner.ts'
import { manners } from '../manner.ts'
import type { PrintedWords } from '../words.ts'
import type { RowsOfPage } from './breaks.ts'
import { Excerpts, pagesOfRows } from './breaks.ts'
import type { FlowRoom } from './columns.ts'
import { columnWidths } from './columns.ts'
import type { RoleHeads } from './head.ts'
import { headHeight, roleHeads } from './head.ts'
import type { TableRow, TextColumn } from './rows.ts'
import { TEXT_COLUMNS, rowsOf } from './rows.ts'
import type { TableSpans } from './spans.ts'
import { BLANK_ROLE, spansOf } from './spans.ts'
import { bandHeight } from './stage-band.ts'

/** A table that is measured and shared among pages, ready to be drawn. */
export interface TableLayout {
  sop: Sop
  manner: Manner
  words: PrintedWords
  spans: TableSpans
  heads: RoleHeads
  rows: TableRow[]
  pages: RowsOfPage[]
}

/** How much of a page one row's text may take before it is set smaller or goes on in a further row. */
const ROW_AT_MOST = 0.62

/** How many closer manners are tried before the best so far is taken. */
const TRIES = 2

/**
 * Finds the manner in which the table is best read, and breaks it into pages: the most comfortable one that fits the
 * frame, or a closer one where it saves pages enough. A table of one page is never set closer.
 */
export function tableLayout(sop: Sop, frame: Box, words: PrintedWords): TableLayout {
  const excerpts = new Excerpts()
  let best: TableLayout | null = null
  let tries = 0
  for (const manner of manners()) {
    if (best && (best.pages.length < 2 || tries === TRIES || manner.price === Infinity)) break
    const layout = layoutIn(sop, frame, words, manner, excerpts)
    if (!layout) continue
    const isBetter = best === null || priceOf(layout) < priceOf(best)
    tries = isBetter ? 0 : tries + 1
    if (isBetter) best = layout
  }
  return best!
}

const priceOf = ({ manner, pages }: TableLayout) => manner.price * pages.length

/**
 * One try. Which lanes a column needs is known only when the pages are, and the pages follow from the widths: so columns
 * grow until no page asks for more. They never shrink, so this ends.
 */
function layoutIn(
  sop: Sop,
  frame: Box,
  words: PrintedWords,
  manner: Manner,
  excerpts: Excerpts,
): TableLayout | null {
  const { symbolWidth, headClearance } = manner.measures
  const least = symbolWidth / 2 + headClearance
  let flow: FlowRoom[] = sop.roles.map(() => ({ least: 2 * least, centred: 2 * least }))
  for (;;) {
    const widths = columnWidths(sop, flow, manner, frame.width - (flow.length > 0 ? 0 : BLANK_ROLE), words)
    if (!widths) return null
    const keys = sop.roles.map(({ key }) => key)
    const spans = spansOf(widths, keys, frame.x)
    const heads = roleHeads(sop, spans, manner)
    const room = frame.height - headHeight(heads, manner)
    const textWidths = Object.fromEntries(
      TEXT_COLUMNS.map((column) => [column, spans.texts[column].width]),
    ) as Record<TextColumn, number>
    const rows = rowsOf(sop, textWidths, manner, room * ROW_AT_MOST, words)
    const bandOf = (stage: Key, isContinued: boolean) =>
      bandHeight(sop, stage, isContinued, spans, manner, words)
    const pages = pagesOfRows({ sop, rows, excerpts, manner, room, bandOf })
    if (!pages) return null
    const grown = flow.map((room, column) => widest(room, pages, keys[column]!, manner))
    if (grown.every(({ least }, column) => least <= widths.roles[column]!))
      return { sop, manner, words, spans, heads, rows, pages }
    flow = grown
  }
}

function widest(room: FlowRoom, pages: readonly RowsOfPage[], role: Key, { measures }: Manner): FlowRoom {
  const asked = pages.map(({ excerpt }) => minimumColumnSides(excerpt.sop, role, measures))
  return {
    least: Math.max(room.least, ...asked.map(({ left, right }) => left + right)),
    centred: Math.max(room.centred, ...asked.map(({ left, right }) => 2 * Math.max(left, right))),
  }
}
