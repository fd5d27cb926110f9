import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Sentence } from '../../graphql/locale.ts'
import { bearerOf } from '../request/proof.ts'
import { refuse } from './http-faults.ts'

/**
 * Whatever can change something has to carry a header of ours: another site's page can make a browser send cookies, but
 * not this, nor a key. Reading needs none, so that a download can be a link and events can be listened to.
 */
export async function onlyOwnPages(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { method, headers } = request
  if (method === 'GET' || method === 'HEAD' || headers['x-satualur'] || bearerOf(request) !== null) return
  return refuse(request, reply, { status: 403, sentence: headerMissing })
}

const headerMissing: Sentence = {
  id: 'Permintaan ini tidak datang dari SatuAlur. Sertakan kepala permintaan “x-satualur: 1”.',
  en: 'This request does not come from SatuAlur. Send the request header “x-satualur: 1” with it.',
}
