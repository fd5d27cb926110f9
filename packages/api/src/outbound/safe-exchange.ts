import type { IncomingMessage } from 'node:http'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { unreachable, words } from './outbound-words.ts'
import type { Destination, Reach } from './safe-fetch.ts'
import { destinationOf, largestAnswer, onlyThere, OutboundRefusal } from './safe-fetch.ts'

/** What is sent; a stream comes with its exact `content-length` among the headers. */
export interface OutgoingRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body: string | AsyncIterable<Uint8Array> | null
}

export interface Patience {
  /** For how long nothing may move in either direction. */
  idleMilliseconds: number
  /** Of an answer; 5 MB when absent. */
  bytesAtMost?: number
}

/**
 * The way out for those who read the answer: as `safeFetch`, with the answer's status, headers and body, which is read as a
 * stream and broken off where it stands still or grows too large. A stream that throws breaks the request off.
 */
export async function safeExchange(
  outgoing: OutgoingRequest,
  reach: Reach,
  patience: Patience,
): Promise<Response> {
  const destination = await destinationOf(outgoing.url, reach)
  return send(destination, outgoing, patience)
}

function send(destination: Destination, outgoing: OutgoingRequest, patience: Patience): Promise<Response> {
  const { method, headers, body } = outgoing
  const request = destination.url.protocol === 'https:' ? secureRequest : plainRequest
  return new Promise((resolve, reject) => {
    const sent = request(destination.url, { method, headers, lookup: onlyThere(destination), agent: false })
    let isSilent = false
    sent.setTimeout(patience.idleMilliseconds, () => {
      isSilent = true
      sent.destroy()
    })
    sent.on('response', (answer) => resolve(responseOf(answer, patience)))
    sent.on('error', (fault) => reject(new OutboundRefusal(isSilent ? words.silent : unreachable(fault))))
    sent.on('close', () => reject(new OutboundRefusal(words.silent)))
    if (body === null || typeof body === 'string') sent.end(body ?? undefined)
    else pipeline(Readable.from(body), sent).catch(reject)
  })
}

/** Statuses under which no body may come. */
const bodiless = new Set([204, 205, 304])

function responseOf(answer: IncomingMessage, { bytesAtMost = largestAnswer }: Patience): Response {
  const status = answer.statusCode ?? 0
  const headers = new Headers()
  for (const [name, values] of Object.entries(answer.headersDistinct))
    for (const value of values ?? []) headers.append(name, value)
  if (bodiless.has(status)) {
    answer.resume()
    return new Response(null, { status, headers })
  }
  const body = Readable.toWeb(Readable.from(bounded(answer, bytesAtMost))) as ReadableStream<Uint8Array>
  return new Response(body, { status, headers })
}

async function* bounded(answer: IncomingMessage, bytesAtMost: number): AsyncIterable<Uint8Array> {
  let size = 0
  for await (const chunk of answer) {
    size += (chunk as Buffer).length
    if (size > bytesAtMost) throw new OutboundRefusal(words.tooLarge)
    yield chunk as Buffer
  }
}
