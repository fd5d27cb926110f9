import type { Access } from '../../generated/graphql.ts'

/**
 * What can be set, in the order of the page of settings and of the menu under one's name: for oneself, and for the regency.
 * `who` opens it: everybody, all who act, or admins alone. What everybody opens may still be changed by admins alone.
 */
export const settings = [
  { name: 'absence', of: 'own', who: 'actors', icon: 'i-lucide-calendar-off' },
  { name: 'notice-settings', of: 'own', who: 'everybody', icon: 'i-lucide-bell-ring' },
  { name: 'people', of: 'regency', who: 'admins', icon: 'i-lucide-users-round' },
  { name: 'delegations', of: 'regency', who: 'admins', icon: 'i-lucide-user-check' },
  { name: 'working-calendar', of: 'regency', who: 'everybody', icon: 'i-lucide-calendar-days' },
  { name: 'reminders', of: 'regency', who: 'everybody', icon: 'i-lucide-alarm-clock' },
  { name: 'metadata-forms', of: 'regency', who: 'everybody', icon: 'i-lucide-file-cog' },
  { name: 'catalogue', of: 'regency', who: 'everybody', icon: 'i-lucide-globe' },
  { name: 'portal', of: 'regency', who: 'admins', icon: 'i-lucide-cloud-upload' },
  { name: 'webhooks', of: 'regency', who: 'admins', icon: 'i-lucide-webhook' },
  { name: 'tokens', of: 'regency', who: 'admins', icon: 'i-lucide-key-round' },
  { name: 'evidence-packs', of: 'regency', who: 'admins', icon: 'i-lucide-package' },
] as const satisfies readonly {
  name: string
  of: 'own' | 'regency'
  who: 'everybody' | 'actors' | 'admins'
  icon: string
}[]

export type Setting = (typeof settings)[number]

/** What somebody with this access may open. */
export const settingsFor = (access: Access): Setting[] =>
  settings.filter(({ who }) => {
    if (who === 'everybody') return true
    return who === 'admins' ? access === 'ADMIN' : access !== 'VIEWER'
  })
