import { once } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** Another program that is told what happens. */
export interface WebhookSink {
  url: string
  received: { headers: IncomingHttpHeaders; body: string }[]
  /** What it answers: a status, with the place it redirects to where it does. */
  answer: { status: number; location?: string }
  close(): Promise<void>
}

export async function webhookSink(): Promise<WebhookSink> {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      sink.received.push({ headers: request.headers, body })
      const { status, location } = sink.answer
      response.writeHead(status, { ...(location && { location }) }).end('ok')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const sink: WebhookSink = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/kait`,
    received: [],
    answer: { status: 204 },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return sink
}
