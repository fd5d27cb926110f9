import type { Action, Extra, Page, PortalInstant, Reference, State } from './action.ts'
import type { Package } from './package.ts'

/** An organization stands inside every dataset; a group is built alike (`group.ts`). */
export interface OrganizationSummary {
  id: string
  name: string
  title: string
  type: string
  description: string | null
  image_url: string | null
  created: PortalInstant
  is_organization: boolean
  approval_status: string
  state: State
}

export interface Organization extends OrganizationSummary {
  display_name: string
  package_count: number
  extras?: Extra[]
  users?: { id: string; name: string; capacity: Capacity }[]
  packages?: Package[]
}

export type Capacity = 'admin' | 'editor' | 'member'

export interface OrganizationFields {
  name?: string
  title?: string
  description?: string
  image_url?: string
  state?: State
  approval_status?: string
  extras?: Extra[]
  users?: { name: string; capacity: Capacity }[]
}

export interface Listing extends Page {
  sort?: string
  type?: string
  include_dataset_count?: boolean
  include_extras?: boolean
  include_tags?: boolean
  include_groups?: boolean
  include_users?: boolean
}

export interface Showing extends Reference {
  include_datasets?: boolean
  include_dataset_count?: boolean
  include_extras?: boolean
  include_users?: boolean
  include_groups?: boolean
  include_tags?: boolean
  include_followers?: boolean
}

export interface Suggestion {
  id: string
  name: string
  title: string
}

export interface OrganizationActions {
  /** Names, unless `all_fields` is asked for. */
  organization_list: Action<
    Listing & { organizations?: string[]; all_fields?: boolean },
    string[] | Organization[]
  >
  organization_list_for_user: Action<
    { id?: string; permission?: string; include_dataset_count?: boolean },
    (Organization & { capacity: Capacity })[]
  >
  organization_show: Action<Showing, Organization>
  organization_autocomplete: Action<{ q: string; limit?: number }, Suggestion[]>
  organization_create: Action<OrganizationFields & { name: string; id?: string }, Organization>
  organization_update: Action<Reference & OrganizationFields, Organization>
  organization_patch: Action<Reference & OrganizationFields, Organization>
  organization_delete: Action<Reference, null>
  organization_purge: Action<Reference, null>
  organization_member_create: Action<Reference & { username: string; role: Capacity }, unknown>
  organization_member_delete: Action<Reference & { username: string }, null>
}
