import type { Package } from '../action/package.ts'
import type { Resource } from '../action/resource.ts'
import type { Capabilities } from '../capability.ts'
import { claimOf, keyOf } from './claim.ts'
import { differences } from './drift.ts'
import type { PublishingProblem } from './problem.ts'
import { stagedId } from './resource-id.ts'
import { markKey, type Sent } from './wanted.ts'

/** What is to be done next. Every one leads from a state of the portal to a later one, so the state is all one has to know. */
export type Step =
  | { kind: 'create' }
  /** A deleted dataset or a draft becomes ours again, where nobody sees it. */
  | { kind: 'revive' }
  /** Fields and all bytes that are not right, in one call: the old version is public until the new one is. */
  | { kind: 'revise'; uploads: Upload[] }
  /** The same where `package_revise` is missing: the new file beside the old one. */
  | { kind: 'stage'; upload: Upload }
  | { kind: 'verify'; key: string; resource: Resource }
  | { kind: 'load'; key: string; resource: Resource }
  /** All bytes are right: the last fields, what is left over goes, and everybody may see it. */
  | { kind: 'settle'; leftover: Resource[] }
  | { kind: 'done' }
  | { kind: 'blocked'; problem: PublishingProblem }

/** The steps that change the portal's datasets. */
export type WritingStep = Extract<Step, { kind: 'create' | 'revive' | 'revise' | 'stage' | 'settle' }>

/** Where a file goes: over one that is there, or, with null, to a resource that is made. */
export interface Upload {
  key: string
  over: Resource | null
}

/** What a try has found out by itself; begun anew with every try. */
export interface Learned {
  /** By resource id, the hash of what the portal hands out now. */
  bytes: Map<string, string>
  /** Keys whose bytes were wrong once. */
  wrong: Set<string>
  /** Keys whose table is whole. */
  loaded: Set<string>
}

export interface Aim {
  sent: Sent
  ownerOrganization: string
  /** Keys of resources that have a table. */
  tables: ReadonlySet<string>
  capabilities: Pick<Capabilities, 'hasRevise' | 'hasDatastore'>
}

/** The next step from what stands on the portal; decided by values alone. */
export function nextStep(aim: Aim, seen: Package | null, learned: Learned): Step {
  const { sent, capabilities } = aim
  if (aim.tables.size > 0 && !capabilities.hasDatastore)
    return { kind: 'blocked', problem: { kind: 'no-datastore' } }
  if (!seen) return { kind: 'create' }
  const problem = strangeness(aim, seen)
  if (problem) return { kind: 'blocked', problem }
  if (seen.state !== 'active') return { kind: 'revive' }
  const standing = sent.resources.map((one) => ({
    ...one,
    resource: standingFor(sent, one.key, seen, learned),
  }))
  const uploads = standing
    .filter(({ resource, sha256 }) => !resource || !isRight(resource, sha256, learned))
    .map(({ key, resource }) => ({ key, over: resource }))
  if (uploads.length > 0 && capabilities.hasRevise) return { kind: 'revise', uploads }
  if (uploads.length > 0) return { kind: 'stage', upload: beside(sent, uploads[0]!.key, seen) }
  for (const { key, resource } of standing)
    if (!learned.bytes.has(resource!.id)) return { kind: 'verify', key, resource: resource! }
  for (const { key, resource } of standing)
    if (aim.tables.has(key) && !learned.loaded.has(key)) return { kind: 'load', key, resource: resource! }
  const kept = new Set(standing.map(({ resource }) => resource!.id))
  const leftover = seen.resources.filter((one) => keyOf(sent, one) !== null && !kept.has(one.id))
  const isToSettle = seen.private || leftover.length > 0 || differences(sent, seen).some(isOurs)
  return isToSettle ? { kind: 'settle', leftover } : { kind: 'done' }
}

/** Whether a dataset of our name is ours to write. */
export function strangeness(
  { sent, ownerOrganization }: Pick<Aim, 'sent' | 'ownerOrganization'>,
  seen: Package,
): PublishingProblem | null {
  const mark = (seen.extras ?? []).find(({ key }) => key === markKey)?.value
  if (mark !== sent.fields.extras[markKey]) return { kind: 'name-taken', name: sent.name }
  if (![seen.owner_org, seen.organization?.id, seen.organization?.name].includes(ownerOrganization))
    return { kind: 'other-organization', name: sent.name, found: seen.organization?.name ?? null }
  return null
}

/** Of several that hold the same resource of ours, the one whose bytes are right or, by its own word, will be. */
function standingFor(sent: Sent, key: string, seen: Package, learned: Learned): Resource | null {
  const sha256 = sent.resources.find((one) => one.key === key)!.sha256
  const candidates = seen.resources.filter((one) => keyOf(sent, one) === key)
  return candidates.find((one) => isRight(one, sha256, learned)) ?? candidates[0] ?? null
}

/** Known bytes decide; where none are known yet, a claim is worth looking at. */
function isRight(resource: Resource, sha256: string, learned: Learned): boolean {
  const found = learned.bytes.get(resource.id)
  if (found !== undefined) return found === sha256
  const claim = claimOf(resource)
  return claim === sha256 || (claim === null && resource.url_type === 'upload')
}

/** Never over a file that people read: beside it, or over what was laid beside it before and is not right. */
function beside(sent: Sent, key: string, seen: Package): Upload {
  const id = stagedId(sent.name, key, sent.resources.find((one) => one.key === key)!.sha256)
  return { key, over: seen.resources.find((one) => one.id === id) ?? null }
}

/** What others have added stays; what is ours is put right. */
const isOurs = ({ field, sent }: { field: string; sent: string | null }): boolean =>
  !(field === 'resource' && sent === null)
