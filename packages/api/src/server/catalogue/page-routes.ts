import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { keptFormat } from '../../dataset/table-format/format-row.ts'
import { datasetPage } from '../../publishing/catalogue/dataset/dataset-page.ts'
import type { DatasetAnswer } from '../../publishing/catalogue/dataset/dataset-statement.ts'
import { datasetStatement } from '../../publishing/catalogue/dataset/dataset-statement.ts'
import { toldDataset } from '../../publishing/catalogue/dataset/told-dataset.ts'
import { datasetFeed } from '../../publishing/catalogue/feed/dataset-feed.ts'
import type { Syntax } from '../../publishing/catalogue/feed/feed-order.ts'
import { syntaxTypes } from '../../publishing/catalogue/feed/feed-order.ts'
import { cataloguesPage, openCatalogues } from '../../publishing/catalogue/house/open-catalogues.ts'
import { listPage } from '../../publishing/catalogue/list/list-page.ts'
import type { ListRow } from '../../publishing/catalogue/list/list-statement.ts'
import { listStatement } from '../../publishing/catalogue/list/list-statement.ts'
import { readQuestion } from '../../publishing/catalogue/list/question.ts'
import { askCatalogue, askedOf, houseAddress, isKey, localeAsked, pageReader } from './asked-catalogue.ts'
import type { Desk } from './catalogue-routes.ts'
import { sendFeed, sendJsonList } from './feed-routes.ts'
import { sendBare } from './send-bare.ts'
import { sendGone } from './send-gone.ts'
import { openToAll, sendPublic } from './send-public.ts'
import { syntaxWanted } from './wanted-syntax.ts'

/** The pages that people read: each is one statement. */
export function pageRoutes(http: FastifyInstance, desk: Desk): void {
  http.get('/katalog', async (request, reply) => {
    const catalogues = await openCatalogues(desk.door)
    const [only] = catalogues
    if (only && catalogues.length === 1) return reply.redirect(`/katalog/${only.key}`, 302)
    if (!only) return sendBare(request, reply, 'nothing')
    return sendPublic(request, reply, { text: cataloguesPage(catalogues, localeAsked(request)) })
  })

  http.get<{ Params: { catalogue: string } }>('/katalog/:catalogue', async (request, reply) => {
    const [, key, isJson] = /^(.*?)(\.json)?$/.exec(request.params.catalogue)!
    if (isJson) return sendJsonList(desk, request, reply, key!)
    const syntax = syntaxWanted(request)
    if (syntax) return sendFeed(desk, request, reply, { key: key!, syntax })
    const question = readQuestion(askedOf(request))
    const row = await askCatalogue<ListRow>(desk, [key!], listStatement(question))
    if (!row) return sendBare(request, reply, 'nothing')
    return sendPublic(request, reply, {
      text: listPage(row, question, pageReader(desk, request, row.catalogue)),
    })
  })

  http.get<{ Params: { catalogue: string; dataset: string } }>(
    '/katalog/:catalogue/:dataset',
    async (request, reply) => {
      const { catalogue } = request.params
      const [, dataset, named] = /^(.*?)(?:\.(ttl|jsonld))?$/.exec(request.params.dataset)!
      const answer = await askCatalogue<DatasetAnswer>(
        desk,
        [catalogue, dataset!],
        datasetStatement(dataset!, fileAsked(request)),
      )
      if (!answer?.dataset) return sendBare(request, reply, 'nothing')
      const syntax = (named as Syntax | undefined) ?? syntaxWanted(request)
      return sendDataset(desk, request, reply, { ...answer, dataset: answer.dataset, syntax })
    },
  )
}

/** Which file the page is to show from the inside; null where none is named that could be one. */
function fileAsked(request: FastifyRequest): string | null {
  const asked = askedOf(request).get('berkas') ?? ''
  return isKey(asked) ? asked : null
}

/** A dataset of which something is or was public, and whether a program asks for it. */
interface AskedDataset extends DatasetAnswer {
  dataset: NonNullable<DatasetAnswer['dataset']>
  syntax: Syntax | null
}

async function sendDataset(
  desk: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
  { catalogue, dataset, schema, syntax }: AskedDataset,
): Promise<FastifyReply> {
  const { title, withdrawn } = dataset
  if (withdrawn) return sendGone(desk, request, reply, { catalogue, title, withdrawn })
  const told = toldDataset(dataset)
  if (syntax) {
    reply.headers(openToAll)
    const text = datasetFeed(catalogue, told, houseAddress(desk, request), syntax)
    return sendPublic(request, reply, { type: syntaxTypes[syntax], text })
  }
  const asked = fileAsked(request)
  const file = told.files.find(({ key }) => key === asked) ?? told.files[0]!
  const previewed = await desk.previews.of(file)
  const shown = { file, previewed, format: keptFormat({ schema }) }
  const reader = pageReader(desk, request, catalogue)
  return sendPublic(request, reply, { text: datasetPage(catalogue, told, shown, reader) })
}
