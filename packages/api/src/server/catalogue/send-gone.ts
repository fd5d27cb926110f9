import type { Instant } from '@satualur/engine'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { gonePage } from '../../publishing/catalogue/page/gone-page.ts'
import type { PublicCatalogue } from '../../publishing/catalogue/public-catalogue.ts'
import { pageReader } from './asked-catalogue.ts'
import type { Desk } from './catalogue-routes.ts'
import { sendPublic } from './send-public.ts'

interface Gone {
  catalogue: PublicCatalogue
  title: string
  withdrawn: { at: Instant; reason: string }
}

/** That something was public at this address, and why it is no more. */
export const sendGone = (
  desk: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
  { catalogue, ...gone }: Gone,
) =>
  sendPublic(request, reply, {
    status: 410,
    text: gonePage(catalogue, gone, pageReader(desk, request, catalogue)),
  })
