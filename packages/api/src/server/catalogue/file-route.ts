import type { FastifyInstance } from 'fastify'
import { attachment, extensionOf } from '../../files/file-name.ts'
import { fileAddress } from '../../publishing/catalogue/address.ts'
import type { FileAnswer } from '../../publishing/catalogue/file/file-statement.ts'
import { fileStatement } from '../../publishing/catalogue/file/file-statement.ts'
import { rangeOf } from '../answer/byte-range.ts'
import { askCatalogue } from './asked-catalogue.ts'
import type { Desk } from './catalogue-routes.ts'
import { sendBare } from './send-bare.ts'
import { sendGone } from './send-gone.ts'
import { knows, openToAll } from './send-public.ts'

/**
 * The bytes of a public file at an address that stays: whatever takes its place is served there. They are found by a row
 * that is public now, never by a path, and go out as an attachment, so that no browser runs what is in them.
 */
export function fileRoute(http: FastifyInstance, desk: Desk): void {
  http.get<{ Params: { catalogue: string; dataset: string; file: string } }>(
    '/katalog/:catalogue/berkas/:dataset/:file',
    async (request, reply) => {
      const { catalogue: key, dataset, file: named } = request.params
      const extension = extensionOf(named)
      const place = extension ? named.slice(0, -extension.length - 1) : named
      const answer = await askCatalogue<FileAnswer>(
        desk,
        [key, dataset, place],
        fileStatement(dataset, place),
      )
      if (!answer?.file) return sendBare(request, reply, 'nothing')
      const { catalogue, file } = answer
      if (file.withdrawn) return sendGone(desk, request, reply, { catalogue, ...file })
      const { released } = file
      if (released.extension !== extension)
        return reply.redirect(fileAddress(key, dataset, place, released.extension), 302)
      const { sha256, size } = released
      const mark = `"${sha256}"`
      const { headers } = request
      const isSame = headers['if-range'] === undefined || headers['if-range'] === mark
      const range = isSame ? rangeOf(headers.range, size) : null
      reply.headers({
        ...openToAll,
        'accept-ranges': 'bytes',
        'cache-control': 'public, no-cache',
        'last-modified': new Date(released.releasedAt).toUTCString(),
        etag: mark,
      })
      if (knows(request, mark)) return reply.code(304).send()
      if (range === 'none') return reply.code(416).header('content-range', `bytes */${size}`).send()
      const { start, end } = range ?? { start: 0, end: size - 1 }
      if (range) reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`)
      return reply
        .headers({
          'content-type': released.mediaType,
          'content-length': end - start + 1,
          'content-disposition': attachment(`${dataset}_${named}`),
          'content-security-policy': "default-src 'none'; sandbox",
        })
        .send(await desk.store.open(sha256, range ?? {}))
    },
  )
}
