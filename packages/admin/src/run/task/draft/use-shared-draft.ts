import { useEventListener, watchDebounced } from '@vueuse/core'
import { ref, watch } from 'vue'
import { client } from '../../../app/asking/client.ts'
import type { ToldDraftFragment } from '../../../generated/graphql.ts'
import { graphql, readFragment } from '../../../generated/index.ts'
import { isEmptyDraft } from './draft.ts'
import type { KeptDraft } from './kept-draft.ts'
import { contentOf, draftOf, ToldDraft } from './told-draft.ts'

/** In milliseconds: after the last change, and at the latest. */
const rest = { debounce: 1_500, maxWait: 10_000 }

const saveTaskDraft = graphql(`
  mutation SaveTaskDraft($input: SaveTaskDraftInput!) {
    saveTaskDraft(input: $input) {
      ... on TaskDraftSaved {
        draft {
          ...ToldDraft
        }
      }
      ... on DraftChanged {
        draft {
          ...ToldDraft
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/**
 * Keeps the draft of a task the same on all devices of one person. What this device has not yet sent is never overwritten:
 * where another device has gone on meanwhile, `other` is what it wrote, and the person chooses.
 */
export function useSharedDraft(kept: KeptDraft, task: string, told: () => ToldDraftFragment | null) {
  const other = ref<ToldDraftFragment | null>(null)
  const textOf = (draft: KeptDraft['draft']) => JSON.stringify(contentOf(draft))

  function meet(draft: ToldDraftFragment) {
    if (draft.revision <= kept.revision) return
    if (textOf(draftOf(draft)) === textOf(kept.draft)) settle(draft.revision)
    else if (kept.isShared || isEmptyDraft(kept.draft)) take(draft)
    else other.value = draft
  }
  function settle(revision: number) {
    kept.revision = revision
    kept.isShared = true
    other.value = null
  }
  function take(draft: ToldDraftFragment) {
    kept.draft = draftOf(draft)
    settle(draft.revision)
  }

  async function send() {
    const isNothing = kept.revision === 0 && isEmptyDraft(kept.draft)
    if (kept.isShared || isNothing || other.value) return
    const text = textOf(kept.draft)
    const input = { task, revision: kept.revision, content: contentOf(kept.draft) }
    // A line that is away, or a session that has ended: this device still has it, and sends it with the next change.
    const { data } = await client
      .mutate({ mutation: saveTaskDraft, variables: { input } })
      .catch(() => ({ data: null }))
    const answer = data?.saveTaskDraft
    if (answer?.__typename === 'DraftChanged') return meet(readFragment(ToldDraft, answer.draft))
    if (answer?.__typename !== 'TaskDraftSaved') return
    kept.revision = readFragment(ToldDraft, answer.draft).revision
    kept.isShared = textOf(kept.draft) === text
  }

  watch(told, (draft) => draft && meet(draft), { immediate: true })
  watchDebounced(() => textOf(kept.draft), send, rest)
  useEventListener(window, 'online', send)
  if (!kept.isShared) void send()

  return {
    other,
    takeOther: () => other.value && take(other.value),
    async keepMine() {
      if (!other.value) return
      kept.revision = other.value.revision
      other.value = null
      await send()
    },
  }
}
