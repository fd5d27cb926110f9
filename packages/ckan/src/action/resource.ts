import type { Action, Page, PortalInstant, Reference, State } from './action.ts'

/** Fields that CKAN does not know are kept as they are; ours begin with `satualur_`. */
export interface ResourceFields {
  id?: string
  url?: string
  name?: string
  description?: string
  format?: string
  hash?: string
  mimetype?: string
  size?: number
  resource_type?: string
  url_type?: string
  [own: `satualur_${string}`]: string
}

export interface Resource {
  id: string
  package_id: string
  url: string | null
  url_type: string | null
  name: string | null
  description: string | null
  format: string
  /** What somebody has written there: CKAN computes none, and loaders put MD5 into it. */
  hash: string
  mimetype: string | null
  size: number | null
  position: number
  state: State
  created: PortalInstant
  last_modified: PortalInstant | null
  metadata_modified: PortalInstant
  datastore_active?: boolean
  [own: `satualur_${string}`]: string
}

export interface ResourceActions {
  resource_show: Action<Reference & { include_tracking?: boolean }, Resource>
  resource_search: Action<
    Page & { query: string | string[]; order_by?: string },
    { count: number; results: Resource[] }
  >
  resource_create: Action<ResourceFields & { package_id: string }, Resource>
  resource_update: Action<Reference & ResourceFields, Resource>
  resource_patch: Action<Reference & ResourceFields, Resource>
  resource_delete: Action<Reference, null>
  resource_create_default_resource_views: Action<
    { resource: Resource; package?: unknown; create_datastore_views?: boolean },
    unknown[]
  >
  format_autocomplete: Action<{ q: string; limit?: number }, string[]>
}
