import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Token } from '../../database/door.ts'
import { NotSignedInFault } from '../../database/door.ts'
import type { SessionCookie } from '../../graphql/context.ts'
import { isBearer } from '../../people/api-token/bearer.ts'
import { tokenOfSecret } from '../../people/session.ts'

/** `__Host-` binds the cookie to this very host; browsers take it over https only. */
const nameOf = (isSecure: boolean) => (isSecure ? '__Host-sid' : 'sid')

export function tokenOfRequest(request: FastifyRequest, isSecure: boolean): Token | null {
  const name = `${nameOf(isSecure)}=`
  const part = request.headers.cookie?.split(/;\s*/).find((pair) => pair.startsWith(name))
  const secret = part?.slice(name.length)
  return secret && !isBearer(secret) ? tokenOfSecret(secret) : null
}

/** The token of a request that needs one; whether its session lives, only the database knows. */
export function neededToken(request: FastifyRequest, isSecure: boolean): Token {
  const token = tokenOfRequest(request, isSecure)
  if (!token) throw new NotSignedInFault('no session cookie')
  return token
}

export function sessionCookie(reply: FastifyReply, isSecure: boolean): SessionCookie {
  const put = (secret: string, seconds: number) =>
    reply.header(
      'set-cookie',
      `${nameOf(isSecure)}=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${isSecure ? '; Secure' : ''}`,
    )
  return { set: put, clear: () => put('', 0) }
}
