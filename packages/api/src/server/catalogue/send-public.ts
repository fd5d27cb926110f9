import type { FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { packed, takesPacked } from '../answer/packed.ts'

/** Nothing runs, nothing comes from elsewhere, and nobody frames it. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Beside a page it may be read by programs of any other site: it is public, and no cookie speaks for it. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
}

/** A public text, packed where the reader takes it so. Caches keep it for a minute; then its mark says whether it is still so. */
export async function sendPublic(
  request: FastifyRequest,
  reply: FastifyReply,
  { status = 200, type = 'text/html; charset=utf-8', text }: { status?: number; type?: string; text: string },
): Promise<FastifyReply> {
  const mark = `"${createHash('sha256').update(text).digest('base64url')}"`
  reply.code(status).headers({
    'content-type': type,
    'cache-control': status === 200 ? 'public, max-age=60' : 'public, max-age=10',
    'content-security-policy': pagePolicy,
    vary: 'accept, accept-encoding',
    // Packed or not, it is the same page.
    ...(status === 200 && { etag: `W/${mark}` }),
  })
  if (status === 200 && knows(request, mark)) return reply.code(304).send()
  if (!takesPacked(request)) return reply.send(text)
  return reply.header('content-encoding', 'gzip').send(await packed(text))
}

/** Whether the reader has this already. */
export const knows = ({ headers }: FastifyRequest, mark: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === mark)
