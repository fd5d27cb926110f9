import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Readable } from 'node:stream'
import { compile } from '../database/compile.ts'
import { attachment } from '../files/file-name.ts'
import { FileStore } from '../files/file-store.ts'
import { upload } from '../files/upload.ts'
import { sizeAtMost, tooLarge } from '../files/upload-refusal.ts'
import type { Sentence } from '../graphql/locale.ts'
import { idOf } from '../read-model/id.ts'
import { refuse } from './http-faults.ts'
import { neededToken } from './session-cookie.ts'
import type { House } from './start-server.ts'

interface FileRow {
  name: string
  size: number
  mediaType: string
  sha256: string
}

/** Handed-in files go beside GraphQL: bytes stream to the disk on their way in, and from it on their way out. */
export async function fileRoutes(http: FastifyInstance, { door, settings }: House): Promise<void> {
  const store = new FileStore(settings.filesFolder)
  await store.prepare(Date.now())
  // Whatever type the sender says it is, the bytes tell.
  http.removeAllContentTypeParsers()
  http.addContentTypeParser('*', (_request, payload, done) => done(null, payload))

  http.post<{ Querystring: { name?: string }; Body: Readable }>('/files', async (request, reply) => {
    const token = neededToken(request, settings.isSecure)
    if (Number(request.headers['content-length']) > sizeAtMost) return refuse(request, reply, tooLarge)
    const uploaded = await upload(door, store, token, String(request.query.name ?? ''), request.body ?? [])
    return 'sentence' in uploaded ? refuse(request, reply, uploaded) : reply.code(201).send(uploaded)
  })

  http.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const { rows } = await door.ask<FileRow>(
      neededToken(request, settings.isSecure),
      compile(sql`select name, size::float8 as size, media_type as "mediaType", encode(sha256, 'hex') as sha256
        from file where id = ${idOf(request.params.id)}`),
    )
    const [file] = rows
    if (!file) return refuse(request, reply, { status: 404, sentence: noSuchFile })
    const bytes = await store.open(file.sha256)
    return reply
      .headers({
        'content-type': file.mediaType,
        'content-length': file.size,
        'content-disposition': attachment(file.name),
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-cache',
      })
      .send(bytes)
  })
}

/** The same words for another regency's file and for none. */
const noSuchFile: Sentence = {
  id: 'Berkas tidak ditemukan. Muat ulang halaman lalu coba lagi.',
  en: 'There is no such file. Reload the page and try again.',
}
