import type { FastifyRequest } from 'fastify'

/** The address under which the asking browser knows this house. */
export const originOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`
