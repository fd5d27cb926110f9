import type { Action, PortalInstant, Reference } from './action.ts'

export interface Collaborator {
  package_id: string
  user_id: string
  capacity: 'admin' | 'editor' | 'member'
  modified: PortalInstant
}

/** Members of groups and organizations, whatever they are; collaborators of one dataset, where the portal allows them. */
export interface MemberActions {
  member_list: Action<
    Reference & { object_type?: 'user' | 'package' | 'group'; capacity?: string },
    [id: string, kind: string, capacity: string][]
  >
  member_roles_list: Action<{ group_type?: 'group' | 'organization' }, { text: string; value: string }[]>
  member_create: Action<Reference & { object: string; object_type: string; capacity: string }, unknown>
  member_delete: Action<Reference & { object: string; object_type: string }, null>
  package_collaborator_list: Action<Reference & { capacity?: string }, Collaborator[]>
  package_collaborator_list_for_user: Action<Reference & { capacity?: string }, Collaborator[]>
  package_collaborator_create: Action<
    Reference & { user_id: string; capacity: Collaborator['capacity'] },
    Collaborator
  >
  package_collaborator_delete: Action<Reference & { user_id: string }, null>
}
