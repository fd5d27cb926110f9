import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { NotSignedInFault } from '../../database/door.ts'
import { wentWrong } from '../../graphql/faults.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { localeOf } from '../../graphql/locale.ts'
import { NotSignedIn } from '../../graphql/refusal.ts'

/** Beside GraphQL a refusal is a status and one sentence in the reader's language. */
export const refuse = (
  request: FastifyRequest,
  reply: FastifyReply,
  { status, sentence }: { status: number; sentence: Sentence },
) =>
  reply
    .code(status)
    // A refusal for want of a proof names the proof that programs bring (RFC 9110, 11.6.1).
    .headers(status === 401 ? { 'www-authenticate': 'Bearer' } : {})
    .send({ message: sentence[localeOf(request.headers['accept-language'])] })

/** What is thrown on the way to an answer: a word about the request, or a fault of ours that only the log sees whole. */
export function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const locale = localeOf(request.headers['accept-language'])
  if (error instanceof NotSignedInFault)
    return reply.code(401).send({ message: new NotSignedIn(locale).message })
  if (request.raw.errored) return reply.hijack() // The sender has hung up: nobody is there to answer.
  const status = error.statusCode ?? 500
  if (status < 500) return refuse(request, reply, { status, sentence: spoken[status] ?? unreadable })
  return reply.code(500).send(toldOfFault(error, request))
}

/** A fault as its reader hears of it: a short code, under which the log holds the whole of it. */
export function toldOfFault(error: Error, request: FastifyRequest): { message: string; requestId: string } {
  const requestId = randomBytes(4).toString('hex')
  request.log.error({ err: error, requestId }, 'fault')
  return { message: wentWrong[localeOf(request.headers['accept-language'])], requestId }
}

export const nothingHere = {
  status: 404,
  sentence: {
    id: 'Tidak ada apa-apa di alamat ini. Periksa ejaannya; alamat bagi program lain tertulis di docs/panduan/alat-lain.id.md.',
    en: 'There is nothing at this address. Check its spelling; addresses for other programs stand in docs/panduan/alat-lain.en.md.',
  },
}

const unreadable: Sentence = {
  id: 'Permintaan ini tidak dapat dibaca.',
  en: 'This request cannot be read.',
}

const spoken: Record<number, Sentence> = {
  404: nothingHere.sentence,
  413: { id: 'Permintaan ini terlalu besar.', en: 'This request is too large.' },
  415: { id: 'Jenis isi permintaan ini tidak diterima.', en: 'This kind of content is not taken.' },
}
