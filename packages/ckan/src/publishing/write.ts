import type { Package } from '../action/package.ts'
import type { Resource, ResourceFields } from '../action/resource.ts'
import type { Answer } from '../fault.ts'
import type { Portal } from '../portal.ts'
import type { Reading } from './approved-bytes.ts'
import { keyOf } from './claim.ts'
import { differences } from './drift.ts'
import { attachmentOf, claiming, datasetFields, describing } from './portal-fields.ts'
import { resourceId, stagedId } from './resource-id.ts'
import type { Aim, Upload } from './step.ts'
import type { SentResource, WantedDataset, WantedResource } from './wanted.ts'

/** What the steps write with: where, what, and what the sources turn out to be while they are sent. */
export interface Writing {
  portal: Portal
  aim: Aim
  wanted: WantedDataset
  readings: Map<string, Reading>
}

/** Nobody sees it before its bytes are there and right. */
export const create = ({ portal, aim: { sent, ownerOrganization } }: Writing): Promise<Answer<unknown>> =>
  portal.call('package_create', {
    ...datasetFields(sent),
    name: sent.name,
    owner_org: ownerOrganization,
    private: true,
  })

export const revive = ({ portal }: Writing, { id }: Package): Promise<Answer<unknown>> =>
  portal.call('package_patch', { id, state: 'active', private: true })

/** Fields and bytes in one call, which does nothing if somebody has written since we looked. */
export function revise(writing: Writing, seen: Package, uploads: Upload[]): Promise<Answer<unknown>> {
  const { portal, aim } = writing
  const made = uploads.filter(({ over }) => !over)
  const over = uploads.filter((one) => one.over)
  return portal.call(
    'package_revise',
    {
      match: matchOf(seen),
      filter: ['-tags', '-extras'],
      update: { ...datasetFields(aim.sent) },
      ...Object.fromEntries(
        over.map((one) => [`update__resources__${one.over!.id}`, written(writing, one.key)]),
      ),
      ...(made.length > 0 && {
        update__resources__extend: made.map(({ key }) => ({
          id: resourceId(aim.sent.name, key),
          url: '',
          ...written(writing, key),
        })),
      }),
    },
    uploads.map((one) =>
      attached(
        writing,
        one.key,
        `update__resources__${one.over?.id ?? resourceId(aim.sent.name, one.key)}__upload`,
      ),
    ),
  )
}

export function stage(writing: Writing, seen: Package, { key, over }: Upload): Promise<Answer<unknown>> {
  const { portal, aim } = writing
  const attachments = [attached(writing, key, 'upload')]
  if (over) return portal.call('resource_patch', { ...written(writing, key), id: over.id }, attachments)
  const id = stagedId(aim.sent.name, key, sentResource(writing, key).sha256)
  return portal.call(
    'resource_create',
    { ...written(writing, key), package_id: seen.id, id, url: '' },
    attachments,
  )
}

export function settle(writing: Writing, seen: Package, leftover: Resource[]): Promise<Answer<unknown>> {
  const { portal, aim } = writing
  const isGone = new Set(leftover.map(({ id }) => id))
  const changed = new Set(differences(aim.sent, seen).map(({ resource }) => resource))
  const described = seen.resources
    .filter(({ id }) => !isGone.has(id))
    .map((one) => [one.id, keyOf(aim.sent, one)] as const)
    .filter((one): one is [string, string] => one[1] !== null && changed.has(one[1]))
    .map(([id, key]) => [id, describing(sentResource(writing, key))] as const)
  if (aim.capabilities.hasRevise)
    return portal.call('package_revise', {
      match: matchOf(seen),
      filter: ['-tags', '-extras', ...leftover.map(({ id }) => `-resources__${id}`)],
      update: { ...datasetFields(aim.sent), private: false },
      ...Object.fromEntries(described.map(([id, fields]) => [`update__resources__${id}`, fields])),
    })
  const byId = new Map<string, ResourceFields>(described)
  return portal.call('package_patch', {
    id: seen.id,
    ...datasetFields(aim.sent),
    private: false,
    resources: seen.resources
      .filter(({ id }) => !isGone.has(id))
      .map((one) => ({ ...(one as ResourceFields), ...byId.get(one.id) })),
  })
}

/** All that changes in a dataset changes this instant, so that nothing which came late writes over what came after it. */
const matchOf = ({ id, metadata_modified }: Package) => ({ id, metadata_modified })

const written = (writing: Writing, key: string): ResourceFields => ({
  ...describing(sentResource(writing, key)),
  ...claiming(sentResource(writing, key), wantedResource(writing, key)),
})

function attached(writing: Writing, key: string, field: string) {
  const reading: Reading = { isApproved: null, found: null }
  writing.readings.set(key, reading)
  return attachmentOf(wantedResource(writing, key), field, reading)
}

const sentResource = ({ aim }: Writing, key: string): SentResource =>
  aim.sent.resources.find((one) => one.key === key)!

const wantedResource = ({ wanted }: Writing, key: string): WantedResource =>
  wanted.resources.find((one) => one.key === key)!
