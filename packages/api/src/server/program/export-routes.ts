import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { datasetExport } from '../../exports/dataset-export.ts'
import { deadlineExport } from '../../exports/deadline-export.ts'
import { listEntryExport } from '../../exports/list-entry-export.ts'
import type { ListExport } from '../../exports/list-export.ts'
import { listFields, listPages } from '../../exports/list-export.ts'
import { mistoldParameter } from '../../exports/mistold-parameter.ts'
import type { Questions } from '../../exports/questions.ts'
import { runExport } from '../../exports/run-export.ts'
import { taskExport } from '../../exports/task-export.ts'
import type { Told } from '../../exports/told-input.ts'
import { unreadParameter } from '../../exports/told-input.ts'
import { csvOf, jsonOf } from '../../exports/written.ts'
import { fileHeaders } from '../answer/export-headers.ts'
import { csvParameters, csvWishOf, wishRefused } from './export-wish.ts'
import { refuse } from '../http/http-faults.ts'
import { readingOf } from '../request/reading.ts'
import { sendPieces } from '../answer/send-pieces.ts'
import type { House } from '../house.ts'

const lists = [
  taskExport,
  deadlineExport,
  runExport,
  datasetExport,
  listEntryExport,
] as unknown as readonly ListExport<object>[]

/** Lists at plain addresses, for spreadsheets and other programs. */
export function exportRoutes(http: FastifyInstance, house: House, questions: Questions): void {
  for (const list of lists) {
    http.get<{ Querystring: Told }>(`/api/${list.address ?? list.name}.csv`, async (request, reply) => {
      const wish = csvWishOf(request.query)
      return answerList(request, reply, list, csvParameters, (pages, zone) =>
        csvOf(list.columns, pages, { ...wish, zone }),
      )
    })
    http.get<{ Querystring: Told }>(`/api/${list.address ?? list.name}.json`, (request, reply) =>
      answerList(request, reply, list, [], (pages) => jsonOf(list.columns, pages)),
    )
  }

  async function answerList(
    request: FastifyRequest<{ Querystring: Told }>,
    reply: FastifyReply,
    list: ListExport<object>,
    parameters: readonly string[],
    written: (pages: AsyncIterable<readonly object[]>, zone: string) => AsyncIterable<string>,
  ): Promise<FastifyReply> {
    const reading = await readingOf(house, request, reply, list.scope)
    if ('refused' in reading) return refuse(request, reply, reading.refused)
    const fields = listFields(questions, list)
    const senseless =
      unreadParameter(request.query, [...Object.keys(fields), ...parameters]) ??
      mistoldParameter(fields, request.query) ??
      wishRefused(request.query)
    if (senseless) return refuse(request, reply, senseless)
    const pages = await listPages(questions, list, request.query, reading.context)
    if ('refused' in pages) return refuse(request, reply, pages.refused)
    fileHeaders(request, reply)
    return sendPieces(request, reply, written(pages, reading.zone))
  }
}
