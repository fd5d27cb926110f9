import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Readable } from 'node:stream'
import { compile } from '../../database/compile.ts'
import type { Door, Token } from '../../database/door.ts'
import { hasTableFormat } from '../../dataset/table-format/format-row.ts'
import { attachment } from '../../files/file-name.ts'
import { Inspector } from '../../files/check/inspector.ts'
import type { Purpose } from '../../files/file-kind.ts'
import { FileStore } from '../../files/file-store.ts'
import { ResumableUploads } from '../../files/resumable/resumable-uploads.ts'
import { upload } from '../../files/upload.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { idOf } from '../../read-model/id.ts'
import { rangeOf } from '../answer/byte-range.ts'
import { refuse } from '../http/http-faults.ts'
import { resumableRoutes } from './resumable-routes.ts'
import { neededToken } from '../request/session-cookie.ts'
import type { House } from '../house.ts'

/** What all files of one regency may take where nobody has said otherwise. */
const regencyFilesMb = 20_480
/** A workbook of a million rows is unpacked within a few seconds, on a busy server within some more. */
const secondsForTables = 30

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
  const inspector = new Inspector()
  const tableInspector = new Inspector({ secondsAtMost: secondsForTables })
  http.addHook('onClose', () => Promise.all([inspector.close(), tableInspector.close()]))
  const regencyBytes = (settings.regencyFilesMb ?? regencyFilesMb) * 1024 * 1024
  const purposeFor = (token: Token, task: string) => purposeOf(door, token, task)
  const intake = { door, store, inspector, tableInspector, purposeFor, regencyBytes }
  // Whatever type the sender says it is, the bytes tell.
  http.removeAllContentTypeParsers()
  http.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
  resumableRoutes(http, new ResumableUploads(intake), settings.isSecure)

  http.post<{ Querystring: { name?: string; task?: string }; Body: Readable }>(
    '/files',
    async (request, reply) => {
      const uploaded = await upload(intake, neededToken(request, settings.isSecure), {
        name: String(request.query.name ?? ''),
        task: request.query.task ?? null,
        announced: Number(request.headers['content-length'] ?? 0),
        bytes: request.body ?? [],
      })
      return 'sentence' in uploaded ? refuse(request, reply, uploaded) : reply.code(201).send(uploaded)
    },
  )

  http.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const { rows } = await door.ask<FileRow>(
      neededToken(request, settings.isSecure),
      compile(sql`select name, size::float8 as size, media_type as "mediaType", encode(sha256, 'hex') as sha256
        from file where id = ${idOf(request.params.id)}`),
    )
    const [file] = rows
    if (!file) return refuse(request, reply, { status: 404, sentence: noSuchFile })
    const range = rangeOf(request.headers.range, file.size)
    reply.headers({
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
      etag: `"${file.sha256}"`,
    })
    if (range === 'none') return reply.code(416).header('content-range', `bytes */${file.size}`).send()
    const { start, end } = range ?? { start: 0, end: file.size - 1 }
    if (range) reply.code(206).header('content-range', `bytes ${start}-${end}/${file.size}`)
    const bytes = await store.open(file.sha256, range ?? {})
    return reply
      .headers({
        'content-type': file.mediaType,
        'content-length': end - start + 1,
        'content-disposition': attachment(file.name),
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .send(bytes)
  })
}

/** A file for a task whose run is about a dataset with a format may be the table of it. */
async function purposeOf(door: Door, token: Token, task: string): Promise<Purpose> {
  const { rows } = await door.ask(
    token,
    compile(sql`select 1 from task_named(current_regency(), ${idOf(task)}) k
      join run r on r.regency_id = k.regency_id and r.id = k.run_id where ${hasTableFormat(sql`r`)}`),
  )
  return rows.length > 0 ? 'table' : 'paper'
}

/** The same words for another regency's file and for none. */
const noSuchFile: Sentence = {
  id: 'Berkas tidak ditemukan. Muat ulang halaman lalu coba lagi.',
  en: 'There is no such file. Reload the page and try again.',
}
