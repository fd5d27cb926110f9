import type { Catalogue, Dataset, Distribution, Format, Licence, Standard } from '@satualur/dcat'
import { isFormat, isKnownLicence } from '@satualur/dcat'
import type { Locale, Zone } from '@satualur/engine'
import { describePeriod } from '@satualur/engine'
import { catalogueAddress, datasetAddress, fileAddress, previewAddress, schemaAddress } from '../address.ts'
import { fileName } from '../dataset/file-name.ts'
import { tellerFor } from '../page/teller.ts'
import { words } from '../page/words.ts'
import type { PublicCatalogue, PublicDataset, PublicFile } from '../public-catalogue.ts'
import { coveredDays, coveredYears } from './covered-days.ts'
import { feedProvenance } from './feed-provenance.ts'
import { laws } from './laws.ts'
import { themesOf } from './themes.ts'

/** A public catalogue as a feed for machines: what the pages show, under addresses that lead to them. */
export function feedCatalogue(
  catalogue: PublicCatalogue,
  datasets: readonly PublicDataset[],
  origin: string,
): Catalogue {
  const { key, name, code, zone, contact, openedAt, changedAt } = catalogue
  const page = origin + catalogueAddress(key)
  const region = { code: code ?? key, name }
  const licence = licenceOf(catalogue.licence, page)
  const desk = { name: contact.name ?? name, email: contact.email, page: contact.page ?? page }
  const producers = newestNames(datasets)
  const feedDataset = (dataset: PublicDataset): Dataset => ({
    key: dataset.key,
    title: { id: dataset.title },
    description: dataset.description ?? { id: dataset.title },
    publisher: { key: dataset.producer.key, name: producers.get(dataset.producer.key)!, homepage: null },
    contact: desk,
    keywords: [...new Set(dataset.tags)],
    themes: themesOf(dataset),
    frequency: dataset.frequency,
    languages: ['id'],
    region,
    licence: licenceOf(dataset.licence, page),
    covers: dataset.files.some(({ period }) => coveredDays(period)) ? null : coveredYears(dataset.coverage),
    version: dataset.version,
    landingPage: origin + datasetAddress(key, dataset.key),
    conformsTo: standardsOf(dataset, origin + datasetAddress(key, dataset.key)),
    laws,
    issuedAt: Math.round(dataset.issuedAt),
    modifiedAt: Math.round(dataset.changedAt),
    distributions: dataset.files.flatMap((file) => distribution(file, dataset) ?? []),
  })
  function distribution(file: PublicFile, dataset: PublicDataset): Distribution | null {
    const format = formatOf(file)
    if (format === null) return null
    const at = Math.round(file.releasedAt)
    return {
      key: file.key,
      title: { id: fileName(file, 'id'), en: fileName(file, 'en') },
      description: { id: fileWords(file, 'id', zone), en: fileWords(file, 'en', zone) },
      accessUrl: origin + previewAddress(key, dataset.key, file.key),
      downloadUrl: origin + fileAddress(key, dataset.key, file.key, file.extension),
      format,
      byteSize: file.size,
      sha256: file.sha256,
      covers: coveredDays(file.period),
      conformsTo: file.hasSchema ? [schemaOf(file, origin + schemaAddress(key, dataset.key, file.key))] : [],
      issuedAt: at,
      modifiedAt: at,
      provenance: file.provenance && feedProvenance(file.provenance),
    }
  }
  return {
    baseIri: page,
    title: { id: words.id.catalogueOf(name), en: words.en.catalogueOf(name) },
    description: { id: catalogue.description ?? words.id.usualLead(name) },
    publisher: { key: publisherKey, name: desk.name, homepage: contact.page },
    homepage: page,
    licence,
    region,
    laws,
    issuedAt: Math.round(openedAt),
    modifiedAt: Math.round(changedAt),
    datasets: datasets.map(feedDataset),
  }
}

/** Standar Data as the dataset's own page tells it: what its files keep to. */
const standardsOf = ({ title, description }: PublicDataset, page: string): Standard[] =>
  description === null
    ? []
    : [
        {
          iri: `${page}#metadata`,
          title: { id: words.id.standardOf(title), en: words.en.standardOf(title) },
        },
      ]

/** The Table Schema of a file, at its address. */
const schemaOf = (file: PublicFile, iri: string): Standard => ({
  iri,
  title: { id: words.id.schemaOf(fileName(file, 'id')), en: words.en.schemaOf(fileName(file, 'en')) },
})

/** What a file is, for readers who see nothing else of it. */
function fileWords({ extension, period, releasedAt }: PublicFile, locale: Locale, zone: Zone): string {
  const day = tellerFor(locale, zone).day(releasedAt)
  const named = period === null ? null : describePeriod(period, locale)
  return words[locale].fileOf(extension.toUpperCase(), named, day)
}

/** No OPD is called so: their keys have no dots. */
const publisherKey = 'penerbit.katalog'

/** A producer is one office with one name; where releases tell an older one, the newest stands. */
function newestNames(datasets: readonly PublicDataset[]): Map<string, string> {
  const inTime = datasets.toSorted((one, other) => one.changedAt - other.changedAt)
  return new Map(inTime.map(({ producer: { key, name } }) => [key, name]))
}

const licenceOf = (licence: string, page: string): Licence =>
  isKnownLicence(licence)
    ? licence
    : { iri: `${page}#licence-${encodeURIComponent(licence)}`, title: licence }

/** Null for what the lists of codes do not know: WebP. */
function formatOf({ extension }: PublicFile): Format | null {
  const name = extension === 'jpg' ? 'jpeg' : extension
  return isFormat(name) ? name : null
}
