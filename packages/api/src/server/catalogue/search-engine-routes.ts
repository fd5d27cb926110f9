import type { FastifyInstance } from 'fastify'
import { openCatalogues } from '../../publishing/catalogue/house/open-catalogues.ts'
import type { MappedRow } from '../../publishing/catalogue/house/sitemap.ts'
import { mappedDatasets, robots, sitemap, sitemapIndex } from '../../publishing/catalogue/house/sitemap.ts'
import { askCatalogue, houseAddress } from './asked-catalogue.ts'
import type { Desk } from './catalogue-routes.ts'
import { sendBare } from './send-bare.ts'
import { sendPublic } from './send-public.ts'

const xml = 'application/xml; charset=utf-8'

/** Where search engines find the public pages. */
export function searchEngineRoutes(http: FastifyInstance, desk: Desk): void {
  http.get('/robots.txt', (request, reply) =>
    sendPublic(request, reply, {
      type: 'text/plain; charset=utf-8',
      text: robots(houseAddress(desk, request)),
    }),
  )

  http.get('/katalog/sitemap.xml', async (request, reply) =>
    sendPublic(request, reply, {
      type: xml,
      text: sitemapIndex(await openCatalogues(desk.door), houseAddress(desk, request)),
    }),
  )

  http.get<{ Params: { catalogue: string } }>('/katalog/:catalogue/sitemap.xml', async (request, reply) => {
    const row = await askCatalogue<MappedRow>(desk, [request.params.catalogue], mappedDatasets)
    if (!row) return sendBare(request, reply, 'nothing')
    return sendPublic(request, reply, { type: xml, text: sitemap(row, houseAddress(desk, request)) })
  })
}
