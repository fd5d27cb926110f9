import { writeBpmn, writeTables, writeXlsx } from '@satualur/sop-format/exchange'
import { layOutPages, layOutRecord } from '@satualur/sop-format/print'
import type { InterFiles } from '@satualur/sop-format/print/pdf'
import { pagesPdf } from '@satualur/sop-format/print/pdf'
import { writeBook } from '@satualur/table-format/book'
import { interFiles } from './inter-files.ts'
import type { SheetOrder } from './sheet-order.ts'

let fonts: InterFiles | null = null

/** The bytes of the file that was ordered. */
export async function makeSheet(order: SheetOrder): Promise<Uint8Array> {
  if (order.kind === 'bpmn') return new TextEncoder().encode(await writeBpmn(order.sop))
  if (order.kind === 'xlsx') return writeXlsx(order.sop)
  if (order.kind === 'tables') return writeTables(order.tables, order.title, order.madeAt)
  if (order.kind === 'book') return writeBook(order.sheets, order.title, order.madeAt)
  fonts ??= interFiles()
  if (order.kind === 'record') {
    const { facts, paper, locale, madeAt } = order
    const about = { title: facts.subject, author: facts.unit.join(', '), locale, madeAt }
    return pagesPdf(layOutRecord(facts, { paper, locale }), fonts, about)
  }
  const { sop, options, madeAt } = order
  return pagesPdf(layOutPages(sop, options), fonts, {
    title: sop.title,
    author: sop.header.unit.join(', '),
    locale: options.locale ?? 'id',
    madeAt,
  })
}
