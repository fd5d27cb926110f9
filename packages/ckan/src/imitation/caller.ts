import type { Package } from '../action/package.ts'
import type { Account, PortalState } from './portal-state.ts'
import { notAuthorized, notFound } from './refusal.ts'

/** One call as an action sees it: who asks, of which portal. */
export interface Caller {
  state: PortalState
  siteUrl: string
  /** Null asks as anybody. */
  account: Account | null
}

const maySee = ({ account }: Caller, { private: isPrivate, state, organization }: Package): boolean =>
  (!isPrivate && state === 'active') || mayEdit(account, organization?.name)

const mayEdit = (account: Account | null, organization: string | undefined): boolean =>
  account !== null &&
  (account.isSysadmin || (organization !== undefined && account.organizations.includes(organization)))

export function seenDataset(caller: Caller, reference: unknown): Package {
  const dataset = caller.state.dataset(String(reference ?? ''))
  if (!dataset) throw notFound('Package')
  if (!maySee(caller, dataset))
    throw notAuthorized(`User ${caller.account?.name ?? ''} not authorized to read package ${dataset.id}`)
  return dataset
}

export function editedDataset(caller: Caller, reference: unknown): Package {
  const dataset = seenDataset(caller, reference)
  if (!mayEdit(caller.account, dataset.organization?.name))
    throw notAuthorized(`User ${caller.account?.name ?? ''} not authorized to edit package ${dataset.id}`)
  return dataset
}

export function assertMayOwn(caller: Caller, organization: unknown): void {
  const name = caller.state.organization(String(organization ?? ''))?.name
  if (!caller.account) throw notAuthorized('Action package_create requires an authenticated user')
  if (name !== undefined && !mayEdit(caller.account, name))
    throw notAuthorized(`User ${caller.account.name} not authorized to add dataset to this organization`)
}

/** A resource with its dataset; `how` says what the caller must be allowed to do with it. */
export function resourceFor(caller: Caller, id: unknown, how: typeof seenDataset) {
  const dataset = caller.state.datasetOfResource(String(id ?? ''))
  if (!dataset) throw notFound('Resource')
  const known = how(caller, dataset.id)
  return { dataset: known, resource: known.resources.find((one) => one.id === id)! }
}
