import type { TaskDraftContentInput, ToldDraftFragment } from '../../../generated/graphql.ts'
import { graphql } from '../../../generated/index.ts'
import { isBlank, type Draft, type DraftEntry } from './draft.ts'

/** A draft as the server keeps it for all devices of one person. */
export const ToldDraft = graphql(`
  fragment ToldDraft on TaskDraft {
    id
    revision
    savedAt
    reason
    entries {
      key
      artefact
      note
      link {
        url
        title
      }
      file {
        id
        name
        size
      }
      resource {
        id
        name
      }
    }
  }
`)

/** What is sent of a draft; fields that were opened and left blank are not. */
export const contentOf = ({ entries, reason }: Draft): TaskDraftContentInput => ({
  reason,
  entries: Object.entries(entries).flatMap(([artefact, ofSlot]) =>
    ofSlot
      .filter((entry) => !isBlank(entry))
      .map((entry) => ({ key: entry.id, artefact, ...valueOf(entry) })),
  ),
})

function valueOf(entry: DraftEntry) {
  if (entry.kind === 'note') return { note: entry.text }
  if (entry.kind === 'file') return { file: entry.file.id }
  if (entry.kind === 'resource') return { resource: entry.resource.id }
  return { link: { url: entry.url, title: entry.title } }
}

/** The draft that was told; an entry of which nothing is left (its file is gone) falls away. */
export function draftOf({ entries, reason }: ToldDraftFragment): Draft {
  const draft: Draft = { entries: {}, reason }
  for (const { artefact, ...told } of entries) {
    const entry = entryOf(told)
    if (entry) (draft.entries[artefact] ??= []).push(entry)
  }
  return draft
}

type ToldEntry = Omit<ToldDraftFragment['entries'][number], 'artefact'>

function entryOf({ key: id, note, link, file, resource }: ToldEntry): DraftEntry | null {
  if (note != null) return { id, kind: 'note', text: note }
  if (link) return { id, kind: 'link', url: link.url, title: link.title }
  if (file) return { id, kind: 'file', file: { id: file.id, name: file.name, size: file.size } }
  return resource ? { id, kind: 'resource', resource: { id: resource.id, name: resource.name } } : null
}
