import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AnswerExport } from '../../exports/answer-export.ts'
import { unknownTable, workbookOf } from '../../exports/answer-export.ts'
import { complianceExport } from '../../exports/compliance-export.ts'
import { deadlineComplianceExport } from '../../exports/deadline-compliance-export.ts'
import { mistoldParameter } from '../../exports/mistold-parameter.ts'
import type { Questions } from '../../exports/questions.ts'
import type { Told } from '../../exports/told-input.ts'
import { unreadParameter } from '../../exports/told-input.ts'
import { csvOf, jsonOf } from '../../exports/written.ts'
import { localeOf } from '../../graphql/locale.ts'
import type { Press } from '../../sheets/press.ts'
import { fileHeaders } from '../answer/export-headers.ts'
import { csvParameters, csvWishOf, languageOf, wishRefused } from './export-wish.ts'
import { refuse } from '../http/http-faults.ts'
import { readingOf } from '../request/reading.ts'
import type { Pieces } from '../answer/send-pieces.ts'
import { sendPieces } from '../answer/send-pieces.ts'
import type { House } from '../house.ts'

type Asking = FastifyRequest<{ Querystring: Told }>
type AnyExport = AnswerExport<unknown, object>

const answers = [complianceExport, deadlineComplianceExport] as unknown as readonly AnyExport[]

/** Answers of the schema at plain addresses: a table of one, the whole of it, or a workbook. */
export function answerRoutes(http: FastifyInstance, house: House, questions: Questions, press: Press): void {
  for (const each of answers) {
    const { address, tables, usualTable, usualSheets } = each
    http.get(`/api/${address}.json`, (request: Asking, reply) => {
      const table = tableOf(request.query)
      return answer(each, request, reply, ['table'], (told) => {
        if (!table) return [JSON.stringify(each.whole(told))]
        return jsonOf(tables[table]!.columns(questions), [tables[table]!.rows(told)])
      })
    })

    http.get(`/api/${address}.csv`, (request: Asking, reply) =>
      answer(each, request, reply, [...csvParameters, 'table'], (told, zone) => {
        const { columns, rows } = tables[tableOf(request.query) ?? usualTable]!
        return csvOf(columns(questions), [rows(told)], { ...csvWishOf(request.query), zone })
      }),
    )

    http.get(`/api/${address}.xlsx`, (request: Asking, reply) =>
      answer(each, request, reply, ['table', 'spreadsheet'], async (told) => {
        const table = tableOf(request.query)
        const locale = languageOf(request.query) ?? localeOf(request.headers['accept-language'])
        const sheets = workbookOf(each, table ? [table] : usualSheets, { questions, answer: told, locale })
        return [await press.make({ kind: 'tables', tables: sheets, title: 'SatuAlur', madeAt: 0 })]
      }),
    )
  }

  async function answer(
    asked: AnyExport,
    request: Asking,
    reply: FastifyReply,
    parameters: readonly string[],
    written: (told: unknown, zone: string) => Pieces | Promise<Pieces>,
  ): Promise<FastifyReply> {
    const reading = await readingOf(house, request, reply, 'compliance:read')
    if ('refused' in reading) return refuse(request, reply, reading.refused)
    const fields = asked.fields(questions)
    const senseless =
      unreadParameter(request.query, [...Object.keys(fields), ...parameters]) ??
      mistoldParameter(fields, request.query) ??
      unknownTable(asked.tables, request.query) ??
      wishRefused(request.query)
    if (senseless) return refuse(request, reply, senseless)
    const locale = languageOf(request.query) ?? reading.context.locale
    const context = { ...reading.context, locale }
    const told = await asked.ask(questions, request.query, tableOf(request.query), context)
    if ('refused' in told) return refuse(request, reply, told.refused)
    fileHeaders(request, reply)
    return sendPieces(request, reply, written(told.data, reading.zone))
  }
}

/** Whether there is such a table is asked before it is looked for. */
const tableOf = ({ table }: Told): string | undefined => (table === undefined ? undefined : String(table))
