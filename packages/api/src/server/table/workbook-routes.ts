import type { WrittenSheet } from '@satualur/table-format/book'
import type { TaskProgress } from '@satualur/table-format/files'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Readable } from 'node:stream'
import { compile } from '../../database/compile.ts'
import type { Around } from '../../dataset/workbook/around.ts'
import { readingAround } from '../../dataset/workbook/around.ts'
import type { ImportedBook } from '../../dataset/workbook/import-workbook.ts'
import { importWorkbook } from '../../dataset/workbook/import-workbook.ts'
import { countsOf } from '../../dataset/workbook/judged-book.ts'
import { bytesAtMost, readWorkbook } from '../../dataset/workbook/reading/read-workbook.ts'
import { reportSheets } from '../../dataset/workbook/written/report-sheets.ts'
import { toldBook } from '../../dataset/workbook/written/told-book.ts'
import { workbookSheets } from '../../dataset/workbook/written/workbook-sheets.ts'
import type { Refused } from '../../exports/told-input.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import type { Press } from '../../sheets/press.ts'
import { fileHeaders } from '../answer/export-headers.ts'
import { refuse } from '../http/http-faults.ts'
import { readingOf } from '../request/reading.ts'
import { contextOf } from '../request/request-context.ts'
import { sendWords } from '../answer/send-words.ts'
import type { House } from '../house.ts'
import { noYear, nothingRead, proposesNothing, tooLarge, tooManyRows } from './workbook-refusals.ts'

type Asking = FastifyRequest<{ Params: { year: string }; Querystring: { dryRun?: string }; Body: Readable }>
type OnProgress = (progress: TaskProgress) => void

const address = '/api/data-lists/:year/daftar-data.xlsx'
/** The same, told row by row instead of as a workbook, and how far it is while it lasts. */
const toldAddress = '/api/data-lists/:year/import'

/** The Daftar Data of a year and all metadata as a workbook, and back: what it says is taken in, or comes back with a report. */
export async function workbookRoutes(http: FastifyInstance, house: House, press: Press): Promise<void> {
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
    const [found] = await house.door.rowsFor<Around>(tokenOf(context), around)
    return send(request, reply, workbookSheets(year, found!, context.locale))
  })

  http.post(address, async (request: Asking, reply) => {
    const context = contextOf(house, request, reply)
    const refused = await mayImport(request, context)
    const imported = refused ?? (await taken(request, context))
    if ('status' in imported) return refuse(request, reply, imported)
    void reply.header('x-satualur-import', JSON.stringify({ isDone: imported.isDone, ...countsOf(imported) }))
    return send(request, reply, reportSheets(imported.sheets, context.locale))
  })

  http.post(toldAddress, async (request: Asking, reply) => {
    const context = contextOf(house, request, reply)
    const refused = await mayImport(request, context)
    if (refused) return refuse(request, reply, refused)
    return sendWords(request, reply, async (say) => {
      const imported = await taken(request, context, (progress) => say({ progress }))
      if ('status' in imported) return { refusal: imported.sentence[context.locale] }
      return { answer: toldBook(imported, context.locale) }
    })
  })

  /** Who asks is known before a byte is read. */
  async function mayImport(request: Asking, context: Context): Promise<Refused | null> {
    const { entry } = await house.door.ask(tokenOf(context), compile(sql`select`))
    if (entry.scopes || entry.access === 'viewer') return proposesNothing
    if (yearOf(request) === null) return noYear
    return Number(request.headers['content-length'] ?? 0) > bytesAtMost ? tooLarge : null
  }

  async function send(request: Asking, reply: FastifyReply, sheets: WrittenSheet[]): Promise<FastifyReply> {
    const bytes = await press.make({ kind: 'book', sheets, title: 'SatuAlur', madeAt: 0 })
    fileHeaders(request, reply)
    return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }
}

async function taken(
  request: Asking,
  context: Context,
  onProgress?: OnProgress,
): Promise<ImportedBook | Refused> {
  const read = await readWorkbook(request.body, onProgress)
  if (read === 'too many rows') return tooManyRows
  if ('refusal' in read) return { status: 422, sentence: read.refusal.sentence }
  const asked = { year: yearOf(request)!, book: read, isDryRun: request.query.dryRun === 'true' }
  const imported = await importWorkbook(context, asked)
  return nothingRead(imported) ?? imported
}

const yearOf = ({ params }: Asking): number | null =>
  /^2\d{3}$/.test(params.year) ? Number(params.year) : null
