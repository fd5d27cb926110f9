import type { FastifyInstance } from 'fastify'
import type { Sentence } from '../../graphql/locale.ts'
import { refuse } from '../http/http-faults.ts'
import { Live } from './live.ts'
import { neededToken } from '../request/session-cookie.ts'
import type { House } from '../house.ts'

/** Server-sent events: a page asks again when it hears `changed`. */
export async function liveRoute(http: FastifyInstance, { door, changes, settings }: House): Promise<void> {
  const live = new Live(door, changes)
  http.addHook('preClose', async () => live.close())
  http.get('/live', async (request, reply) => {
    const events = await live.open(neededToken(request, settings.isSecure))
    if (!events) return refuse(request, reply, { status: 429, sentence: tooManyPages })
    return reply
      .headers({
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        // Nothing follows on this connection, and no proxy may hold events back.
        connection: 'close',
        'x-accel-buffering': 'no',
      })
      .send(events)
  })
}

const tooManyPages: Sentence = {
  id: 'Terlalu banyak halaman SatuAlur terbuka. Tutup salah satunya agar halaman ini ikut diperbarui.',
  en: 'Too many pages of SatuAlur are open. Close one so that this one is kept up to date.',
}
