import type { Action, Extra, Page, PortalInstant, Reference, State } from './action.ts'
import type { OrganizationSummary } from './organization.ts'
import type { Resource, ResourceFields } from './resource.ts'
import type { Tag } from './tag.ts'

/** What a dataset ("package" in CKAN's API) is made of when it is written. */
export interface PackageFields {
  name?: string
  title?: string
  notes?: string
  url?: string
  version?: string
  author?: string
  author_email?: string
  maintainer?: string
  maintainer_email?: string
  license_id?: string
  owner_org?: string
  private?: boolean
  state?: State
  type?: string
  tags?: { name: string; vocabulary_id?: string | null }[]
  extras?: Extra[]
  groups?: { id?: string; name?: string }[]
  resources?: ResourceFields[]
  /** Since 2.10, for sysadmins. */
  plugin_data?: Record<string, unknown>
}

export interface Package {
  id: string
  name: string
  title: string | null
  notes: string | null
  url: string | null
  version: string | null
  author: string | null
  author_email: string | null
  maintainer: string | null
  maintainer_email: string | null
  license_id: string | null
  license_title: string | null
  owner_org: string | null
  organization: OrganizationSummary | null
  private: boolean
  state: State
  type: string
  tags: Tag[]
  extras: Extra[]
  groups: { id: string; name: string; title: string }[]
  resources: Resource[]
  num_resources: number
  num_tags: number
  metadata_created: PortalInstant
  metadata_modified: PortalInstant
  isopen: boolean
  creator_user_id: string | null
}

/** `update__resources__<id>__upload` and its like carry files beside the dictionaries. */
export interface Revision {
  /** All of it must be so now, or nothing is changed; `id` or `name` is needed. */
  match: Record<string, unknown>
  /** What is taken out first: `-tags`, `-resources__<id>`. */
  filter?: string[]
  update?: Record<string, unknown>
  include?: string[]
  [flattened: `match__${string}` | `update__${string}`]: unknown
}

export interface PackageSearch {
  q?: string
  fq?: string
  fq_list?: string[]
  sort?: string
  rows?: number
  start?: number
  facet?: boolean
  'facet.mincount'?: number
  'facet.limit'?: number
  'facet.field'?: string[]
  include_drafts?: boolean
  include_deleted?: boolean
  include_private?: boolean
  use_default_schema?: boolean
}

export interface PackageSearchResult {
  count: number
  results: Package[]
  sort?: string
  facets?: Record<string, Record<string, number>>
  search_facets: Record<
    string,
    { title: string; items: { name: string; display_name: string; count: number }[] }
  >
}

export interface PackageActions {
  package_list: Action<Page, string[]>
  current_package_list_with_resources: Action<Page, Package[]>
  package_show: Action<
    Reference & { use_default_schema?: boolean; include_tracking?: boolean; include_plugin_data?: boolean },
    Package
  >
  package_search: Action<PackageSearch, PackageSearchResult>
  package_autocomplete: Action<
    { q: string; limit?: number },
    { name: string; title: string; match_field: string; match_displayed: string }[]
  >
  package_create: Action<PackageFields & { name: string }, Package>
  /** What is not given is emptied, but for name, title, organization, state and `private`; `package_patch` or `package_revise` keep all. */
  package_update: Action<Reference & PackageFields, Package>
  package_patch: Action<Reference & PackageFields, Package>
  package_revise: Action<Revision, { package: Package }>
  /** Keeps the row: the state becomes `deleted`. Its name is free, and whoever takes it leaves this one its id for a name. */
  package_delete: Action<Reference, null>
  dataset_purge: Action<Reference, null>
  package_resource_reorder: Action<Reference & { order: string[] }, { id: string; order: string[] }>
  package_owner_org_update: Action<Reference & { organization_id: string }, null>
  bulk_update_private: Action<{ datasets: string[]; org_id: string }, null>
  bulk_update_public: Action<{ datasets: string[]; org_id: string }, null>
  bulk_update_delete: Action<{ datasets: string[]; org_id: string }, null>
  package_create_default_resource_views: Action<
    { package: Package; create_datastore_views?: boolean },
    unknown[]
  >
}
