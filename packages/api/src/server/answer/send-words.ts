import type { FastifyReply, FastifyRequest } from 'fastify'
import { PassThrough } from 'node:stream'
import { toldOfFault } from '../http/http-faults.ts'

/**
 * Answers with one JSON document a line: how far the work is while it lasts, and in the end what came of it. A fault is told
 * in the same way, since the answer has begun by then.
 */
export function sendWords(
  request: FastifyRequest,
  reply: FastifyReply,
  work: (say: (word: object) => void) => Promise<object>,
): FastifyReply {
  const lines = new PassThrough()
  const say = (word: object) => void (lines.writable && lines.write(`${JSON.stringify(word)}\n`))
  void work(say)
    .catch((fault: unknown) => ({ fault: toldOfFault(fault as Error, request) }))
    .then((word) => {
      say(word)
      lines.end()
    })
  return reply
    .headers({
      'content-type': 'application/x-ndjson',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    .send(lines)
}
