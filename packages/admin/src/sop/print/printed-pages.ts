import type { Page, PaperName, PrintedState } from '@satualur/sop-format/print'
import { layOutPages } from '@satualur/sop-format/print'
import { sopOf } from '../draft/saved-draft.ts'

const STATES: Partial<Record<string, PrintedState>> = {
  DRAFT: 'draft',
  IN_REVIEW: 'in-review',
  SUPERSEDED: 'superseded',
  REVOKED: 'revoked',
}

/** The pages of a version as the server prints them, laid out here from its configuration text. */
export function printedPages(
  version: { source: string; state: string; sop: { id: string } },
  paper: PaperName,
  origin: string,
): Page[] {
  const state = STATES[version.state]
  const live = { url: `${origin}/sop/${version.sop.id}` }
  return layOutPages(sopOf(version.source), { paper, live, ...(state && { state }) })
}
