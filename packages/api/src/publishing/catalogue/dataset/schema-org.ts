import type { Locale } from '@satualur/engine'
import { datasetAddress, fileAddress } from '../address.ts'
import { licencePage } from '../page/licence.ts'
import type { PublicCatalogue, PublicDataset } from '../public-catalogue.ts'
import { coveredDays } from '../feed/covered-days.ts'
import { fileName } from './file-name.ts'

/** A dataset as search engines read it (schema.org/Dataset). */
export function schemaOrgDataset(
  catalogue: PublicCatalogue,
  dataset: PublicDataset,
  origin: string,
  locale: Locale,
): object {
  const page = origin + datasetAddress(catalogue.key, dataset.key)
  const days = dataset.files.flatMap(({ period }) => coveredDays(period) ?? [])
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    url: page,
    name: dataset.title,
    description: dataset.description?.[locale] ?? dataset.title,
    keywords: dataset.tags,
    inLanguage: 'id',
    isAccessibleForFree: true,
    license: licencePage(dataset.licence) ?? dataset.licence,
    creator: { '@type': 'GovernmentOrganization', name: dataset.producer.name },
    spatialCoverage: { '@type': 'Place', name: dataset.region.name, identifier: dataset.region.code },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: catalogue.name,
      url: `${origin}/katalog/${catalogue.key}`,
    },
    datePublished: new Date(dataset.issuedAt).toISOString(),
    dateModified: new Date(dataset.changedAt).toISOString(),
    ...(days.length > 0 && {
      temporalCoverage: `${days.map(({ from }) => from).sort()[0]}/${days
        .map(({ until }) => until)
        .sort()
        .at(-1)}`,
    }),
    distribution: dataset.files.map((file) => ({
      '@type': 'DataDownload',
      name: fileName(file, locale),
      contentUrl: origin + fileAddress(catalogue.key, dataset.key, file.key, file.extension),
      encodingFormat: file.extension,
      contentSize: String(file.size),
      sha256: file.sha256,
      datePublished: new Date(file.releasedAt).toISOString(),
    })),
  }
}
