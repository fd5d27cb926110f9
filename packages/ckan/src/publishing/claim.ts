import type { Resource } from '../action/resource.ts'
import { resourceId } from './resource-id.ts'
import type { Sent } from './wanted.ts'

/**
 * Which of our resources this one is, or null if it is none of ours: by the id that we gave it, by the key that we wrote
 * into it, or, on a portal that keeps neither, by its name.
 */
export function keyOf({ name, resources }: Sent, resource: Resource): string | null {
  const marked = resource.satualur_resource
  if (marked !== undefined) return marked
  const known =
    resources.find(({ key }) => resourceId(name, key) === resource.id) ??
    resources.find((sent) => sent.name !== '' && sent.name === resource.name)
  return known?.key ?? null
}

/** The hash of the bytes that went with the last write of ours; null if nothing says so. It claims, it does not prove. */
export const claimOf = (resource: Resource): string | null =>
  resource.url_type === 'upload' ? (resource.satualur_sha256 ?? null) : null
