import { toTableSchema } from '@satualur/table-format'
import type { FastifyInstance } from 'fastify'
import { keptFormat } from '../../dataset/table-format/format-row.ts'
import { schemaEnding } from '../../publishing/catalogue/address.ts'
import type { SchemaAnswer } from '../../publishing/catalogue/file/file-statement.ts'
import { schemaStatement } from '../../publishing/catalogue/file/file-statement.ts'
import { askCatalogue } from './asked-catalogue.ts'
import type { Desk } from './catalogue-routes.ts'
import { sendBare } from './send-bare.ts'
import { sendGone } from './send-gone.ts'
import { openToAll, sendPublic } from './send-public.ts'

/** The Table Schema of a public file, beside the page of its dataset. */
export function schemaRoute(http: FastifyInstance, desk: Desk): void {
  http.get<{ Params: { catalogue: string; dataset: string; file: string } }>(
    '/katalog/:catalogue/:dataset/:file',
    async (request, reply) => {
      const { catalogue: key, dataset, file: named } = request.params
      if (!named.endsWith(schemaEnding)) return sendBare(request, reply, 'nothing')
      const place = named.slice(0, -schemaEnding.length)
      const answer = await askCatalogue<SchemaAnswer>(
        desk,
        [key, dataset, place],
        schemaStatement(dataset, place),
      )
      if (!answer?.file) return sendBare(request, reply, 'nothing')
      const { catalogue, file } = answer
      const { title, withdrawn } = file
      if (withdrawn) return sendGone(desk, request, reply, { catalogue, title, withdrawn })
      const format = keptFormat(file)
      if (!format) return sendBare(request, reply, 'nothing')
      reply.headers(openToAll)
      const type = 'application/json; charset=utf-8'
      return sendPublic(request, reply, { type, text: JSON.stringify(toTableSchema(format), null, 2) })
    },
  )
}
