import type { Action, Nothing } from './action.ts'

/** A portal may keep its version for its sysadmins; the rest is always told. */
export interface SiteStatus {
  ckan_version?: string
  site_title: string
  site_description: string
  site_url: string
  locale_default: string
  extensions: string[]
  error_emails_to?: string | null
}

export interface License {
  id: string
  title: string
  url?: string
  status: string
  od_conformance?: string
}

export interface Translation {
  term: string
  term_translation: string
  lang_code: string
}

export interface SiteActions {
  /** True for whoever may read the portal at all. */
  site_read: Action<Nothing, boolean>
  status_show: Action<Nothing, SiteStatus>
  /** The text of an action; not found where the portal does not have it. */
  help_show: Action<{ name: string }, string | null>
  license_list: Action<Nothing, License[]>
  config_option_list: Action<Nothing, string[]>
  config_option_show: Action<{ key: string }, unknown>
  config_option_update: Action<Record<string, unknown>, Record<string, unknown>>
  term_translation_show: Action<{ terms: string[]; lang_codes?: string[] }, Translation[]>
  term_translation_update: Action<Translation, Translation>
  term_translation_update_many: Action<{ data: Translation[] }, { success: string }>
}
