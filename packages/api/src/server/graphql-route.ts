import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../graphql/context.ts'
import { localeOf } from '../graphql/locale.ts'
import { sessionCookie, tokenOfRequest } from './session-cookie.ts'
import type { House } from './start-server.ts'

export function graphqlRoute(http: FastifyInstance, apollo: ApolloServer<Context>, house: House): void {
  const { door, orm, definitions, calendars, changes, settings } = house
  const { isSecure, clock, sessionIdleMinutes, sessionHours } = settings
  const sessionLife = { idleMinutes: sessionIdleMinutes, hours: sessionHours }
  http.post(
    '/graphql',
    fastifyApolloHandler(apollo, {
      context: async (request, reply) => ({
        door,
        orm,
        definitions,
        calendars,
        changes,
        settings,
        clock,
        token: tokenOfRequest(request, isSecure),
        locale: localeOf(request.headers['accept-language']),
        address: request.ip,
        cookie: sessionCookie(reply, isSecure),
        sessionLife,
      }),
    }),
  )
}
