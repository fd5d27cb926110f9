import type { IncomingMessage } from 'node:http'

/** What a request carries; null if the connection ended before all of it had come. */
export async function wholeBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
  } catch {
    return null
  }
  const body = Buffer.concat(chunks)
  const promised = request.headers['content-length']
  return promised === undefined || Number(promised) === body.length ? body : null
}
