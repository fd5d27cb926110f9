import type { DatastoreLoad, WantedDataset, WantedResource } from '@satualur/ckan'
import { portalFields } from '@satualur/engine'
import { keptFormat } from '../../dataset/table-format/format-row.ts'
import type { FileStore } from '../../files/file-store.ts'
import { tableLoad } from './table-load.ts'
import type { TableProgress } from './table-progress.ts'
import type { PublicRelease, Taken } from './taken.ts'

/** The dataset as the portal is to show it: in the words of its newest release, with every piece that is public. */
export async function wantedDataset(
  { regency, dataset, portal, releases }: Taken,
  store: FileStore,
  progress: TableProgress,
): Promise<WantedDataset | null> {
  const [newest] = releases
  if (!newest || !portal) return null
  const { described, forms } = newest.metadata
  const { title, notes, tags, license_id, version, author, maintainer, maintainer_email, extras } =
    portalFields(described, forms)
  return {
    identity: { regency, dataset },
    ownerOrganization: portal.organization,
    ...{ title, notes, version, author, maintainer },
    maintainerEmail: maintainer_email,
    license: license_id,
    tags: tags.map(({ name }) => name),
    extras: Object.fromEntries(extras.map(({ key, value }) => [key, value])),
    resources: await wantedResources(releases, portal.fillsDatastore, store, progress),
  }
}

/** One after the other: each table takes a thread. */
async function wantedResources(
  releases: readonly PublicRelease[],
  isLoaded: boolean,
  store: FileStore,
  progress: TableProgress,
): Promise<WantedResource[]> {
  const resources: WantedResource[] = []
  for (const release of releases) {
    const datastore = isLoaded ? await tableOf(release, store, progress) : null
    resources.push(wantedResource(release, store, datastore))
  }
  return resources
}

async function tableOf(
  { title, format, sha256, schema }: PublicRelease,
  store: FileStore,
  progress: TableProgress,
): Promise<DatastoreLoad | null> {
  // Without a format nothing tells what stands above the header of a workbook; a CSV begins with it.
  if (!(format === 'CSV' || (format === 'XLSX' && schema !== null))) return null
  await progress.keepOn()
  const load = await tableLoad(store, { sha256, format: keptFormat({ schema }) }, (rows) =>
    progress.tell(title, { rows, expected: load!.rows }),
  )
  return load
}

function wantedResource(
  release: PublicRelease,
  store: FileStore,
  datastore: DatastoreLoad | null,
): WantedResource {
  const { title, format, mediaType, fileName, sha256, size } = release
  return {
    ...{ key: title, name: title, description: '', format, mediaType, fileName, sha256 },
    bytes: { sizeBytes: size, open: () => bytesOf(store, sha256) },
    ...(datastore && { datastore }),
  }
}

async function* bytesOf(store: FileStore, sha256: string): AsyncIterable<Uint8Array> {
  yield* await store.open(sha256)
}
