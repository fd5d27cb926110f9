import { ref, watch, type Ref } from 'vue'
import { newMutationId } from '../../app/asking/mutation-id.ts'
import type { Mentioned } from './mention.ts'

/** What is being written. Kept on this device, so that a lost line or a closed page loses none of it. */
export interface KeptComment {
  text: string
  picked: Mentioned[]
  /** The request that was tried last, and its text: tried again, the same text is the same request. */
  tried: { text: string; id: string } | null
}

const empty = (): KeptComment => ({ text: '', picked: [], tried: null })

/** `place` is the task that it is about, or else the run. */
export function keptComment(person: string, place: string): Ref<KeptComment> {
  const key = `satualur.comment.${person}.${place}`
  const kept = ref(restore(key))
  watch(kept, (current) => keep(key, current), { deep: true })
  return kept
}

export function forgetComment(kept: Ref<KeptComment>) {
  kept.value = empty()
}

/** The name of the request: the same until its text has changed. */
export function requestOf(kept: KeptComment): string {
  if (kept.tried?.text !== kept.text) kept.tried = { text: kept.text, id: newMutationId() }
  return kept.tried.id
}

function restore(key: string): KeptComment {
  try {
    return { ...empty(), ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<KeptComment>) }
  } catch {
    return empty()
  }
}

function keep(key: string, kept: KeptComment) {
  try {
    if (kept.text.trim()) localStorage.setItem(key, JSON.stringify(kept))
    else localStorage.removeItem(key)
  } catch {
    // A device that takes nothing more still sends.
  }
}
