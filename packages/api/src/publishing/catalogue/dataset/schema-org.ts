import { isFormat, mediaTypeOf } from '@satualur/dcat'
import type { Locale } from '@satualur/engine'
import type { TableFormat } from '@satualur/table-format'
import { titleOf } from '@satualur/table-format'
import { catalogueAddress, datasetAddress, fileAddress } from '../address.ts'
import { coveredDays } from '../feed/covered-days.ts'
import { licencePage } from '../page/licence.ts'
import { words } from '../page/words.ts'
import type { PublicCatalogue, PublicDataset, PublicFile } from '../public-catalogue.ts'
import { fileName } from './file-name.ts'

/** Search engines take descriptions of this many letters, and no others. */
const [lettersAtLeast, lettersAtMost] = [50, 5_000]

/**
 * A dataset as search engines read it (schema.org/Dataset): what they demand, and of what they recommend everything that is
 * known. What is not known stands nowhere.
 */
export function schemaOrgDataset(
  catalogue: PublicCatalogue,
  dataset: PublicDataset,
  format: TableFormat | null,
  { origin, locale }: { origin: string; locale: Locale },
): object {
  const home = origin + catalogueAddress(catalogue.key)
  const page = origin + datasetAddress(catalogue.key, dataset.key)
  const catalogueName = words[locale].catalogueOf(catalogue.name)
  const known = {
    version: dataset.version,
    keywords: dataset.tags.length > 0 ? dataset.tags : null,
    temporalCoverage: coverage(dataset.files),
    variableMeasured: format && variables(format),
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    url: page,
    identifier: page,
    name: dataset.title,
    description: description(dataset, catalogueName, locale),
    inLanguage: 'id',
    isAccessibleForFree: true,
    license: licencePage(dataset.licence) ?? { '@type': 'CreativeWork', name: dataset.licence },
    creator: {
      '@type': 'GovernmentOrganization',
      '@id': `${home}/agent/${dataset.producer.key}`,
      name: dataset.producer.name,
      url: `${home}/agent/${dataset.producer.key}`,
    },
    publisher: {
      '@type': 'GovernmentOrganization',
      name: catalogue.contact.name ?? catalogue.name,
      url: catalogue.contact.page ?? home,
    },
    spatialCoverage: { '@type': 'Place', name: dataset.region.name, identifier: dataset.region.code },
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': home, name: catalogueName, url: home },
    datePublished: new Date(dataset.issuedAt).toISOString(),
    dateModified: new Date(dataset.changedAt).toISOString(),
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)),
    distribution: dataset.files.map((file) => ({
      '@type': 'DataDownload',
      name: fileName(file, locale),
      contentUrl: origin + fileAddress(catalogue.key, dataset.key, file.key, file.extension),
      encodingFormat: isFormat(file.extension) ? mediaTypeOf(file.extension) : file.extension,
      contentSize: `${file.size} B`,
      sha256: file.sha256,
      datePublished: new Date(file.releasedAt).toISOString(),
    })),
  }
}

/** What the columns of the table measure or name, each by the name that a file has it under. */
const variables = (format: TableFormat): object[] =>
  format.columns.map((column) => ({
    '@type': 'PropertyValue',
    name: titleOf(column),
    ...(column.description && { description: column.description }),
    ...(column.unit && { unitText: column.unit }),
    propertyID: column.name,
  }))

/** Where little was said, the title and the catalogue are said with it. */
function description({ title, description: said }: PublicDataset, catalogue: string, locale: Locale): string {
  const text = said?.[locale] ?? title
  const enough =
    text.length >= lettersAtLeast ? text : `${text.replace(/[.\s]*$/, '')}. ${title}. ${catalogue}.`
  return enough.length <= lettersAtMost ? enough : `${enough.slice(0, lettersAtMost - 1)}…`
}

/** From the first day of all files to the last. */
function coverage(files: readonly PublicFile[]): string | null {
  const days = files.flatMap(({ period }) => coveredDays(period) ?? [])
  const [from] = days.map((one) => one.from).sort()
  return from === undefined
    ? null
    : `${from}/${days
        .map((one) => one.until)
        .sort()
        .at(-1)!}`
}
