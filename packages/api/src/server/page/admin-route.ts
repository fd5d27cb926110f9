import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { nothingHere, refuse } from '../http/http-faults.ts'
import { tokenOfRequest } from '../request/session-cookie.ts'
import type { ServerSettings } from '../settings.ts'
import { shellPreload } from './shell-preload.ts'

/** Paths that are never a page of the admin, however they are asked for. */
const ownPaths = /^\/(api|metrics|graphql|files|sop-versions|live|calendar|health|katalog)(\/|\?|$)/

/**
 * The built admin: its hashed assets for ever, its page always asked anew, and that page for every address in it. Whoever comes
 * with a session is told with the page what comes next, so that on a slow line the two travel together.
 */
export async function adminRoute(
  http: FastifyInstance,
  { adminFolder: folder, isSecure }: ServerSettings,
): Promise<void> {
  const isBuilt = folder !== undefined && existsSync(join(folder, 'index.html'))
  const preload = isBuilt && shellPreload(folder)
  const sendPage = (request: FastifyRequest, reply: FastifyReply) => {
    if (preload && tokenOfRequest(request, isSecure)) reply.header('link', preload)
    return reply.sendFile('index.html')
  }
  if (isBuilt) {
    const assets = join(folder, 'assets') + sep
    await http.register(fastifyStatic, {
      root: folder,
      dotfiles: 'ignore',
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const isHashed = path.startsWith(assets)
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    http.get('/', sendPage)
  }
  http.setNotFoundHandler((request, reply) =>
    isBuilt && isPage(request) ? sendPage(request, reply) : refuse(request, reply, nothingHere),
  )
}

const isPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  (headers.accept ?? '').includes('text/html') &&
  !ownPaths.test(url)
