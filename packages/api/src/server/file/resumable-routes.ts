import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NotSignedInFault } from '../../database/door.ts'
import type { ResumableUploads } from '../../files/resumable/resumable-uploads.ts'
import { spokenOf } from '../../files/resumable/spoken.ts'
import type { Told } from '../../files/resumable/tus-server.ts'
import { fileHeader, TusServer } from '../../files/resumable/tus-server.ts'
import type { UploadRow } from '../../files/resumable/upload-row.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { localeOf } from '../../graphql/locale.ts'
import { NotSignedIn } from '../../graphql/refusal.ts'
import { refuse, toldOfFault } from '../http/http-faults.ts'
import { neededToken } from '../request/session-cookie.ts'

type OfOne = FastifyRequest<{ Params: { id: string } }>
const path = '/files/resumable'

/** Files that come in parts over a bad line, by the tus protocol; each request proves its session anew. */
export function resumableRoutes(http: FastifyInstance, uploads: ResumableUploads, isSecure: boolean): void {
  http.post(path, (request, reply) => speakTus(request, reply, null))
  http.options(path, (request, reply) => speakTus(request, reply, null))

  http.route({
    method: ['HEAD', 'PATCH', 'DELETE'],
    url: `${path}/:id`,
    handler: async (request: OfOne, reply) => {
      const token = neededToken(request, isSecure)
      const row = await uploads.find(token, request.params.id)
      if (!row) return refuse(request, reply, spokenOf(404))
      const file = request.method === 'DELETE' ? row.file : await wholeFile(token, row)
      if (file && 'sentence' in file) return refuse(request, reply, file)
      if (file) reply.header(fileHeader, file.id)
      return speakTus(request, reply, file ? { ...row, file } : row)
    },
  })

  /** What the upload has become; where a crash came between the last byte and the file, it becomes it now. */
  async function wholeFile(token: Buffer, row: UploadRow) {
    if (row.file) return row.file
    const arrived = await uploads.intake.store.arrived(row.id)
    return arrived === row.size ? uploads.finish(token, row.id) : null
  }

  async function speakTus(request: FastifyRequest, reply: FastifyReply, row: UploadRow | null) {
    const locale = localeOf(request.headers['accept-language'])
    const told = (status_code: number, body: object): Told => ({ status_code, body: JSON.stringify(body) })
    const say = (status: number, sentence: Sentence) => told(status, { message: sentence[locale] })
    const server = new TusServer(uploads, {
      token: neededToken(request, isSecure),
      row,
      path,
      refuse: ({ status, sentence }) => say(status, sentence),
      speak: (status) => say(status, spokenOf(status).sentence),
      fault: (fault) =>
        fault instanceof NotSignedInFault
          ? told(401, { message: new NotSignedIn(locale).message })
          : told(500, toldOfFault(fault, request)),
    })
    // The protocol writes its answer itself: what every answer carries is handed over with it.
    for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value as string)
    reply.hijack()
    await server.handle(request.raw, reply.raw)
  }
}
