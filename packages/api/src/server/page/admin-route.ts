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

/** Headers that only a document heeds. A small script would be half of them, and a page on a slow line is many small scripts. */
const ofDocuments = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

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
        if (!path.startsWith(assets)) return reply.header('cache-control', 'no-cache')
        for (const name of ofDocuments) reply.removeHeader(name)
        return reply.header('cache-control', 'public, max-age=31536000, immutable')
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
