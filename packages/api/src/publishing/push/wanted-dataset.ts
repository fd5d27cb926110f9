import type { WantedDataset, WantedResource } from '@satualur/ckan'
import { portalFields } from '@satualur/engine'
import type { FileStore } from '../../files/file-store.ts'
import { tableLoad } from './table-load.ts'
import type { PublicRelease, Taken } from './taken.ts'

/** The dataset as the portal is to show it: in the words of its newest release, with every piece that is public. */
export async function wantedDataset(
  { regency, dataset, portal, releases }: Taken,
  store: FileStore,
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
    resources: await Promise.all(
      releases.map((release) => wantedResource(release, store, portal.fillsDatastore)),
    ),
  }
}

async function wantedResource(
  release: PublicRelease,
  store: FileStore,
  isLoaded: boolean,
): Promise<WantedResource> {
  const { title, format, mediaType, fileName, sha256, size } = release
  // What stands above the header of a workbook is for people; a CSV begins with it.
  const datastore = isLoaded && format === 'CSV' ? await tableLoad(store.pathOf(sha256)) : null
  return {
    ...{ key: title, name: title, description: '', format, mediaType, fileName, sha256 },
    bytes: { sizeBytes: size, open: () => bytesOf(store, sha256) },
    ...(datastore && { datastore }),
  }
}

async function* bytesOf(store: FileStore, sha256: string): AsyncIterable<Uint8Array> {
  yield* await store.open(sha256)
}
