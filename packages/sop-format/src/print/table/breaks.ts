import type { Key, Sop } from '@satualur/engine'
import type { DrawnSop } from '../../sheet/drawn-sop.ts'
import type { Excerpt } from '../../sheet/excerpt.ts'
import { FOOT_ROW, HEAD_ROW, excerptOf } from '../../sheet/excerpt.ts'
import type { Flow } from '../../sheet/flows.ts'
import { flowsOf } from '../../sheet/flows.ts'
import { minimumRowHeight, minimumRowParts } from '../../sheet/minimum.ts'
import type { Manner } from '../manner.ts'
import { flowOf } from './rows.ts'
import type { TableRow } from './rows.ts'

/** The rows of one page, `start` up to, not including, `end`, and how high everything on it is, in pt. */
export interface RowsOfPage {
  start: number
  end: number
  excerpt: Excerpt
  /** 0 where the page has no connectors there. */
  head: number
  foot: number
  /** By row, the band of its stage over it; 0 for none. */
  bands: number[]
  rows: number[]
  /** All of it. */
  height: number
}

/** How much white at the foot of a page one arrow less between pages is worth, in pt; and how much a page may leave. */
const FLOW_IN_WHITE = 16
const WHITE_AT_MOST = 0.22

/** Excerpts of sheets that were asked for before: trying another width does not plan a flow anew. */
export class Excerpts {
  readonly #known = new Map<string, { flow: DrawnSop; flows: Flow[]; excerpts: Map<string, Excerpt> }>()

  of(sop: Sop, rows: readonly TableRow[], start: number, end: number): Excerpt {
    const { flow, flows, excerpts } = this.#sheet(sop, rows)
    const name = `${start} ${end}`
    const known = excerpts.get(name) ?? excerptOf(flow, flows, start, end)
    excerpts.set(name, known)
    return known
  }

  flows(sop: Sop, rows: readonly TableRow[]): readonly Flow[] {
    return this.#sheet(sop, rows).flows
  }

  #sheet(sop: Sop, rows: readonly TableRow[]) {
    const name = rows.map(({ drawn }) => drawn.key).join('\n')
    const known = this.#known.get(name)
    if (known) return known
    const flow = flowOf(sop, rows)
    const fresh = { flow, flows: flowsOf(flow), excerpts: new Map<string, Excerpt>() }
    this.#known.set(name, fresh)
    return fresh
  }
}

/** What decides where a page ends. */
export interface Breaking {
  sop: Sop
  rows: readonly TableRow[]
  excerpts: Excerpts
  manner: Manner
  /** pt between the head of the table and the foot of the page. */
  room: number
  /** pt of the band of a stage. */
  bandOf: (stage: Key, isContinued: boolean) => number
}

/** Shares the rows among pages, none of them cut; null where one row alone is higher than a page. */
export function pagesOfRows(breaking: Breaking): RowsOfPage[] | null {
  const pages: RowsOfPage[] = []
  for (let start = 0; start < breaking.rows.length; start = pages.at(-1)!.end) {
    const page = nextPage(breaking, start)
    if (!page) return null
    pages.push(page)
  }
  return pages
}

function nextPage(breaking: Breaking, start: number): RowsOfPage | null {
  const { rows, room } = breaking
  let end = start
  for (let height = 0; end < rows.length && height <= room; end++)
    height += lowest(rows[end]!, breaking.manner)
  for (; end > start; end--) {
    const fullest = measured(breaking, start, end)
    if (fullest.height <= room) return bestOf(breaking, fullest)
  }
  return null
}

/** The fullest page, or one that ends a little earlier, where fewer arrows have to go on elsewhere. */
function bestOf(breaking: Breaking, fullest: RowsOfPage): RowsOfPage {
  const { rows, room } = breaking
  if (fullest.end === rows.length) return fullest
  const flows = breaking.excerpts.flows(breaking.sop, rows)
  const priceOfFlows = (end: number) =>
    FLOW_IN_WHITE * flows.filter((flow) => flow.fromRow < end !== flow.toRow < end).length
  const priceOf = ({ end, height }: RowsOfPage) => room - height + priceOfFlows(end)
  let best = fullest
  for (let end = fullest.end - 1; end > fullest.start; end--) {
    if (priceOfFlows(end) >= priceOf(best)) continue
    const page = measured(breaking, fullest.start, end)
    if (page.height > room) continue
    if (room - page.height > room * WHITE_AT_MOST) break
    if (priceOf(page) < priceOf(best)) best = page
  }
  return best
}

/** No row is lower than its text, nor than a box with an arrow into it. */
const lowest = (row: TableRow, { measures }: Manner) =>
  row.drawn.acts.length === 0 ? row.textHeight : Math.max(row.textHeight, measures.boxHeight)

function measured(breaking: Breaking, start: number, end: number): RowsOfPage {
  const { sop, manner, bandOf } = breaking
  const excerpt = breaking.excerpts.of(sop, breaking.rows, start, end)
  const own = breaking.rows.slice(start, end)
  const edge = (key: Key) => {
    const { above, between, below } = minimumRowParts(excerpt.sop, key, manner.measures)
    return above + between + below
  }
  const bands = own.map(({ stage }, at) => {
    const before = breaking.rows[start + at - 1]
    if (stage === null || (at > 0 && before!.stage === stage)) return 0
    return bandOf(stage, before?.stage === stage)
  })
  const rows = own.map(({ drawn, textHeight }) =>
    Math.max(textHeight, minimumRowHeight(excerpt.sop, drawn.key, manner.measures)),
  )
  const [head, foot] = [edge(HEAD_ROW), edge(FOOT_ROW)]
  const height = [head, foot, ...bands, ...rows].reduce((total, each) => total + each, 0)
  return { start, end, excerpt, head, foot, bands, rows, height }
}
