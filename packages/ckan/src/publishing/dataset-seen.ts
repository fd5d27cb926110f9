import type { Package } from '../action/package.ts'
import { resultOf } from '../fault.ts'
import type { Portal } from '../portal.ts'

/** The dataset as the portal shows it to this account, also deleted or private; null where the name is free. */
export async function datasetSeen(portal: Portal, name: string): Promise<Package | null> {
  const answer = await portal.call('package_show', { id: name })
  return answer.kind === 'not-found' ? null : resultOf(answer)
}
