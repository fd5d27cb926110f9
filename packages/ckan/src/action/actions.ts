import type { ActivityActions } from './activity.ts'
import type { ApiTokenActions } from './api-token.ts'
import type { DatastoreActions } from './datastore.ts'
import type { FollowerActions } from './follower.ts'
import type { GroupActions } from './group.ts'
import type { MemberActions } from './member.ts'
import type { OrganizationActions } from './organization.ts'
import type { PackageActions } from './package.ts'
import type { RelationshipActions } from './relationship.ts'
import type { ResourceViewActions } from './resource-view.ts'
import type { ResourceActions } from './resource.ts'
import type { SiteActions } from './site.ts'
import type { TagActions } from './tag.ts'
import type { UserActions } from './user.ts'
import type { WorkActions } from './work.ts'

/** Every action of CKAN 2.10 and 2.11, and of the extensions that come with them, by name. */
export type Actions = PackageActions &
  ResourceActions &
  ResourceViewActions &
  OrganizationActions &
  GroupActions &
  MemberActions &
  UserActions &
  ApiTokenActions &
  FollowerActions &
  ActivityActions &
  TagActions &
  RelationshipActions &
  WorkActions &
  SiteActions &
  DatastoreActions

export type ActionName = keyof Actions
export type ParametersOf<Name extends ActionName> = Actions[Name]['parameters']
export type ResultOf<Name extends ActionName> = Actions[Name]['result']

/**
 * What cannot be undone, reaches beyond one dataset, or runs what somebody has written: typed, but not called by the way.
 * `datastore_search_sql` let anybody inject SQL before 2.10.10 and 2.11.5.
 */
export const dangers = {
  dataset_purge: 'destroys',
  group_purge: 'destroys',
  organization_purge: 'destroys',
  bulk_update_delete: 'reaches-far',
  bulk_update_private: 'reaches-far',
  bulk_update_public: 'reaches-far',
  resource_view_clear: 'reaches-far',
  group_delete: 'reaches-far',
  organization_delete: 'reaches-far',
  vocabulary_delete: 'reaches-far',
  user_delete: 'reaches-far',
  job_clear: 'reaches-far',
  send_email_notifications: 'reaches-far',
  config_option_update: 'administers',
  api_token_create: 'administers',
  get_site_user: 'administers',
  activity_create: 'administers',
  datastore_search_sql: 'runs-code',
  datastore_function_create: 'runs-code',
  datastore_function_delete: 'runs-code',
  datastore_run_triggers: 'runs-code',
} as const satisfies Partial<Record<ActionName, 'destroys' | 'reaches-far' | 'administers' | 'runs-code'>>

export type DangerousAction = keyof typeof dangers
export type SafeAction = Exclude<ActionName, DangerousAction>
