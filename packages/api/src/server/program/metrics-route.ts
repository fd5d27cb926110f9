import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { NotSignedInFault } from '../../database/door.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { HouseLook } from '../../metrics/house-state.ts'
import type { Measures } from '../../metrics/measures.ts'
import { keyOver, scopesMissing } from '../../people/api-token/key-sentences.ts'
import { refuse } from '../http/http-faults.ts'
import { bearerOf, proofOf } from '../request/proof.ts'
import type { House } from '../house.ts'
import { workOfRooms } from '../work-of-rooms.ts'

/** Counts every request, and tells Prometheus how the house is doing: from this very machine, or by a key. */
export function metricsRoute(http: FastifyInstance, house: House, measures: Measures): void {
  const look = new HouseLook(house.door, workOfRooms)
  http.addHook('onResponse', async ({ method, routeOptions }, reply) =>
    measures.request(method, routeOptions.url ?? 'page', reply.statusCode, reply.elapsedTime / 1_000),
  )
  http.get('/metrics', async (request, reply) => {
    const refused =
      bearerOf(request) === null ? fromElsewhere(house, request) : await unproved(house, request)
    if (refused) return refuse(request, reply, refused)
    return answer(reply)
  })

  const answer = async (reply: FastifyReply) =>
    reply
      .headers({ 'content-type': measures.contentType, 'cache-control': 'no-store' })
      .send(await measures.text(await look.now()))
}

const thisMachine = /^(127\.|::1$|::ffff:127\.)/
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip']

/** Behind a proxy everybody comes from this machine; so once the house has an address for others, only a key opens. */
function fromElsewhere({ settings }: House, { socket, headers }: FastifyRequest) {
  const isHere =
    settings.publicUrl === undefined &&
    thisMachine.test(socket.remoteAddress ?? '') &&
    forwarding.every((header) => headers[header] === undefined)
  return isHere ? null : { status: 401, sentence: keyNeeded }
}

async function unproved({ door, settings }: House, request: FastifyRequest) {
  const over = { status: 401, sentence: keyOver }
  const { token } = proofOf(request, settings.isSecure)
  if (!token) return over
  try {
    const { entry } = await door.ask(token, compile(sql`select`))
    return entry.scopes?.includes('metrics:read')
      ? null
      : { status: 403, sentence: scopesMissing(['metrics:read']) }
  } catch (fault) {
    if (fault instanceof NotSignedInFault) return over
    throw fault
  }
}

const keyNeeded: Sentence = {
  id: 'Dari luar mesin ini, atau di belakang proksi, metrik dibaca dengan token bercakupan metrics:read.',
  en: 'From outside this machine, or behind a proxy, metrics are read with a token of the scope metrics:read.',
}
