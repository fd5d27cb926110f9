import type { Table } from '@satualur/sop-format/exchange'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Readable } from 'node:stream'
import { compile } from '../database/compile.ts'
import { importList } from '../dataset/list-sheet/import-list.ts'
import type { JudgedRow } from '../dataset/list-sheet/judge-row.ts'
import type { ListAround } from '../dataset/list-sheet/list-around.ts'
import { readingAround } from '../dataset/list-sheet/list-around.ts'
import { listTable, reportTable } from '../dataset/list-sheet/list-table.ts'
import type { ReadSheet } from '../dataset/list-sheet/read-list-sheet.ts'
import {
  bytesAtMost,
  megabytesAtMost,
  readListSheet,
  rowsAtMost,
} from '../dataset/list-sheet/read-list-sheet.ts'
import type { Refused } from '../exports/told-input.ts'
import { tokenOf } from '../graphql/context.ts'
import type { Press } from '../sheets/press.ts'
import { fileHeaders } from './export-headers.ts'
import { refuse } from './http-faults.ts'
import {
  columnsMissing,
  nothingInIt,
  noYear,
  proposesNothing,
  tooLarge,
  tooManyRows,
} from './list-sheet-refusals.ts'
import { readingOf } from './reading.ts'
import { contextOf } from './request-context.ts'
import type { House } from './start-server.ts'

type Asking = FastifyRequest<{ Params: { year: string }; Querystring: { dryRun?: string }; Body: Readable }>

const address = '/api/data-lists/:year/daftar-data.xlsx'

/** The Daftar Data of a year as a workbook, and back: what a workbook says is proposed, and it comes back with a report. */
export async function dataListRoutes(http: FastifyInstance, house: House, press: Press): Promise<void> {
  // Whatever type the sender says it is, the bytes tell.
  http.removeAllContentTypeParsers()
  http.addContentTypeParser('*', (_request, payload, done) => done(null, payload))

  http.get(address, async (request: Asking, reply) => {
    const reading = await readingOf(house, request, reply, 'datasets:read')
    if ('refused' in reading) return refuse(request, reply, reading.refused)
    const year = yearOf(request)
    if (year === null) return refuse(request, reply, noYear)
    const { context } = reading
    const around = readingAround(year, 0, context.clock())
    const [found] = await house.door.rowsFor<ListAround>(tokenOf(context), around)
    return send(request, reply, listTable(`Daftar Data ${year}`, found!, context.locale))
  })

  http.post(address, async (request: Asking, reply) => {
    const context = contextOf(house, request, reply)
    // Who asks is known before a byte is read.
    const { entry } = await house.door.ask(tokenOf(context), compile(sql`select`))
    if (entry.scopes || entry.access === 'viewer') return refuse(request, reply, proposesNothing)
    const year = yearOf(request)
    if (year === null) return refuse(request, reply, noYear)
    const announced = Number(request.headers['content-length'] ?? 0)
    if (announced > bytesAtMost) return refuse(request, reply, tooLarge(megabytesAtMost))
    const read = refusedOr(await readListSheet(request.body))
    if ('status' in read) return refuse(request, reply, read)
    const asked = { year, rows: read.rows, isDryRun: request.query.dryRun === 'true' }
    const { rows, isDone } = await importList(context, asked)
    void reply.header('x-satualur-import', JSON.stringify({ isDone, ...countsOf(rows) }))
    return send(request, reply, reportTable(`Daftar Data ${year}`, rows, context.locale))
  })

  async function send(request: Asking, reply: FastifyReply, table: Table): Promise<FastifyReply> {
    const bytes = await press.make({ kind: 'tables', tables: [table], title: 'SatuAlur', madeAt: 0 })
    fileHeaders(request, reply)
    return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }
}

const yearOf = ({ params }: Asking): number | null =>
  /^2\d{3}$/.test(params.year) ? Number(params.year) : null

function refusedOr(read: ReadSheet): Refused | Extract<ReadSheet, { rows: unknown }> {
  if (read === 'too many rows') return tooManyRows(rowsAtMost)
  if ('refusal' in read) return { status: 422, sentence: read.refusal.sentence }
  if ('missing' in read) return columnsMissing(read.missing)
  return read.rows.length === 0 ? nothingInIt : read
}

function countsOf(rows: readonly JudgedRow[]): Record<JudgedRow['verdict'], number> {
  const counts = { new: 0, changed: 0, same: 0, refused: 0 }
  for (const { verdict } of rows) counts[verdict]++
  return counts
}
