import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { nothingHere, refuse } from '../http/http-faults.ts'

/** Paths that are never a page of the admin, however they are asked for. */
const ownPaths = /^\/(api|metrics|graphql|files|sop-versions|live|calendar|health|katalog)(\/|\?|$)/

/** The built admin: its hashed assets for ever, its page always asked anew, and that page for every address in it. */
export async function adminRoute(http: FastifyInstance, folder: string | undefined): Promise<void> {
  const isBuilt = folder !== undefined && existsSync(join(folder, 'index.html'))
  if (isBuilt) {
    const assets = join(folder, 'assets') + sep
    await http.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header(
          'cache-control',
          path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      },
    })
  }
  http.setNotFoundHandler((request, reply) =>
    isBuilt && isPage(request) ? reply.sendFile('index.html') : refuse(request, reply, nothingHere),
  )
}

const isPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  (headers.accept ?? '').includes('text/html') &&
  !ownPaths.test(url)
