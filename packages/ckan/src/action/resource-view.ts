import type { Action, Reference } from './action.ts'

export interface ResourceView {
  id: string
  resource_id: string
  package_id: string
  title: string
  description: string | null
  view_type: string
  [setting: string]: unknown
}

export interface ResourceViewActions {
  resource_view_show: Action<Reference, ResourceView>
  resource_view_list: Action<Reference, ResourceView[]>
  resource_view_create: Action<
    {
      resource_id: string
      title: string
      view_type: string
      description?: string
      [setting: string]: unknown
    },
    ResourceView
  >
  resource_view_update: Action<Reference & { title?: string; [setting: string]: unknown }, ResourceView>
  resource_view_reorder: Action<Reference & { order: string[] }, { id: string; order: string[] }>
  resource_view_delete: Action<Reference, null>
  /** Of every dataset on the portal, unless kinds are named. */
  resource_view_clear: Action<{ view_types?: string[] }, null>
}
