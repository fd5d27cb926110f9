import type { GridRow } from '../../sheet/drawing.ts'
import { FOOT_ROW, HEAD_ROW } from '../../sheet/excerpt.ts'
import { minimumRowParts } from '../../sheet/minimum.ts'
import { drawSheet } from '../../sheet/sheet.ts'
import type { PagePart } from '../page.ts'
import { across, down, framed } from '../rules.ts'
import { setLines } from '../set-text.ts'
import { linesOf } from '../wrap.ts'
import type { RowsOfPage } from './breaks.ts'
import type { FlowOfPage } from './flow-parts.ts'
import { flowParts } from './flow-parts.ts'
import { boxOf, headHeight, headParts } from './head.ts'
import type { TableRow, TextColumn } from './rows.ts'
import { TEXT_COLUMNS } from './rows.ts'
import { endOf, gridColumns } from './spans.ts'
import { bandHeight, bandParts } from './stage-band.ts'
import type { TableLayout } from './table.ts'

/** pt that a row may grow where its page has room left. */
const GROWTH = 20

/** Everything on a page between its upper margin and its footer. */
export function tablePage(
  layout: TableLayout,
  page: RowsOfPage,
  top: number,
  room: number,
  pairs: FlowOfPage,
): PagePart[] {
  const { spans, heads, manner, words } = layout
  const bodyTop = top + headHeight(heads, manner)
  const growth = Math.min(GROWTH, Math.max(0, room - (bodyTop - top) - page.height) / page.rows.length || 0)
  const body = bodyOf(layout, page, bodyTop, growth)
  const { whole, performers, roles, texts } = spans
  const rowsTop = bodyTop + page.head
  const rowsBottom = body.bottom - page.foot
  const columns = gridColumns(spans, page.excerpt.sop, manner.measures)
  const drawing = drawSheet(page.excerpt.sop, { columns, rows: body.grid }, manner.measures)
  return [
    ...headParts(spans, heads, top, manner, words),
    ...body.parts,
    ...[texts.activity, performers, texts.needs, texts.waktu, texts.yields, texts.note].flatMap(({ left }) =>
      body.stretches.map(([from, to]) => down(left, from, to)),
    ),
    ...roles.slice(1).flatMap(({ left }) => body.stretches.map(([from, to]) => down(left, from, to))),
    ...(page.head > 0 ? edgeParts(layout, bodyTop, rowsTop, words.fromOthers) : []),
    ...(page.foot > 0 ? edgeParts(layout, rowsBottom, body.bottom, words.toOthers) : []),
    ...framed(boxOf(whole, top, body.bottom)),
    ...flowParts(drawing, page.excerpt, pairs, manner, boxOf(performers, bodyTop, body.bottom)),
  ]
}

interface Body {
  grid: GridRow[]
  parts: PagePart[]
  /** From where to where rows stand without a band between them. */
  stretches: [from: number, to: number][]
  bottom: number
}

function bodyOf(layout: TableLayout, page: RowsOfPage, top: number, growth: number): Body {
  const { sop, spans, manner, words, rows } = layout
  const body: Body = { grid: [], parts: [], stretches: [], bottom: top }
  const edge = (step: string, height: number) => {
    if (height === 0) return
    const { above, between } = minimumRowParts(page.excerpt.sop, step, manner.measures)
    body.grid.push({ step, top: body.bottom, height, middle: body.bottom + above + between / 2 })
    body.bottom += height
  }
  edge(HEAD_ROW, page.head)
  for (const [at, row] of rows.slice(page.start, page.end).entries()) {
    if (page.bands[at]! > 0) {
      const isContinued = rows[page.start + at - 1]?.stage === row.stage
      body.parts.push(...bandParts(body.bottom, sop, row.stage!, isContinued, spans, manner, words))
      body.bottom += bandHeight(sop, row.stage!, isContinued, spans, manner, words)
    }
    if (page.bands[at]! > 0 || at === 0) body.stretches.push([body.bottom, body.bottom])
    const bottom = body.bottom + page.rows[at]! + growth
    body.grid.push({ step: row.drawn.key, top: body.bottom, height: bottom - body.bottom })
    body.parts.push(...rowParts(layout, row, body.bottom, bottom))
    body.bottom = bottom
    body.stretches.at(-1)![1] = bottom
  }
  edge(FOOT_ROW, page.foot)
  return body
}

function rowParts({ spans, manner }: TableLayout, row: TableRow, top: number, bottom: number): PagePart[] {
  const isCentred = (column: TextColumn) => column === 'number' || column === 'waktu'
  return [
    across(spans.whole.left, endOf(spans.whole), bottom),
    ...TEXT_COLUMNS.flatMap((column) =>
      setLines(row.cells[column], boxOf(spans.texts[column], top, bottom), {
        ...{ size: row.size, weight: 'regular', line: row.line, padX: manner.padX, padY: manner.padY },
        ...{ across: isCentred(column) ? 'middle' : 'start', down: 'middle', about: 'cell' },
      }),
    ),
  ]
}

/** The strip of connectors says left of them what they are. */
function edgeParts({ spans, manner }: TableLayout, top: number, bottom: number, text: string): PagePart[] {
  const { whole, performers } = spans
  const cell = boxOf({ left: whole.left, width: performers.left - whole.left }, top, bottom)
  const { labelSize, labelLine } = manner.measures
  const lines = linesOf([text], cell.width - 2 * manner.padX, { size: labelSize, weight: 'regular' })
  return [
    across(whole.left, endOf(whole), bottom),
    ...setLines(lines, cell, {
      ...{ size: labelSize, weight: 'regular', line: labelLine, padX: manner.padX, padY: manner.padY },
      ...{ across: 'start', down: 'middle', about: 'caption', tone: 'soft' },
    }),
  ]
}
