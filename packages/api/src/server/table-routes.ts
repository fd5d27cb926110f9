import type { TableFinding } from '@satualur/table-format'
import { reportCsv, reportXlsx } from '@satualur/table-format/report'
import { writeTemplate } from '@satualur/table-format/template'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { keptFormat } from '../dataset/table-format/format-row.ts'
import { attachment, cleanFileName } from '../files/file-name.ts'
import type { Sentence } from '../graphql/locale.ts'
import { localeOf } from '../graphql/locale.ts'
import { idOf } from '../read-model/id.ts'
import { milliseconds } from '../read-model/shape.ts'
import { refuse } from './http-faults.ts'
import { neededToken } from './session-cookie.ts'
import type { House } from './start-server.ts'

interface FormatAsked {
  schema: object
  madeAt: number
  revision: number
  title: string
  regency: string
}

interface ReportAsked {
  findings: TableFinding[]
  madeAt: number
  fileName: string
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What people fill in and mend tables with: the template of a format, and the findings of a report as a sheet. */
export function tableRoutes(http: FastifyInstance, { door, settings }: House): void {
  http.get<{ Params: { id: string }; Querystring: { revision?: string } }>(
    '/api/datasets/:id/template.xlsx',
    async (request, reply) => {
      const { rows } = await door.ask<FormatAsked>(
        neededToken(request, settings.isSecure),
        readingFormat(request.params.id, request.query.revision),
      )
      const [asked] = rows
      if (!asked) return refuse(request, reply, { status: 404, sentence: noSuchFormat })
      const { title, revision, regency: creator, madeAt } = asked
      const bytes = await writeTemplate(keptFormat(asked)!, { creator, madeAt })
      return send(reply, bytes, workbook, `Templat ${title} (format ${revision}).xlsx`)
    },
  )

  http.get<{ Params: { file: string } }>('/api/table-reports/:file', async (request, reply) => {
    const [, id, extension] = /^(.+)\.(csv|xlsx)$/.exec(request.params.file) ?? []
    const { rows } = await door.ask<ReportAsked>(
      neededToken(request, settings.isSecure),
      readingReport(id ?? ''),
    )
    const [asked] = rows
    if (!asked) return refuse(request, reply, { status: 404, sentence: noSuchReport })
    const locale = localeOf(request.headers['accept-language'])
    const name = `${{ id: 'Temuan', en: 'Findings' }[locale]} ${asked.fileName}.${extension}`
    return extension === 'csv'
      ? send(reply, Buffer.from(reportCsv(asked, locale)), 'text/csv; charset=utf-8', name)
      : send(reply, await reportXlsx(asked, locale, asked.madeAt), workbook, name)
  })
}

const send = (reply: FastifyReply, bytes: Uint8Array, mediaType: string, name: string): FastifyReply =>
  reply
    .headers({
      'content-type': mediaType,
      'content-disposition': attachment(cleanFileName(name.replace(/\s*[/\\]\s*/g, '-'))),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
    })
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))

/** The revision that is named, or the newest; one that took the format away has no template. */
const readingFormat = (dataset: string, revision: string | undefined) =>
  compile(sql<FormatAsked>`select f.schema, ${milliseconds(sql`f.made_at`)} as "madeAt", f.revision, d.title,
      official_name(g.kind, g.name) as regency
    from dataset d join regency g on g.id = d.regency_id
      join table_format f on f.regency_id = d.regency_id and f.dataset_id = d.id
    where d.regency_id = current_regency() and d.id = ${idOf(dataset)} and f.schema is not null
      and f.revision = coalesce(${revisionOf(revision)}::int, (select max(n.revision) from table_format n
        where n.regency_id = d.regency_id and n.dataset_id = d.id))`)

const revisionOf = (text: string | undefined): number | null =>
  text === undefined ? null : /^\d{1,9}$/.test(text) ? Number(text) : 0

const readingReport = (id: string) =>
  compile(sql<ReportAsked>`select t.findings, ${milliseconds(sql`t.made_at`)} as "madeAt", f.name as "fileName"
    from table_report t join file f on f.regency_id = t.regency_id and f.id = t.file_id
    where t.regency_id = current_regency() and t.id = ${idOf(id)} and t.made_at is not null`)

/** The same words for another regency's and for none. */
const noSuchFormat: Sentence = {
  id: 'Dataset ini tidak ditemukan atau belum memiliki format tabel. Muat ulang halaman lalu coba lagi.',
  en: 'There is no such dataset, or it has no table format. Reload the page and try again.',
}

const noSuchReport: Sentence = {
  id: 'Laporan pemeriksaan ini tidak ada atau belum selesai. Muat ulang halaman lalu coba lagi.',
  en: 'There is no such report, or it is not made yet. Reload the page and try again.',
}
