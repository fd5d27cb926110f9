import type { Action, Page, Reference } from './action.ts'
import type { Package } from './package.ts'

export interface Tag {
  id: string
  name: string
  display_name: string
  vocabulary_id: string | null
}

export interface Vocabulary {
  id: string
  name: string
  tags: Tag[]
}

interface TagQuery extends Page {
  query: string | string[]
  vocabulary_id?: string
}

/** Free tags come and go with the datasets; only those of a vocabulary are made and deleted by themselves. */
export interface TagActions {
  tag_list: Action<{ query?: string; vocabulary_id?: string; all_fields?: boolean }, string[] | Tag[]>
  tag_show: Action<
    Reference & { vocabulary_id?: string; include_datasets?: boolean },
    Tag & { packages?: Package[] }
  >
  tag_search: Action<TagQuery, { count: number; results: Tag[] }>
  tag_autocomplete: Action<TagQuery, string[]>
  tag_create: Action<{ name: string; vocabulary_id: string }, Tag>
  tag_delete: Action<Reference & { vocabulary_id?: string }, null>
  vocabulary_list: Action<Record<never, never>, Vocabulary[]>
  vocabulary_show: Action<Reference, Vocabulary>
  vocabulary_create: Action<{ name: string; tags: { name: string }[] }, Vocabulary>
  vocabulary_update: Action<Reference & { name?: string; tags?: { name: string }[] }, Vocabulary>
  vocabulary_delete: Action<Reference, null>
}
