import type { Sop } from '@satualur/engine'
import type { Box } from '../sheet/drawing.ts'
import type { Locale } from '../sheet/flow-words.ts'
import { footerHeight, footerParts } from './footer.ts'
import { identityPages } from './identity/identity.ts'
import { printable } from './letters.ts'
import { connectorLetters } from './connector-letters.ts'
import type { Page, PagePart } from './page.ts'
import type { PaperName } from './paper.ts'
import { paperOf } from './paper.ts'
import type { RowsOfPage } from './table/breaks.ts'
import type { FlowOfPage } from './table/flow-parts.ts'
import { tablePage } from './table/table-page.ts'
import { tableLayout } from './table/table.ts'
import type { PrintedWords } from './words.ts'
import { wordsOf } from './words.ts'

/** States that the paper has to tell; one in force needs no word. */
export type PrintedState = 'draft' | 'in-review' | 'superseded' | 'revoked'

export interface PrintOptions {
  paper: PaperName
  locale?: Locale
  /** The address of the SOP as it stands now. */
  live?: { url: string }
  state?: PrintedState
}

/**
 * The printed sheet of an SOP as PermenPANRB 35/2012 wants it, lying: its identity, then the flowchart table over as many
 * pages as it takes. Promise: pure, the same in a browser and on a server; nothing overlaps, nothing leaves the frame of
 * its page, no row is cut, and what leads to another page has a connector with the same letter on both.
 */
export function layOutPages(sop: Sop, { paper, locale = 'id', live, state }: PrintOptions): Page[] {
  const words = wordsOf(locale)
  const { frame, width, height } = paperOf(paper)
  const room: Box = { ...frame, height: frame.height - footerHeight(live !== undefined) }
  const stateWord = state === undefined ? null : words[state]
  const identity = identityPages(sop, room, words, locale, stateWord)
  const contents = [...identity, ...tablePages(sop, room, words, identity.length)]
  const name = printable([sop.header.number, sop.title].filter(Boolean).join(' · ')).replace(/\s+/g, ' ')
  return contents.map((parts, at) => {
    const footing = { name, live: live ? printable(live.url) : null, state: stateWord }
    const pages = { page: at + 1, pageCount: contents.length }
    return { width, height, frame, parts: [...parts, ...footerParts({ ...footing, ...pages }, frame, words)] }
  })
}

function tablePages(sop: Sop, room: Box, words: PrintedWords, pagesBefore: number): PagePart[][] {
  const layout = tableLayout(sop, room, words)
  const { pages } = layout
  const letters = connectorLetters(pages)
  const pageOfRow = (row: number) =>
    pagesBefore + 1 + pages.findIndex(({ start, end }) => row >= start && row < end)
  const pairs: FlowOfPage = {
    letterOf: (flow) => letters.get(flow)!,
    pageOf: ({ flow, isLeaving }) => pageOfRow(isLeaving ? flow.toRow : flow.fromRow),
    captionOf: (page) => `${words.onPage} ${page}`,
  }
  const shown = pages.length > 0 ? pages : [blankPage]
  return shown.map((page) => tablePage(layout, page, room.y, room.height, pairs))
}

/** A draft without rows still shows its heads. */
const blankPage: RowsOfPage = {
  ...{ start: 0, end: 0, head: 0, foot: 0, bands: [], rows: [], height: 0 },
  excerpt: { sop: { roles: [], steps: [] }, crossings: [] },
}
