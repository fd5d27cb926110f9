import type { Package } from '../action/package.ts'
import type { Portal } from '../portal.ts'
import { keyOf } from './claim.ts'
import { fileAddress } from './verify.ts'
import type { Sent } from './wanted.ts'

/** The dataset is public, its bytes were downloaded and are the approved ones. */
export interface Published {
  kind: 'published'
  id: string
  /** Where people find it. */
  address: string
  resources: { key: string; id: string; address: string; sha256: string }[]
  /** To be kept for `drift`. */
  sent: Sent
}

export const published = (portal: Portal, sent: Sent, seen: Package): Published => ({
  kind: 'published',
  id: seen.id,
  address: `${portal.address}/dataset/${sent.name}`,
  resources: seen.resources.flatMap((resource) => {
    const key = keyOf(sent, resource)
    return key === null
      ? []
      : [
          {
            key,
            id: resource.id,
            address: fileAddress(portal, seen.id, resource),
            sha256: sent.resources.find((one) => one.key === key)!.sha256,
          },
        ]
  }),
  sent,
})
