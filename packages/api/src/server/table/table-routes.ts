import { writeTemplate } from '@satualur/table-format/template'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { keptFormat } from '../../dataset/table-format/format-row.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { idOf } from '../../read-model/id.ts'
import { milliseconds } from '../../read-model/shape.ts'
import { refuse } from '../http/http-faults.ts'
import { sendSheet } from '../answer/send-sheet.ts'
import { neededToken } from '../request/session-cookie.ts'
import { tableReportRoutes } from './table-report-routes.ts'
import type { House } from '../house.ts'

interface FormatAsked {
  schema: object
  madeAt: number
  revision: number
  title: string
  regency: string
}

/** What people fill in and mend tables with: the template of a format, and what is wrong with what they have sent. */
export function tableRoutes(http: FastifyInstance, house: House): void {
  const { door, settings } = house
  tableReportRoutes(http, house)
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
      return sendSheet(reply, bytes, 'xlsx', `Templat ${title} (format ${revision}).xlsx`)
    },
  )
}

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

/** The same words for another regency's and for none. */
const noSuchFormat: Sentence = {
  id: 'Dataset ini tidak ditemukan atau belum memiliki format tabel. Muat ulang halaman lalu coba lagi.',
  en: 'There is no such dataset, or it has no table format. Reload the page and try again.',
}
