import type { FastifyBaseLogger } from 'fastify'
import fastify from 'fastify'

/** A log that nobody reads. */
export const silence: FastifyBaseLogger = fastify({ logger: false }).log
