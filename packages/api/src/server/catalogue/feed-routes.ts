import { sql } from 'kysely'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { compile } from '../../database/compile.ts'
import { catalogueRow, openCatalogue } from '../../publishing/catalogue/catalogue-row.ts'
import { toldDataset } from '../../publishing/catalogue/dataset/told-dataset.ts'
import type { Syntax } from '../../publishing/catalogue/feed/feed-order.ts'
import { syntaxes, syntaxTypes } from '../../publishing/catalogue/feed/feed-order.ts'
import type { FeedState } from '../../publishing/catalogue/feed/feed-statement.ts'
import { feedState } from '../../publishing/catalogue/feed/feed-statement.ts'
import { readDatasets } from '../../publishing/catalogue/feed/read-datasets.ts'
import { jsonList } from '../../publishing/catalogue/list/json-list.ts'
import type { PublicCatalogue, PublicDataset } from '../../publishing/catalogue/public-catalogue.ts'
import { takesPacked } from '../answer/packed.ts'
import { sendPieces } from '../answer/send-pieces.ts'
import { askCatalogue, houseAddress } from './asked-catalogue.ts'
import type { Desk } from './catalogue-routes.ts'
import { sendBare } from './send-bare.ts'
import { knows, openToAll } from './send-public.ts'

const catalogueAlone = compile(
  sql<{ catalogue: PublicCatalogue }>`select ${catalogueRow} as catalogue from ${openCatalogue}`,
)

/** What programs read whole: the feed in both syntaxes. */
export function feedRoutes(http: FastifyInstance, desk: Desk): void {
  for (const syntax of syntaxes)
    http.get<{ Params: { catalogue: string } }>(`/katalog/:catalogue/dcat.${syntax}`, (request, reply) =>
      sendFeed(desk, request, reply, { key: request.params.catalogue, syntax }),
    )
}

export async function sendFeed(
  desk: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
  { key, syntax }: { key: string; syntax: Syntax },
): Promise<FastifyReply> {
  const state = await askCatalogue<FeedState>(desk, [key], feedState)
  if (!state) return sendBare(request, reply, 'nothing')
  const { path, mark, changedAt } = await desk.feeds.of(state, syntax, houseAddress(desk, request))
  reply.headers({
    ...openToAll,
    'content-type': syntaxTypes[syntax],
    'cache-control': 'public, max-age=300',
    // It may be a minute behind what has changed.
    'last-modified': new Date(changedAt).toUTCString(),
    etag: `W/"${mark}"`,
    vary: 'accept, accept-encoding',
  })
  if (knows(request, `"${mark}"`)) return reply.code(304).send()
  const lying = createReadStream(path)
  if (takesPacked(request)) return reply.header('content-encoding', 'gzip').send(lying)
  lying.on('error', (fault) => unpacked.destroy(fault))
  const unpacked = lying.pipe(createGunzip())
  return reply.send(unpacked)
}

export async function sendJsonList(
  desk: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
): Promise<FastifyReply> {
  const row = await askCatalogue<{ catalogue: PublicCatalogue }>(desk, [key], catalogueAlone)
  if (!row) return sendBare(request, reply, 'nothing')
  reply.headers({
    ...openToAll,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=60',
    'last-modified': new Date(row.catalogue.changedAt).toUTCString(),
  })
  return sendPieces(request, reply, jsonList(row.catalogue, told(desk, key), houseAddress(desk, request)))
}

async function* told({ door }: Desk, key: string): AsyncGenerator<PublicDataset[]> {
  for await (const rows of readDatasets(door, key)) yield rows.map(toldDataset)
}
