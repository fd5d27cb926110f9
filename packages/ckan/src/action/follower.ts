import type { Action, PortalInstant, Reference } from './action.ts'
import type { Organization } from './organization.ts'
import type { Package } from './package.ts'
import type { User } from './user.ts'

export interface Following {
  follower_id: string
  object_id: string
  datetime: PortalInstant
}

export interface Followee {
  type: 'user' | 'dataset' | 'group' | 'organization'
  display_name: string
  dict: User | Package | Organization
}

type ByKind<Verb extends string, Of> = Record<`${'user' | 'dataset' | 'group' | 'organization'}_${Verb}`, Of>

/** Organizations are followed as groups are. */
export type FollowerActions = ByKind<'follower_count' | 'followee_count', Action<Reference, number>> &
  ByKind<'follower_list', Action<Reference, User[]>> & {
    followee_count: Action<Reference, number>
    followee_list: Action<Reference & { q?: string }, Followee[]>
    user_followee_list: Action<Reference, User[]>
    dataset_followee_list: Action<Reference, Package[]>
    group_followee_list: Action<Reference, Organization[]>
    organization_followee_list: Action<Reference, Organization[]>
    am_following_user: Action<Reference, boolean>
    am_following_dataset: Action<Reference, boolean>
    am_following_group: Action<Reference, boolean>
    follow_user: Action<Reference, Following>
    follow_dataset: Action<Reference, Following>
    follow_group: Action<Reference, Following>
    unfollow_user: Action<Reference, null>
    unfollow_dataset: Action<Reference, null>
    unfollow_group: Action<Reference, null>
  }
