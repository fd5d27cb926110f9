import type { FastifyInstance } from 'fastify'
import type { Sentence } from '../../graphql/locale.ts'
import { calendarFeed } from '../../notice/feed/feed.ts'
import { refuse } from '../http/http-faults.ts'
import type { House } from '../house.ts'

/** Calendar programs ask every few minutes and bring no session: the address itself is the secret. */
export function calendarRoute(http: FastifyInstance, { door, settings }: House): void {
  http.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    const secret = /^([\w-]{43})\.ics$/.exec(request.params.file)?.[1]
    const feed = secret ? await calendarFeed(door, secret, settings.clock(), settings.publicUrl) : null
    if (feed === null) return refuse(request, reply, { status: 404, sentence: noSuchFeed })
    return reply
      .headers({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, max-age=300' })
      .send(feed)
  })
}

/** The same words for an address that was revoked and for one that never was. */
const noSuchFeed: Sentence = {
  id: 'Alamat kalender ini tidak berlaku. Buat alamat baru di menu nama Anda, Atur pemberitahuan.',
  en: 'This calendar address is not valid. Make a new one under Notice settings, in the menu under your name.',
}
