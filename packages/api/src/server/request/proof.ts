import type { FastifyRequest } from 'fastify'
import type { Token } from '../../database/door.ts'
import { tokenOfBearer } from '../../people/api-token/bearer.ts'
import { tokenOfRequest } from './session-cookie.ts'

/** What another program bears; null for a browser, which adds other proofs (`Basic`) by itself, also on other sites' behalf. */
export const bearerOf = ({ headers }: FastifyRequest): string | null =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null

/** What a request proves itself by: the key that it bears, else the cookie of its session. Who bears one means it. */
export function proofOf(
  request: FastifyRequest,
  isSecure: boolean,
): { token: Token | null; bearsKey: boolean } {
  const bearer = bearerOf(request)
  return bearer === null
    ? { token: tokenOfRequest(request, isSecure), bearsKey: false }
    : { token: tokenOfBearer(bearer), bearsKey: true }
}
