import { effectScope, reactive, watch } from 'vue'
import { emptyDraft, isEmptyDraft, type Draft } from './draft.ts'
import type { Upload } from '../slot/upload.ts'

/** A draft and what is on its way into it. It outlives the page, so that an upload goes on while one reads elsewhere. */
export interface KeptDraft {
  draft: Draft
  uploads: Upload[]
  /** `saved` only once this device has really taken it; `refused` where its storage is full or closed. */
  keeping: 'nothing' | 'saved' | 'refused'
  /** Why the last attempt to hand it in was refused, in the server's sentence or ours. */
  refusal: string | null
}

const prefix = 'satualur.draft.'
const longestKeptDays = 90
const opened = new Map<string, KeptDraft>()
const scope = effectScope(true)

/** The draft of one person for one task, kept on this device with every change. */
export function keptDraft(person: string, task: string): KeptDraft {
  const key = `${prefix}${person}.${task}`
  const known = opened.get(key)
  if (known) return known
  dropOld()
  const draft = restore(key)
  const kept: KeptDraft = reactive({
    draft: draft ?? emptyDraft(),
    uploads: [],
    keeping: draft ? 'saved' : 'nothing',
    refusal: null,
  })
  opened.set(key, kept)
  scope.run(() =>
    watch(
      () => kept.draft,
      (current) => (kept.keeping = keep(key, current)),
      { deep: true, flush: 'sync' },
    ),
  )
  return kept
}

/** Once it is handed in, nothing of it stays. */
export function forgetDraft(kept: KeptDraft) {
  kept.uploads = []
  kept.refusal = null
  kept.draft = emptyDraft()
}

function keep(key: string, draft: Draft): KeptDraft['keeping'] {
  try {
    if (isEmptyDraft(draft)) {
      localStorage.removeItem(key)
      return 'nothing'
    }
    localStorage.setItem(key, JSON.stringify({ ...draft, keptAt: Date.now() }))
    return 'saved'
  } catch {
    return 'refused'
  }
}

function restore(key: string): Draft | null {
  const { entries, reason } = read(key)
  return typeof entries === 'object' && typeof reason === 'string' ? { entries, reason } : null
}

/** Drafts of tasks that others have closed would otherwise stay for ever. */
function dropOld() {
  const oldest = Date.now() - longestKeptDays * 24 * 60 * 60_000
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix) && (read(key).keptAt ?? 0) < oldest) localStorage.removeItem(key)
  }
}

function read(key: string): Partial<Draft & { keptAt: number }> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}')
  } catch {
    return {}
  }
}
