import type { Package } from '../action/package.ts'
import { assertMayOwn, editedDataset, resourceFor, seenDataset, type Caller } from './caller.ts'
import { unfolded, type Parameters } from './form.ts'
import { invalid, notAuthorized } from './refusal.ts'
import { revised } from './revision.ts'
import { saveDataset } from './save-dataset.ts'

export type ImitatedAction = (caller: Caller, parameters: Parameters) => unknown

const save = ({ state, siteUrl }: Caller, given: Parameters, before: Package | null) =>
  saveDataset(state, siteUrl, given, before)

const without = (dataset: Package, id: string): Parameters => ({
  ...dataset,
  resources: dataset.resources.filter((one) => one.id !== id),
})

/** Where a resource of a dataset is written, the dataset is. */
function writeResource(caller: Caller, given: Parameters, isPatch: boolean) {
  const { dataset, resource } = resourceFor(caller, given['id'], editedDataset)
  const next = isPatch ? { ...resource, ...given } : given
  const saved = save(
    caller,
    { ...dataset, resources: dataset.resources.map((one) => (one.id === resource.id ? next : one)) },
    dataset,
  )
  return saved.resources.find((one) => one.id === resource.id)
}

export const datasetActions: Record<string, ImitatedAction> = {
  package_show: (caller, { id }) => seenDataset(caller, id),
  package_list: ({ state }) =>
    state.datasets
      .all()
      .filter((one) => one.state === 'active' && !one.private)
      .map(({ name }) => name),
  package_create: (caller, given) => {
    assertMayOwn(caller, given['owner_org'])
    const { id: _id, ...fields } = given
    return save(caller, fields, null)
  },
  // These are kept where they are not given; all else is emptied.
  package_update: (caller, given) => {
    const before = editedDataset(caller, given['id'] ?? given['name'])
    const { name, title, owner_org, private: isPrivate, state } = before
    return save(caller, { name, title, owner_org, private: isPrivate, state, ...given }, before)
  },
  package_patch: (caller, { id, ...given }) => {
    const before = editedDataset(caller, id)
    return save(caller, { ...before, ...given }, before)
  },
  package_revise: (caller, parameters) => {
    const match = unfolded(parameters['match'] ?? {}) as Parameters
    const reference = match['id'] ?? match['name'] ?? parameters['match__id'] ?? parameters['match__name']
    if (reference === undefined) throw invalid({ match__id: 'Missing value' })
    const before = editedDataset(caller, reference)
    return { package: save(caller, revised(before, parameters), before) }
  },
  package_delete: (caller, { id }) => {
    const before = editedDataset(caller, id)
    save(caller, { ...before, state: 'deleted' }, before)
    return null
  },
  dataset_purge: (caller, { id }) => {
    if (!caller.account?.isSysadmin) throw notAuthorized('only sysadmins may purge')
    caller.state.datasets.remove(seenDataset(caller, id).id)
    return null
  },
  resource_show: (caller, { id }) => resourceFor(caller, id, seenDataset).resource,
  resource_create: (caller, { package_id, ...given }) => {
    const before = editedDataset(caller, package_id)
    return save(caller, { ...before, resources: [...before.resources, given] }, before).resources.at(-1)
  },
  resource_update: (caller, given) => writeResource(caller, given, false),
  resource_patch: (caller, given) => writeResource(caller, given, true),
  resource_delete: (caller, { id }) => {
    const { dataset } = resourceFor(caller, id, editedDataset)
    save(caller, without(dataset, String(id)), dataset)
    return null
  },
}
