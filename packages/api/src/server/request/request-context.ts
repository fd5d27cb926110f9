import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../../graphql/context.ts'
import { localeOf } from '../../graphql/locale.ts'
import { originOf } from './origin.ts'
import { proofOf } from './proof.ts'
import { sessionCookie } from './session-cookie.ts'
import type { House } from '../house.ts'

/** What a request brings along to whoever answers it. */
export function contextOf(house: House, request: FastifyRequest, reply: FastifyReply): Context {
  const { door, orm, definitions, calendars, changes, onlookers, settings } = house
  const { isSecure, clock, sessionIdleMinutes, sessionHours } = settings
  return {
    ...{ door, orm, definitions, calendars, changes, onlookers, settings, clock },
    ...proofOf(request, isSecure),
    locale: localeOf(request.headers['accept-language']),
    origin: settings.publicUrl ?? originOf(request),
    address: request.ip,
    cookie: sessionCookie(reply, isSecure),
    sessionLife: { idleMinutes: sessionIdleMinutes, hours: sessionHours },
  }
}
