import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import {
  catalogueAddress,
  datasetAddress,
  feedAddress,
  previewAddress,
} from '../../publishing/catalogue/address.ts'
import { openCatalogue } from '../../publishing/catalogue/catalogue-row.ts'
import { parameterOf } from '../../publishing/catalogue/list/question.ts'
import { idOf } from '../../read-model/id.ts'
import { askCatalogue, isKey } from './asked-catalogue.ts'
import type { Desk } from './catalogue-routes.ts'
import { sendBare } from './send-bare.ts'
import { syntaxWanted } from './wanted-syntax.ts'

type Named = Record<'catalogue' | 'one' | 'other', string>

/**
 * What a feed speaks of has an address under that of its catalogue; who follows it is shown where that thing is told
 * (303: the thing itself is no page), and programs are shown the feed of that dataset, or of all.
 */
export function iriRoutes(http: FastifyInstance, desk: Desk): void {
  const leads = (path: string, to: (named: Named) => Promise<string | null> | string) =>
    http.get<{ Params: Named }>(`/katalog/:catalogue/${path}`, (request, reply) =>
      seeOther(request, reply, to(request.params)),
    )
  leads('dataset/:one', ({ catalogue, one }) => datasetAddress(catalogue, one))
  leads('dataset/:one/:other', ({ catalogue, one, other }) => previewAddress(catalogue, one, other))
  leads(
    'agent/:one',
    ({ catalogue, one }) => `${catalogueAddress(catalogue)}?${parameterOf('producer')}=${one}`,
  )
  leads('region/:one', ({ catalogue }) => catalogueAddress(catalogue))
  leads('sop/:one/:other', ({ catalogue }) => catalogueAddress(catalogue))
  leads('run/:one', async ({ catalogue, one }) => {
    const made = await askCatalogue<{ dataset: string; file: string }>(desk, [catalogue], madeBy(one))
    return made && `${previewAddress(catalogue, made.dataset, made.file)}#asal-usul`
  })
}

async function seeOther(
  request: FastifyRequest<{ Params: Named }>,
  reply: FastifyReply,
  address: Promise<string | null> | string,
): Promise<FastifyReply> {
  const { params } = request
  if (!Object.values(params).every(isKey)) return sendBare(request, reply, 'nothing')
  const place = await address
  if (place === null) return sendBare(request, reply, 'nothing')
  const syntax = syntaxWanted(request)
  reply.header('vary', 'accept')
  return reply.redirect(syntax ? feedAddress(place.split(/[?#]/)[0]!, syntax) : place, 303)
}

const madeBy = (run: string) =>
  compile(sql<{ dataset: string; file: string }>`select d.key as dataset, f.key as file
    from (select * from ${openCatalogue}) c join release r on r.regency_id = c.regency_id and r.run_id = ${idOf(run)}
    join catalogue_file f on f.regency_id = r.regency_id and f.release_id = r.id
    join catalogue_dataset d on d.regency_id = f.regency_id and d.dataset_id = f.dataset_id
    order by d.key, f.key limit 1`)
