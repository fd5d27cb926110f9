import { effectScope, reactive, watch } from 'vue'
import { emptyDraft, isEmptyDraft, type Draft } from './draft.ts'
import type { Upload } from '../slot/upload.ts'

/** A draft and what is on its way into it. It outlives the page, so that an upload goes on while one reads elsewhere. */
export interface KeptDraft {
  task: string
  draft: Draft
  uploads: Upload[]
  /** `saved` only once this device has really taken it; `refused` where its storage is full or closed. */
  keeping: 'nothing' | 'saved' | 'refused'
  /** The server's draft that this one goes on from; 0 where there is none yet. */
  revision: number
  /** Whether the server holds just this: then another device of the same person finds it. */
  isShared: boolean
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
  const restored = restore(key)
  const kept: KeptDraft = reactive({
    task,
    draft: restored?.draft ?? emptyDraft(),
    uploads: [],
    keeping: restored && !isEmptyDraft(restored.draft) ? 'saved' : 'nothing',
    revision: restored?.revision ?? 0,
    isShared: restored?.isShared ?? false,
    refusal: null,
  })
  opened.set(key, kept)
  scope.run(() => {
    watch(
      () => kept.draft,
      () => {
        kept.isShared = false
        kept.keeping = keep(key, kept)
      },
      { deep: true, flush: 'sync' },
    )
    watch(
      () => [kept.revision, kept.isShared],
      () => (kept.keeping = keep(key, kept)),
      { flush: 'sync' },
    )
  })
  return kept
}

/** Once it is handed in, nothing of it stays. */
export function forgetDraft(kept: KeptDraft) {
  kept.uploads = []
  kept.refusal = null
  kept.draft = emptyDraft()
  kept.revision = 0
}

function keep(key: string, { draft, revision, isShared }: KeptDraft): KeptDraft['keeping'] {
  try {
    // What was emptied after the server had it is kept as such, so that it does not come back from there.
    if (isEmptyDraft(draft) && revision === 0) {
      localStorage.removeItem(key)
      return 'nothing'
    }
    localStorage.setItem(key, JSON.stringify({ ...draft, revision, isShared, keptAt: Date.now() }))
    return isEmptyDraft(draft) ? 'nothing' : 'saved'
  } catch {
    return 'refused'
  }
}

function restore(key: string): Pick<KeptDraft, 'draft' | 'revision' | 'isShared'> | null {
  const { entries, reason, revision = 0, isShared = false } = read(key)
  if (typeof entries !== 'object' || typeof reason !== 'string') return null
  return { draft: { entries, reason }, revision, isShared }
}

/** Drafts of tasks that others have closed would otherwise stay for ever. */
function dropOld() {
  const oldest = Date.now() - longestKeptDays * 24 * 60 * 60_000
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix) && (read(key).keptAt ?? 0) < oldest) localStorage.removeItem(key)
  }
}

function read(key: string): Partial<Draft & Pick<KeptDraft, 'revision' | 'isShared'> & { keptAt: number }> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}')
  } catch {
    return {}
  }
}
