import type { Action, PortalInstant, Reference, State } from './action.ts'

export interface User {
  id: string
  name: string
  fullname: string | null
  display_name: string
  about: string | null
  email?: string
  created: PortalInstant
  state: State
  sysadmin: boolean
  number_created_packages?: number
  image_url: string | null
}

export interface UserFields {
  name?: string
  email?: string
  password?: string
  fullname?: string
  about?: string
  image_url?: string
}

/** `user_generate_apikey` is gone since 2.10: programs have tokens (`api-token.ts`). */
export interface UserActions {
  user_list: Action<
    { q?: string; email?: string; order_by?: string; all_fields?: boolean; include_site_user?: boolean },
    User[] | string[]
  >
  /** Without an id: whose token it is. */
  user_show: Action<
    {
      id?: string
      include_datasets?: boolean
      include_num_followers?: boolean
      include_password_hash?: boolean
      include_plugin_extras?: boolean
    },
    User
  >
  user_autocomplete: Action<
    { q: string; limit?: number; ignore_self?: boolean },
    Pick<User, 'id' | 'name' | 'fullname'>[]
  >
  user_create: Action<UserFields & { name: string; email: string; password: string; id?: string }, User>
  user_invite: Action<{ email: string; group_id: string; role: string }, User>
  user_update: Action<Reference & UserFields, User>
  user_patch: Action<Reference & UserFields, User>
  user_delete: Action<Reference, null>
  get_site_user: Action<{ defer_commit?: boolean }, { name: string; apikey?: string }>
}
