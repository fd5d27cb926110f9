import type { PackageFields } from '../action/package.ts'
import type { ResourceFields } from '../action/resource.ts'
import type { Attachment } from '../multipart.ts'
import { approvedBytes, type Reading } from './approved-bytes.ts'
import type { Sent, SentResource, WantedResource } from './wanted.ts'

/** The dataset's own fields as CKAN takes them; who owns it and who sees it is told apart. */
export const datasetFields = ({ fields: { tags, extras, ...texts } }: Sent): PackageFields => ({
  ...texts,
  tags: tags.map((name) => ({ name })),
  extras: Object.entries(extras).map(([key, value]) => ({ key, value })),
})

/** What of a resource may change without its bytes. */
export const describing = ({ key, name, description, format }: SentResource): ResourceFields => ({
  name,
  description,
  format,
  satualur_resource: key,
})

/** What is written together with the bytes, and only with them. */
export const claiming = ({ sha256 }: SentResource, { mediaType }: WantedResource): ResourceFields => ({
  mimetype: mediaType,
  hash: sha256,
  satualur_sha256: sha256,
})

export const attachmentOf = (wanted: WantedResource, field: string, reading: Reading): Attachment => ({
  field,
  fileName: portalFileName(wanted.fileName),
  mediaType: wanted.mediaType,
  bytes: approvedBytes(wanted, reading),
})

/** CKAN rewrites other characters, and its address ends in the name. */
const portalFileName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(-100) || 'data'
