import type { Action, PortalInstant } from './action.ts'

export interface ApiToken {
  id: string
  name: string
  user_id: string
  created_at: PortalInstant
  last_access: PortalInstant | null
}

export interface ApiTokenActions {
  api_token_list: Action<{ user_id: string }, ApiToken[]>
  /** The secret is told here and never again. */
  api_token_create: Action<
    { user: string; name: string; expires_in?: number; unit?: number },
    { token: string }
  >
  api_token_revoke: Action<{ token: string } | { jti: string }, null>
}
