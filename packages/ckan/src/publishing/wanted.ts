import type { DatastoreField, DatastoreRecord } from '../action/datastore.ts'
import type { Bytes } from '../multipart.ts'
import { datasetName, identityMark, type DatasetIdentity } from './dataset-name.ts'

/** A dataset as it has been approved for everybody to see. */
export interface WantedDataset {
  identity: DatasetIdentity
  /** Id or name of the organization on the portal. */
  ownerOrganization: string
  title: string
  notes: string
  /** CKAN's id of the licence, `cc-by`; null says nothing about it. */
  license: string | null
  url?: string
  version?: string
  author?: string
  authorEmail?: string
  maintainer?: string
  maintainerEmail?: string
  tags: readonly string[]
  extras: Readonly<Record<string, string>>
  resources: readonly WantedResource[]
}

export interface WantedResource {
  /** Stays when the file's name changes. */
  key: string
  name: string
  description: string
  /** `CSV`; CKAN writes it in its own way and it is compared without case. */
  format: string
  mediaType: string
  fileName: string
  /** Of the approved bytes, in hexadecimal. Other bytes are never sent to their end. */
  sha256: string
  bytes: Bytes
  datastore?: DatastoreLoad
}

/** Rows for the portal's own table, in an order that stays: a broken load goes on from the row where it broke. */
export interface DatastoreLoad {
  fields: readonly DatastoreField[]
  /** Columns that tell rows apart, where the table has such: then a batch that arrives late, twice, changes nothing. */
  primaryKey?: readonly string[]
  rows: number
  read: (fromRow: number) => AsyncIterable<DatastoreRecord>
  /** Told after each batch how many rows stand there, and once more when it is all; what it throws ends the try. */
  told?: (rows: number) => void | Promise<void>
}

/** What was sent, to be kept beside the publication: values only, and all that `drift` needs. */
export interface Sent {
  name: string
  fields: SentFields
  resources: SentResource[]
}

export interface SentFields {
  title: string
  notes: string
  license_id: string
  url: string
  version: string
  author: string
  author_email: string
  maintainer: string
  maintainer_email: string
  tags: string[]
  extras: Record<string, string>
}

export interface SentResource {
  key: string
  name: string
  description: string
  format: string
  sha256: string
  sizeBytes: number
}

/** The extra in which a dataset says whose it is. */
export const markKey = 'satualur'

/** As it will stand on the portal: what CKAN would refuse in a tag is left out, and empty extras are none. */
export function sentOf(wanted: WantedDataset): Sent {
  const extras = Object.entries(wanted.extras).filter(([, value]) => value !== '')
  return {
    name: datasetName(wanted.identity),
    fields: {
      title: wanted.title,
      notes: wanted.notes,
      license_id: wanted.license ?? '',
      url: wanted.url ?? '',
      version: wanted.version ?? '',
      author: wanted.author ?? '',
      author_email: wanted.authorEmail ?? '',
      maintainer: wanted.maintainer ?? '',
      maintainer_email: wanted.maintainerEmail ?? '',
      tags: [...new Set(wanted.tags.map(portalTag))].filter(({ length }) => length >= 2).sort(),
      extras: { ...Object.fromEntries(extras), [markKey]: identityMark(wanted.identity) },
    },
    resources: wanted.resources.map(({ key, name, description, format, sha256, bytes }) => ({
      key,
      name,
      description,
      format,
      sha256,
      sizeBytes: bytes.sizeBytes,
    })),
  }
}

/** Letters, digits, spaces and `-_.`, 2 to 100 of them. */
const portalTag = (tag: string): string =>
  tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_.\- ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 100)
    .trim()
