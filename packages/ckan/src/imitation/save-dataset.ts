import { randomUUID } from 'node:crypto'
import type { Package } from '../action/package.ts'
import type { Resource } from '../action/resource.ts'
import { checkDataset } from './dataset-rules.ts'
import { isUpload, type Parameters, type Upload } from './form.ts'
import type { PortalState } from './portal-state.ts'
import { invalid } from './refusal.ts'

/** Writes a dataset whole, with the files that came along, as every writing action of CKAN ends up doing. */
export function saveDataset(
  state: PortalState,
  siteUrl: string,
  given: Parameters,
  before: Package | null,
): Package {
  const at = state.now()
  const id = before?.id ?? randomUUID()
  const owner = text(given['owner_org'])
  const organization = owner === null ? null : (state.organization(owner) ?? null)
  if (owner !== null && !organization) throw invalid({ owner_org: ['Organization does not exist'] })
  const uploads = new Map<string, Upload>()
  const resources = list(given['resources']).map((one, position) =>
    resourceOf(
      siteUrl,
      id,
      one,
      before?.resources.find((other) => other.id === one['id']),
      {
        at,
        position,
        uploads,
        bytesAtMost: state.bytesAtMost,
      },
    ),
  )
  const name = given['name'] as string
  const dataset: Package = {
    id,
    name,
    title: text(given['title']) ?? name,
    ...textsOf(given),
    license_title: text(given['license_id']),
    owner_org: organization?.id ?? null,
    organization,
    private: given['private'] === true || given['private'] === 'true',
    state: (given['state'] as Package['state'] | undefined) ?? 'active',
    type: 'dataset',
    tags: list(given['tags'])
      .map(({ name: tag }) => ({ id: '', name: String(tag), display_name: String(tag), vocabulary_id: null }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    extras: list(given['extras'])
      .map(({ key, value }) => ({ key: String(key), value: String(value) }))
      .sort((one, other) => (one.key < other.key ? -1 : 1)),
    groups: [],
    resources,
    num_resources: resources.length,
    num_tags: list(given['tags']).length,
    metadata_created: before?.metadata_created ?? at,
    metadata_modified: at,
    isopen: false,
    creator_user_id: null,
  }
  checkDataset(state, dataset)
  const former = state.dataset(name)
  if (former && former.id !== id) state.put({ ...former, name: former.id })
  for (const [resource, { fileName, bytes }] of uploads) state.files.put(resource, { fileName, bytes })
  state.put(dataset)
  return dataset
}

const textsOf = (given: Parameters) => ({
  notes: text(given['notes']),
  url: text(given['url']),
  version: text(given['version']),
  author: text(given['author']),
  author_email: text(given['author_email']),
  maintainer: text(given['maintainer']),
  maintainer_email: text(given['maintainer_email']),
  license_id: text(given['license_id']),
})

interface ResourceWriting {
  at: string
  position: number
  uploads: Map<string, Upload>
  bytesAtMost: number
}

function resourceOf(
  siteUrl: string,
  datasetId: string,
  { upload, ...given }: Parameters,
  before: Resource | undefined,
  { at, position, uploads, bytesAtMost }: ResourceWriting,
): Resource {
  const id = text(given['id']) ?? randomUUID()
  const file = isUpload(upload) ? upload : null
  if (file && file.bytes.length > bytesAtMost) throw invalid({ upload: ['File upload too large'] })
  if (file) uploads.set(id, file)
  const uploaded = file && {
    url: `${siteUrl}/dataset/${datasetId}/resource/${id}/download/${tidied(file.fileName)}`,
    url_type: 'upload',
    size: file.bytes.length,
    last_modified: at,
  }
  return {
    url: '',
    url_type: null,
    name: null,
    description: '',
    hash: '',
    mimetype: null,
    size: null,
    last_modified: null,
    ...given,
    ...uploaded,
    format: (text(given['format']) ?? '').toUpperCase(),
    id,
    package_id: datasetId,
    position,
    state: 'active',
    created: before?.created ?? at,
    metadata_modified: at,
  } as Resource
}

/** As CKAN writes the name of an uploaded file into its address. */
const tidied = (fileName: string): string =>
  (fileName.split('/').at(-1) ?? '')
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9_. -]/g, '')
    .replace(/[ -]+/g, '-')
    .slice(-100)

const text = (value: unknown): string | null => (value === undefined || value === null ? null : String(value))

const list = (value: unknown): Parameters[] => (Array.isArray(value) ? (value as Parameters[]) : [])
