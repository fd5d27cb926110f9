import type { PortalFormPortalFragment, PortalInput } from '../../generated/graphql.ts'

/** A portal as it is typed; an empty token keeps the one that is there. */
export type PortalDraft = Omit<PortalInput, 'token'> & { token: string }

export const draftOf = (kept: PortalFormPortalFragment | null | undefined): PortalDraft => ({
  address: kept?.address ?? '',
  organization: kept?.organization ?? '',
  licence: kept?.licence ?? 'cc-by',
  fillsDatastore: kept?.fillsDatastore ?? false,
  token: '',
})

export const inputOf = (draft: PortalDraft): PortalInput => ({ ...draft, token: draft.token.trim() || null })
