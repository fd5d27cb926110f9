import type { Package } from '../action/package.ts'
import type { Resource } from '../action/resource.ts'
import type { PortalFault } from '../fault.ts'
import type { Portal } from '../portal.ts'
import { claimOf, keyOf } from './claim.ts'
import { bytesOn } from './verify.ts'
import type { Sent } from './wanted.ts'

/** One thing that is not as we sent it. `resource` is our key, or the portal's id of what somebody has added. */
export interface Drift {
  resource: string | null
  field: string
  sent: string | null
  found: string | null
}

/**
 * What somebody has changed on the portal since, field by field; nothing when all is as sent. The bytes are downloaded
 * and hashed, for what a portal says of a file proves nothing about it.
 */
export async function drift(portal: Portal, lastSent: Sent): Promise<Drift[] | PortalFault> {
  const answer = await portal.call('package_show', { id: lastSent.name })
  if (answer.kind === 'not-found') return [{ resource: null, field: 'state', sent: 'active', found: null }]
  if (answer.kind !== 'answered') return answer
  const found = [...standing(answer.result), ...differences(lastSent, answer.result)]
  for (const sent of lastSent.resources) {
    const resource = resourceOf(lastSent, sent.key, answer.result)
    if (!resource) continue
    const bytes = await bytesOn(portal, answer.result, resource)
    if (bytes.kind !== 'answered' && bytes.kind !== 'not-found') return bytes
    const sha256 = bytes.kind === 'answered' ? bytes.result : null
    if (sha256 !== sent.sha256)
      found.push({ resource: sent.key, field: 'bytes', sent: sent.sha256, found: sha256 })
  }
  return found
}

/** Whether everybody can see it. */
function standing({ state, private: isPrivate }: Package): Drift[] {
  return [
    { resource: null, field: 'state', sent: 'active', found: state },
    { resource: null, field: 'private', sent: 'false', found: String(isPrivate) },
  ].filter(({ sent, found }) => sent !== found)
}

/** Fields of the dataset and of its resources that differ, and resources that are missing or that we have not sent. */
export function differences(sent: Sent, seen: Package): Drift[] {
  const { tags, extras, ...texts } = sent.fields
  const foundExtras = Object.fromEntries((seen.extras ?? []).map(({ key, value }) => [key, value]))
  const extraKeys = [...new Set([...Object.keys(extras), ...Object.keys(foundExtras)])]
  const ofDataset = [
    ...Object.entries(texts).map(([field, value]) => [field, value, seen[field as keyof typeof texts]]),
    ['tags', tags.join(', '), tagNames(seen).join(', ')],
    ...extraKeys.map((key) => [`extras.${key}`, extras[key], foundExtras[key]]),
  ].map(([field, value, found]) => compared(null, field!, value, found))
  const ofResources = sent.resources.flatMap((one) => {
    const found = resourceOf(sent, one.key, seen)
    if (!found) return [{ resource: one.key, field: 'resource', sent: one.name, found: null }]
    return [
      compared(one.key, 'name', one.name, found.name),
      compared(one.key, 'description', one.description, found.description),
      compared(one.key, 'format', one.format.toUpperCase(), (found.format ?? '').toUpperCase()),
    ]
  })
  const ours = new Set(sent.resources.map(({ key }) => resourceOf(sent, key, seen)?.id))
  const added = seen.resources
    .filter(({ id }) => !ours.has(id))
    .map(({ id, name }) => ({ resource: id, field: 'resource', sent: null, found: name ?? '' }))
  return [...ofDataset.flat(), ...ofResources.flat(), ...added.flat()].filter((one) => one !== null)
}

/** CKAN gives back null, or nothing, for what was sent empty, and plain line ends for others. */
function compared(
  resource: string | null,
  field: string,
  sent: string | null | undefined,
  found: string | null | undefined,
): Drift | null {
  const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\r\n', '\n').trim()
  if (plain(sent) === plain(found)) return null
  return { resource, field, sent: sent ?? null, found: found ?? null }
}

const tagNames = ({ tags }: Package): string[] => tags.map(({ name }) => name).sort()

const resourceOf = (sent: Sent, key: string, seen: Package): Resource | undefined => {
  const candidates = seen.resources.filter((one) => keyOf(sent, one) === key)
  const sha256 = sent.resources.find((one) => one.key === key)?.sha256
  return candidates.find((one) => claimOf(one) === sha256) ?? candidates[0]
}
