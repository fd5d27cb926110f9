import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ComplianceAnswer, ComplianceTable } from '../exports/compliance-export.ts'
import {
  askCompliance,
  complianceParameters,
  complianceRows,
  complianceTables,
  complianceWorkbook,
} from '../exports/compliance-export.ts'
import type { Questions } from '../exports/questions.ts'
import type { Refused, Told } from '../exports/told-input.ts'
import { unreadParameter } from '../exports/told-input.ts'
import { csvOf, jsonOf } from '../exports/written.ts'
import { localeOf } from '../graphql/locale.ts'
import type { Press } from '../sheets/press.ts'
import { fileHeaders } from './export-headers.ts'
import { csvParameters, csvWishOf, languageOf, wishRefused } from './export-wish.ts'
import { refuse } from './http-faults.ts'
import { readingOf } from './reading.ts'
import type { Pieces } from './send-pieces.ts'
import { sendPieces } from './send-pieces.ts'
import type { House } from './start-server.ts'

type Asking = FastifyRequest<{ Querystring: Told }>

/** The answer of `compliance` at plain addresses: a table of it, the whole of it, or a workbook. */
export function complianceRoutes(
  http: FastifyInstance,
  house: House,
  questions: Questions,
  press: Press,
): void {
  http.get('/api/compliance.json', (request: Asking, reply) => {
    const table = tableOf(request.query)
    return answer(request, reply, ['table'], (told) => {
      if (!table) return [JSON.stringify(told.compliance)]
      const { columns, rows } = complianceRows(questions, table, told)
      return jsonOf(columns, [rows])
    })
  })

  http.get('/api/compliance.csv', (request: Asking, reply) =>
    answer(request, reply, [...csvParameters, 'table'], (told, zone) => {
      const { columns, rows } = complianceRows(questions, tableOf(request.query) ?? 'groups', told)
      return csvOf(columns, [rows], { ...csvWishOf(request.query), zone })
    }),
  )

  http.get('/api/compliance.xlsx', (request: Asking, reply) =>
    answer(request, reply, ['table', 'spreadsheet'], async (told) => {
      const table = tableOf(request.query)
      const locale = languageOf(request.query) ?? localeOf(request.headers['accept-language'])
      const tables = complianceWorkbook(questions, told, table ? [table] : usualSheets, locale)
      return [await press.make({ kind: 'tables', tables, title: 'SatuAlur', madeAt: 0 })]
    }),
  )

  async function answer(
    request: Asking,
    reply: FastifyReply,
    parameters: readonly string[],
    written: (told: ComplianceAnswer, zone: string) => Pieces | Promise<Pieces>,
  ): Promise<FastifyReply> {
    const reading = await readingOf(house, request, reply, 'compliance:read')
    if ('refused' in reading) return refuse(request, reply, reading.refused)
    const unread =
      unreadParameter(request.query, [...complianceParameters(questions), ...parameters]) ??
      unknownTable(request.query) ??
      wishRefused(request.query)
    if (unread) return refuse(request, reply, unread)
    const locale = languageOf(request.query) ?? reading.context.locale
    const told = await askCompliance(questions, request.query, tableOf(request.query) === 'matrix', {
      ...reading.context,
      locale,
    })
    if ('refused' in told) return refuse(request, reply, told.refused)
    fileHeaders(request, reply)
    return sendPieces(request, reply, written(told.data, reading.zone))
  }
}

const usualSheets: readonly ComplianceTable[] = ['groups', 'series', 'total']

const tableOf = ({ table }: Told): ComplianceTable | undefined =>
  complianceTables.find((each) => each === table)

const unknownTable = (told: Told): Refused | null =>
  told['table'] === undefined || tableOf(told)
    ? null
    : {
        status: 400,
        sentence: {
          id: `Tabel ini tidak dikenal. Yang ada: ${complianceTables.join(', ')}.`,
          en: `There is no such table. Those there are: ${complianceTables.join(', ')}.`,
        },
      }
