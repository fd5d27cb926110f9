import { catalogueAddress, datasetAddress, fileAddress } from '../address.ts'
import type { PublicCatalogue, PublicDataset } from '../public-catalogue.ts'

/** A catalogue as plain JSON, a dataset a line, in the pieces that it is read in. */
export async function* jsonList(
  catalogue: PublicCatalogue,
  pieces: AsyncIterable<PublicDataset[]>,
  origin: string,
): AsyncGenerator<string> {
  const { key, name, code, description, licence, contact } = catalogue
  const head = {
    ...{ name, code, description, licence, contact },
    page: origin + catalogueAddress(key),
    feed: `${origin}${catalogueAddress(key)}/dcat.jsonld`,
    changedAt: new Date(catalogue.changedAt).toISOString(),
  }
  yield `${JSON.stringify(head).slice(0, -1)},"datasets":[`
  let mark = '\n'
  for await (const datasets of pieces)
    for (const dataset of datasets) {
      yield mark + JSON.stringify(listed(key, dataset, origin))
      mark = ',\n'
    }
  yield '\n]}\n'
}

const listed = (catalogue: string, dataset: PublicDataset, origin: string) => ({
  key: dataset.key,
  title: dataset.title,
  description: dataset.description?.id ?? null,
  producer: dataset.producer,
  tags: dataset.tags,
  frequency: dataset.frequency,
  licence: dataset.licence,
  page: origin + datasetAddress(catalogue, dataset.key),
  issuedAt: new Date(dataset.issuedAt).toISOString(),
  changedAt: new Date(dataset.changedAt).toISOString(),
  nextRelease: dataset.next,
  files: dataset.files.map(({ title, period, extension, size, sha256, releasedAt, key }) => ({
    ...{ title, period, format: extension, size, sha256 },
    releasedAt: new Date(releasedAt).toISOString(),
    url: origin + fileAddress(catalogue, dataset.key, key, extension),
  })),
})
