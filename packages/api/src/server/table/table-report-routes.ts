import type { TableFinding } from '@satualur/table-format'
import { listFindings, markFile } from '@satualur/table-format/files'
import { reportCsv, reportXlsx } from '@satualur/table-format/report'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { open } from 'node:fs/promises'
import { compile } from '../../database/compile.ts'
import { keptFormat } from '../../dataset/table-format/format-row.ts'
import { InTurn } from '../../files/in-turn.ts'
import { FileStore } from '../../files/file-store.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { localeOf } from '../../graphql/locale.ts'
import { idOf } from '../../read-model/id.ts'
import { milliseconds } from '../../read-model/shape.ts'
import { refuse } from '../http/http-faults.ts'
import { sendSheet } from '../answer/send-sheet.ts'
import { neededToken } from '../request/session-cookie.ts'
import type { House } from '../house.ts'

interface ReportAsked {
  findings: TableFinding[]
  /** Found, kept or not. */
  found: number
  madeAt: number
  fileName: string
  sha256: string
  schema: object
}

/** What is wrong with a table: all findings as a sheet, and the table itself with its bad cells marked. */
export function tableReportRoutes(http: FastifyInstance, { door, settings }: House): void {
  const store = new FileStore(settings.filesFolder)
  // Each takes a thread and reads a whole table: one after the other.
  const turn = new InTurn()

  const askedFor = async (request: FastifyRequest, id: string) =>
    (await door.ask<ReportAsked>(neededToken(request, settings.isSecure), readingReport(id))).rows[0]

  http.get<{ Params: { file: string } }>('/api/table-reports/:file', async (request, reply) => {
    const [, id = '', extension] = /^(.+)\.(csv|xlsx)$/.exec(request.params.file) ?? []
    const asked = await askedFor(request, id)
    if (!asked) return refuse(request, reply, { status: 404, sentence: noSuchReport })
    const language = localeOf(request.headers['accept-language'])
    const name = `${{ id: 'Temuan', en: 'Findings' }[language]} ${asked.fileName}.${extension}`
    const as = extension === 'csv' ? 'csv' : 'xlsx'
    if (asked.found > asked.findings.length) return made(request, reply, asked, as, name)
    return as === 'csv'
      ? sendSheet(reply, Buffer.from(reportCsv(asked, language)), as, name)
      : sendSheet(reply, await reportXlsx(asked, language, asked.madeAt), as, name)
  })

  http.get<{ Params: { id: string } }>('/api/table-reports/:id/marked.xlsx', async (request, reply) => {
    const asked = await askedFor(request, request.params.id)
    if (!asked) return refuse(request, reply, { status: 404, sentence: noSuchReport })
    const language = localeOf(request.headers['accept-language'])
    const name = `${asked.fileName.replace(/\.[^.]+$/, '')} (${{ id: 'bertanda', en: 'marked' }[language]}).xlsx`
    return made(request, reply, asked, 'marked', name)
  })

  /** The bytes and their format are there for good, so all that was found is found again. */
  async function made(
    request: FastifyRequest,
    reply: FastifyReply,
    { sha256, schema }: ReportAsked,
    as: 'csv' | 'xlsx' | 'marked',
    name: string,
  ) {
    const language = localeOf(request.headers['accept-language'])
    const to = store.aside()
    const order = { path: store.pathOf(sha256), format: keptFormat({ schema })!, to, language }
    const answer = await turn.take(() => (as === 'marked' ? markFile(order) : listFindings({ ...order, as })))
    if ('refusal' in answer) {
      await store.discard({ path: to })
      return refuse(request, reply, { status: 409, sentence: answer.refusal.sentence })
    }
    // It is gone from its folder before it is sent: whoever leaves in the middle leaves nothing behind.
    const file = await open(to)
    await store.discard({ path: to })
    return sendSheet(reply, file.createReadStream(), as === 'csv' ? 'csv' : 'xlsx', name)
  }
}

const readingReport = (id: string) =>
  compile(sql<ReportAsked>`select t.findings, t.errors + t.warnings as found, ${milliseconds(sql`t.made_at`)} as "madeAt",
      f.name as "fileName", encode(t.sha256, 'hex') as sha256, v.schema
    from table_report t join file f on f.regency_id = t.regency_id and f.id = t.file_id
      join table_format v on v.regency_id = t.regency_id and v.dataset_id = t.dataset_id and v.revision = t.format_revision
    where t.regency_id = current_regency() and t.id = ${idOf(id)} and t.made_at is not null`)

/** The same words for another regency's and for none. */
const noSuchReport: Sentence = {
  id: 'Laporan pemeriksaan ini tidak ada atau belum selesai. Muat ulang halaman lalu coba lagi.',
  en: 'There is no such report, or it is not made yet. Reload the page and try again.',
}
