import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import fastify, { LogController } from 'fastify'
import { answerFault } from './http-faults.ts'
import { onlyOwnPages } from './own-pages.ts'
import type { ServerSettings } from '../settings.ts'
import { closeSilentConnections } from './silent-connections.ts'

const largestBody = 256 * 1024
/** A file of 25 MB over a slow line arrives in this time; a sender who drips bytes is cut off. */
const longestRequest = 10 * 60_000

/** The HTTP door: one port, strict headers on every answer, a request id that the log and the reader share. */
export async function httpServer({ logLevel, logTo, isSecure }: ServerSettings): Promise<FastifyInstance> {
  const http = fastify({
    bodyLimit: largestBody,
    requestTimeout: longestRequest,
    // Names of public files are long words.
    routerOptions: { maxParamLength: 250 },
    logger:
      logLevel === 'silent'
        ? false
        : {
            level: logLevel,
            redact: ['req.headers.cookie', 'req.headers.authorization'],
            ...(logTo && { stream: logTo }),
          },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  })
  await http.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: isSecure ? [] : null,
      },
    },
    hsts: isSecure,
  })
  http.setErrorHandler(answerFault)
  http.addHook('onRequest', onlyOwnPages)
  closeSilentConnections(http)
  http.get('/health', (_request, reply) => reply.header('cache-control', 'max-age=1').send({ status: 'ok' }))
  return http
}
