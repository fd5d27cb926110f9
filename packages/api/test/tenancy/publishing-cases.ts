import type { Case } from './operation-case.ts'
import { doing, reading } from './operation-case.ts'

const portal = ({ mark }: { mark: string }) => ({
  ...{ address: 'https://data.contoh.id', organization: mark, token: mark },
  ...{ licence: 'cc-by', fillsDatastore: false },
})

/** The portal, what is on it, and what everybody can see. */
export const publishingCases: Record<string, Case> = {
  portal: reading(() => ({})),
  setPortal: doing('admin', (of) => ({ input: portal(of) }), 'PortalSet'),
  // Nobody answers at a name that does not exist.
  testPortal: doing(
    'admin',
    (of) => ({ input: { ...portal(of), address: 'https://data.contoh.invalid' } }),
    'PortalUnfit',
  ),
  publications: reading(() => ({ state: ['FAILED'], driftedOnly: true })),
  previewRelease: reading(({ openTask }) => ({ task: openTask })),
  previewCorrection: reading(({ release }) => ({ release })),
  removePortal: doing('admin', () => ({ input: { withdraws: true } }), 'PortalRemoved'),
  releaseEarly: doing(
    'admin',
    ({ release }) => ({ input: { release, reason: 'Sangat dibutuhkan' } }),
    'ReleaseNotPlanned',
  ),
  withdrawRelease: doing(
    'admin',
    ({ release }) => ({ input: { release, reason: 'Angka keliru' } }),
    'ReleaseWithdrawn',
  ),
  correctRelease: doing('admin', ({ release }) => ({ input: { release } }), /NothingNewer|ReleaseNotPublic/),
  retryPublication: doing('admin', ({ dataset }) => ({ input: { dataset } }), 'PublicationRetried'),
}
