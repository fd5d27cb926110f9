import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { PackStore } from '../../compliance/evidence-pack/pack-store.ts'
import { compile } from '../../database/compile.ts'
import { attachment } from '../../files/file-name.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { isAdmin } from '../../people/is-admin.ts'
import { idOf } from '../../read-model/id.ts'
import { rangeOf } from '../answer/byte-range.ts'
import { refuse } from '../http/http-faults.ts'
import { neededToken } from '../request/session-cookie.ts'
import type { House } from '../house.ts'

interface PackRow {
  name: string
  size: number
  sha256: string
}

/** An evidence pack for the admins of its regency, also in parts: it may be large and the line slow. */
export function evidencePackRoute(http: FastifyInstance, { door, settings }: House): void {
  const store = new PackStore(settings.filesFolder)
  http.get<{ Params: { file: string } }>('/api/evidence-packs/:file', async (request, reply) => {
    const id = idOf(request.params.file.replace(/\.zip$/, ''))
    const { rows } = await door.ask<PackRow>(
      neededToken(request, settings.isSecure),
      compile(sql`select 'Bahan bukti EPSS ' || r.name || ' ' || p.from_on || ' ' || p.to_on || '.zip' as name, p.size::float8 as size,
          encode(p.sha256, 'hex') as sha256
        from evidence_pack p join regency r on r.id = p.regency_id
        where p.regency_id = current_regency() and p.id = ${id} and p.status = 'ready' and ${isAdmin}`),
    )
    const [pack] = rows
    if (!pack) return refuse(request, reply, { status: 404, sentence: noSuchPack })
    const range = rangeOf(request.headers.range, pack.size)
    reply.headers({
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
      etag: `"${pack.sha256}"`,
    })
    if (range === 'none') return reply.code(416).header('content-range', `bytes */${pack.size}`).send()
    const part = range ?? { start: 0, end: pack.size - 1 }
    if (range) reply.code(206).header('content-range', `bytes ${part.start}-${part.end}/${pack.size}`)
    return reply
      .headers({
        'content-type': 'application/zip',
        'content-length': part.end - part.start + 1,
        'content-disposition': attachment(pack.name),
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .send(await store.open(id!, part))
  })
}

/** The same words for another regency's pack, for one that is not ready, and for whoever may not have it. */
const noSuchPack: Sentence = {
  id: 'Bahan bukti ini tidak ada: belum selesai, sudah dihapus setelah 30 hari, atau bukan untuk Anda. Susun yang baru di halaman Bahan bukti EPSS.',
  en: 'There is no such evidence pack: it is not ready, was removed after 30 days, or is not yours. Make a new one on the page of evidence packs.',
}
