import { request as ask } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Send } from '../src/transport.ts'

/** A way out for tests: to loopback, with the patience that a test has. */
export const plainSend =
  (patienceMilliseconds = 5_000): Send =>
  ({ method, url, headers, body }) =>
    new Promise((answered, failed) => {
      const signal = AbortSignal.timeout(patienceMilliseconds)
      const sent = ask(url, { method, headers, signal }, (response) => {
        const chunks: Buffer[] = []
        const whole = { status: response.statusCode!, headers: response.headers as Record<string, string> }
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => answered(new Response(Buffer.concat(chunks), whole)))
        response.on('error', failed)
      })
      sent.on('error', failed)
      if (body === null || typeof body === 'string') sent.end(body ?? undefined)
      else void pipeline(Readable.from(body), sent).catch(failed)
    })
