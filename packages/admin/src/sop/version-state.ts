import type { VersionState } from '../generated/graphql.ts'
import type { Tone } from '../design/badge/tone.ts'

/** The icon and tone of each state; its word is a message of the same name. */
export const versionStates: Record<VersionState, { icon: string; tone: Tone }> = {
  DRAFT: { icon: 'i-lucide-pencil-line', tone: 'neutral' },
  IN_REVIEW: { icon: 'i-lucide-search-check', tone: 'neutral' },
  RATIFIED: { icon: 'i-lucide-stamp', tone: 'primary' },
  EFFECTIVE: { icon: 'i-lucide-circle-check', tone: 'success' },
  SUPERSEDED: { icon: 'i-lucide-archive', tone: 'neutral' },
  REVOKED: { icon: 'i-lucide-circle-slash', tone: 'neutral' },
}
