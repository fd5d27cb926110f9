import type { FastifyInstance } from 'fastify'
import { FileStore } from '../../files/file-store.ts'
import { KeptFeeds } from '../../publishing/catalogue/feed/kept-feeds.ts'
import { Previews } from '../../publishing/catalogue/file/preview.ts'
import type { House } from '../house.ts'
import { Allowance } from './allowance.ts'
import { askerOf } from './asker.ts'
import { feedRoutes } from './feed-routes.ts'
import { fileRoute } from './file-route.ts'
import { iriRoutes } from './iri-routes.ts'
import { pageRoutes } from './page-routes.ts'
import { schemaRoute } from './schema-route.ts'
import { searchEngineRoutes } from './search-engine-routes.ts'
import { sendBare } from './send-bare.ts'

/** What the public pages stand on. */
export interface Desk extends House {
  store: FileStore
  previews: Previews
  feeds: KeptFeeds
}

/** Fifteen pages a second from one network, after two hundred at once: a whole office behind one address, and no more. */
const allowance = [200, 15] as const
/** What is read whole costs as much as many pages. */
const dear = /(\/dcat\.(jsonld|ttl)|^\/katalog\/[^/]+\.json|\.xml)$/

/** The public catalogues: for anybody, from anywhere, without a session, and for reading alone. */
export function catalogueRoutes(http: FastifyInstance, house: House): void {
  const store = new FileStore(house.settings.filesFolder)
  const feeds = new KeptFeeds(house.door, house.settings.filesFolder)
  const desk: Desk = { ...house, store, feeds, previews: new Previews(store) }
  const left = new Allowance(...allowance, house.settings.clock)
  void http.register(async (open) => {
    open.addHook('onRequest', async (request, reply) => {
      const cost = dear.test(request.url.split('?')[0]!) ? 10 : 1
      if (left.take(askerOf(request), cost)) return
      return sendBare(request, reply.header('retry-after', '60'), 'tooMany')
    })
    pageRoutes(open, desk)
    feedRoutes(open, desk)
    fileRoute(open, desk)
    schemaRoute(open, desk)
    iriRoutes(open, desk)
    searchEngineRoutes(open, desk)
  })
}
