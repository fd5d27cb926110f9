import type { Answer } from './fault.ts'
import type { Portal } from './portal.ts'
import type { Sentence } from './fault-sentence.ts'

/** What a portal can do for us. */
export interface Capabilities {
  /** Null where the portal tells its version to its sysadmins only. */
  version: string | null
  hasRevise: boolean
  hasDatastore: boolean
  /** What to tell the portal's administrator, or null. */
  warning: Sentence | null
}

/** The first release of each line in which anybody's SQL injection through the DataStore (CVE-2026-42031) is mended. */
const mended: Record<string, number> = { '2.10': 10, '2.11': 5 }

/** Asked once before publishing: the version where it is told, and by the portal's own help whether an action is there. */
export async function capabilitiesOf(portal: Portal): Promise<Answer<Capabilities>> {
  const status = await portal.call('status_show', {})
  if (status.kind !== 'answered') return status
  const help = await portal.call('help_show', { name: 'package_revise' })
  if (help.kind !== 'answered' && help.kind !== 'not-found') return help
  const version = status.result.ckan_version ?? null
  return {
    kind: 'answered',
    result: {
      version,
      hasRevise: help.kind === 'answered',
      hasDatastore: status.result.extensions.includes('datastore'),
      warning: version === null ? null : warningOf(version),
    },
  }
}

function warningOf(version: string): Sentence | null {
  const [, line, patch] = /^(2\.\d+)\.(\d+)/.exec(version) ?? []
  const needed = line === undefined ? undefined : mended[line]
  if (needed === undefined)
    return {
      id: `Portal memakai CKAN ${version}; yang diuji ialah 2.10 dan 2.11.`,
      en: `The portal runs CKAN ${version}; what is tested is 2.10 and 2.11.`,
    }
  if (Number(patch) >= needed) return null
  return {
    id: `Portal memakai CKAN ${version} yang memiliki celah keamanan DataStore. Minta admin portal memperbarui ke ${line}.${needed} atau yang lebih baru.`,
    en: `The portal runs CKAN ${version}, whose DataStore can be broken into. Ask its administrator to update to ${line}.${needed} or later.`,
  }
}
