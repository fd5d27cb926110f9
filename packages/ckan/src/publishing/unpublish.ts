import { Halted, mayBeDone, type PortalFault } from '../fault.ts'
import type { Portal } from '../portal.ts'
import { datasetName, identityMark, type DatasetIdentity } from './dataset-name.ts'
import { datasetSeen } from './dataset-seen.ts'
import { Blocked } from './problem.ts'
import { tried } from './tried.ts'
import { markKey } from './wanted.ts'

export interface Unpublished {
  kind: 'unpublished'
  /** Whether anything was public before this try. */
  wasPublic: boolean
}

/**
 * Takes a dataset from the public: `private` keeps it for the organization, `deleted` for the portal's administrators.
 * Its name stays with it either way, and publishing brings it back. Repeatable like `publish`.
 */
export const unpublish = (
  portal: Portal,
  identity: DatasetIdentity,
  { as, attempt }: { as: 'private' | 'deleted'; attempt: number },
) => tried(attempt, () => untilHidden(portal, identity, as))

async function untilHidden(
  portal: Portal,
  identity: DatasetIdentity,
  as: 'private' | 'deleted',
): Promise<Unpublished> {
  const name = datasetName(identity)
  let wasPublic: boolean | null = null
  let written: PortalFault | 'answered' | null = null
  for (;;) {
    const seen = await datasetSeen(portal, name)
    const isPublic = seen !== null && seen.state === 'active' && !seen.private
    wasPublic ??= isPublic
    const isThere = as === 'deleted' ? seen?.state === 'active' : isPublic
    if (!seen || !isThere) return { kind: 'unpublished', wasPublic }
    if (!seen.extras?.some(({ key, value }) => key === markKey && value === identityMark(identity)))
      throw new Blocked({ kind: 'name-taken', name })
    if (written) {
      const lie: PortalFault = { kind: 'lies-about-success', said: 'done', about: as }
      throw new Halted(written === 'answered' ? lie : written)
    }
    const answer =
      as === 'deleted'
        ? await portal.call('package_delete', { id: seen.id })
        : await portal.call('package_patch', { id: seen.id, private: true })
    if (answer.kind !== 'answered' && !mayBeDone(answer)) throw new Halted(answer)
    written = answer.kind === 'answered' ? 'answered' : answer
  }
}
