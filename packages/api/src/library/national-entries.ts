import type { LibraryTemplate } from '@satualur/library'
import { nationalTemplates } from '@satualur/library'
import type { LibraryEntryRow } from './library-entry.type.ts'

let entries: readonly LibraryEntryRow[] | undefined

/** The national templates that come with the program, in their own order. */
export function nationalEntries(): readonly LibraryEntryRow[] {
  entries ??= nationalTemplates().map(entryOf)
  return entries
}

export const nationalEntry = (id: string): LibraryEntryRow | null =>
  nationalEntries().find((entry) => entry.id === id) ?? null

const entryOf = ({
  key,
  edition,
  editionOn,
  origin,
  summary,
  source,
  sop,
}: LibraryTemplate): LibraryEntryRow => ({
  ...{ id: key, title: sop.title, kind: 'national', origin, edition, editionOn, summary, source },
  ...{ stepCount: sop.steps.length, roleCount: sop.roles.length },
})
