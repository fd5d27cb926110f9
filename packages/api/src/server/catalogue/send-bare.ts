import type { FastifyReply, FastifyRequest } from 'fastify'
import { barePage } from '../../publishing/catalogue/page/bare-page.ts'
import { localeAsked } from './asked-catalogue.ts'
import { sendPublic } from './send-public.ts'

const statuses = { nothing: 404, tooMany: 429 }

/** That nothing is there, or that too much was asked: the same for a closed catalogue and for one that never was. */
export const sendBare = (request: FastifyRequest, reply: FastifyReply, kind: keyof typeof statuses) =>
  sendPublic(request, reply, { status: statuses[kind], text: barePage(kind, localeAsked(request)) })
