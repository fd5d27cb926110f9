import type { Action, Nothing, Page, PortalInstant, Reference } from './action.ts'

export interface Activity {
  id: string
  timestamp: PortalInstant
  user_id: string
  object_id: string
  activity_type: string
  data?: unknown
  is_new?: boolean
}

interface Stream extends Page {
  after?: PortalInstant | number
  before?: PortalInstant | number
  include_hidden_activity?: boolean
  activity_types?: string[]
}

/** Since 2.10 in the extension `activity`: absent where it is not switched on. */
export interface ActivityActions {
  user_activity_list: Action<Reference & Stream, Activity[]>
  package_activity_list: Action<Reference & Stream & { exclude_activity_types?: string[] }, Activity[]>
  group_activity_list: Action<Reference & Stream, Activity[]>
  organization_activity_list: Action<Reference & Stream, Activity[]>
  recently_changed_packages_activity_list: Action<Page, Activity[]>
  dashboard_activity_list: Action<Stream, Activity[]>
  dashboard_new_activities_count: Action<Nothing, number>
  dashboard_mark_activities_old: Action<Nothing, null>
  activity_show: Action<Reference & { include_data?: boolean }, Activity>
  activity_data_show: Action<Reference & { object_type?: string }, unknown>
  activity_diff: Action<
    Reference & {
      object_type: 'package' | 'group' | 'organization'
      diff_type?: 'unified' | 'context' | 'html'
    },
    { diff: string; activities: [Activity, Activity] }
  >
  activity_create: Action<
    { user_id: string; object_id: string; activity_type: string; data?: unknown },
    Activity
  >
  send_email_notifications: Action<Nothing, null>
}
