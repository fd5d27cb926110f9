import type { OrganizationSummary } from '../action/organization.ts'
import type { Account } from './portal-state.ts'

/** Tokens of the imitated portal: of an editor of all organizations, of somebody of none, of the one who runs it. */
export const tokens = { editor: 'token-editor', stranger: 'token-stranger', sysadmin: 'token-sysadmin' }

export const organizationNamed = (name: string): OrganizationSummary => ({
  id: `organization-${name}`,
  name,
  title: name,
  type: 'organization',
  description: null,
  image_url: null,
  created: '2026-01-01T00:00:00.000000',
  is_organization: true,
  approval_status: 'approved',
  state: 'active',
})

export const accountsOf = (organizations: readonly string[]): Map<string, Account> =>
  new Map([
    [tokens.editor, { name: 'walidata', isSysadmin: false, organizations }],
    [tokens.stranger, { name: 'pengunjung', isSysadmin: false, organizations: [] }],
    [tokens.sysadmin, { name: 'admin-portal', isSysadmin: true, organizations: [] }],
  ])
