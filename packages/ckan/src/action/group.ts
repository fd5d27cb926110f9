import type { Action, Page, Reference } from './action.ts'
import type {
  Capacity,
  Listing,
  Organization,
  OrganizationFields,
  Showing,
  Suggestion,
} from './organization.ts'
import type { Package } from './package.ts'

export type Group = Organization
export type GroupFields = OrganizationFields & { packages?: { name: string }[]; groups?: { name: string }[] }

export interface GroupActions {
  group_list: Action<Listing & { groups?: string[]; all_fields?: boolean }, string[] | Group[]>
  group_list_authz: Action<{ available_only?: boolean; am_member?: boolean }, Group[]>
  group_show: Action<Showing, Group>
  group_package_show: Action<Reference & Pick<Page, 'limit'>, Package[]>
  group_autocomplete: Action<{ q: string; limit?: number }, Suggestion[]>
  group_create: Action<GroupFields & { name: string; id?: string }, Group>
  group_update: Action<Reference & GroupFields, Group>
  group_patch: Action<Reference & GroupFields, Group>
  group_delete: Action<Reference, null>
  group_purge: Action<Reference, null>
  group_member_create: Action<Reference & { username: string; role: Capacity }, unknown>
  group_member_delete: Action<Reference & { username: string }, null>
}
