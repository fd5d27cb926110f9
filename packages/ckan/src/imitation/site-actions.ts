import type { ImitatedAction } from './dataset-actions.ts'
import { notFound } from './refusal.ts'

export interface Site {
  version: string
  extensions: readonly string[]
  /** Whether this portal has the action at all. */
  has: (action: string) => boolean
}

export const siteActions = ({ version, extensions, has }: Site): Record<string, ImitatedAction> => ({
  site_read: () => true,
  status_show: ({ siteUrl }) => ({
    ckan_version: version,
    site_title: 'Portal tiruan',
    site_description: '',
    site_url: siteUrl,
    locale_default: 'id',
    extensions,
    error_emails_to: null,
  }),
  help_show: (_caller, { name }) => {
    if (!has(String(name))) throw notFound('Action')
    return `${String(name)}.`
  },
  license_list: () => [{ id: 'cc-by', title: 'Creative Commons Attribution', status: 'active' }],
  organization_show: ({ state }, { id }) => {
    const organization = state.organization(String(id))
    if (!organization) throw notFound('Group')
    return organization
  },
  organization_list: ({ state }, { all_fields: isWhole }) =>
    isWhole ? state.organizations : state.organizations.map(({ name }) => name),
  organization_list_for_user: ({ state, account }) =>
    state.organizations
      .filter(({ name }) => account?.isSysadmin || account?.organizations.includes(name))
      .map((one) => ({ ...one, capacity: 'editor' })),
})
