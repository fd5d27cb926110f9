import type { Package } from '../action/package.ts'
import type { PortalState } from './portal-state.ts'
import { invalid } from './refusal.ts'

type Errors = Record<string, unknown>

/** CKAN's own pages lie under these. */
const pageNames = ['new', 'edit', 'search']
const ownerMissing = 'An organization must be provided'

/** What CKAN checks before a dataset is written, in its own words. */
export function checkDataset(state: PortalState, dataset: Package): void {
  const errors: Errors = {}
  const name = nameError(state, dataset)
  if (name) errors['name'] = [name]
  if (!dataset.owner_org) errors['owner_org'] = [ownerMissing]
  const tags = dataset.tags.map(({ name: tag }) => tagError(String(tag)))
  if (tags.some(Boolean)) errors['tags'] = tags.filter(Boolean)
  const keys = dataset.extras.map(({ key }) => key)
  const doubled = keys.filter((key, index) => keys.indexOf(key) < index)
  if (doubled.length > 0)
    errors['extras'] = doubled.map((key) => ({ key: [`There is already an extra "${key}"`] }))
  const ids = dataset.resources.map(({ id }) => resourceError(state, dataset, id))
  if (ids.some(Boolean)) errors['resources'] = ids.map((error) => (error ? { id: [error] } : {}))
  if (Object.keys(errors).length > 0) throw invalid(errors)
}

function nameError(state: PortalState, { id, name }: Package): string | null {
  if (typeof name !== 'string' || name === '') return 'Missing value'
  if (pageNames.includes(name)) return 'That name cannot be used'
  if (name.length < 2) return 'Must be at least 2 characters long'
  if (name.length > 100) return 'Name must be a maximum of 100 characters long'
  if (!/^[a-z0-9_-]*$/.test(name))
    return 'Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_'
  const holder = state.dataset(name)
  // The name of a deleted one is free: that one goes by its id from then on.
  const isHeld = holder && holder.id !== id && holder.state !== 'deleted'
  return isHeld ? 'That URL is already in use.' : null
}

function tagError(tag: string): string | null {
  if (tag.length < 2) return `Tag "${tag}" length is less than minimum 2`
  if (tag.length > 100) return `Tag "${tag}" length is more than maximum 100`
  return /^[\p{L}\p{N}_\-. ]*$/u.test(tag)
    ? null
    : `Tag "${tag}" can only contain alphanumeric characters, spaces and these symbols: -_.`
}

function resourceError(state: PortalState, dataset: Package, id: string): string | null {
  if (dataset.resources.filter((one) => one.id === id).length > 1) return 'Resource id already exists.'
  // Asked of all datasets only when this one has not had it before.
  if (state.datasets.get(dataset.id)?.resources.some((one) => one.id === id)) return null
  const holder = state.datasetOfResource(id)
  return holder && holder.id !== dataset.id ? 'Resource id already exists.' : null
}
