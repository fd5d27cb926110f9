import type { Sop } from '@satualur/engine'
import { useEventListener } from '@vueuse/core'
import { onScopeDispose, shallowReactive } from 'vue'
import { forgetEdit, keepEdit, keptEdit } from './kept-edit.ts'
import {
  meet,
  readableSop,
  sopOf,
  textWriter,
  type Clash,
  type SaveDraft,
  type Saved,
} from './saved-draft.ts'

/** A draft that saves itself. Do not destructure: the fields change. */
export interface SavedDraft {
  readonly sop: Sop
  /** The revision that the next save is made from. */
  readonly saved: Saved
  /** `saved` only when the server has it; `here` while only this device does; `nowhere` where that failed too. */
  readonly keeping: 'saved' | 'saving' | 'here' | 'nowhere'
  readonly refusal: string | null
  /** What has to be chosen before saving goes on. */
  readonly clash: Clash | null
  /** Who changed other cells of the same draft meanwhile; their changes are in `sop`. */
  readonly joined: string | null
  edit: (sop: Sop) => void
  /** Goes on with what was chosen in the clash. */
  settle: (sop: Sop) => void
  /** Whether the server now holds everything. */
  saveNow: () => Promise<boolean>
}

const restMilliseconds = 800
/** The text of a large SOP takes longer to write than a letter may take: it is kept here when the typing pauses. */
const pauseMilliseconds = 250
const retryMilliseconds = 5_000

/** Saves a moment after the last change, one save at a time, and puts together what others saved meanwhile. */
export function useSavedDraft(version: string, first: Saved, save: SaveDraft): SavedDraft {
  const textOf = textWriter()
  let base = sopOf(first.source)
  let timer: ReturnType<typeof setTimeout> | undefined
  let keeper: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  const draft = shallowReactive({
    sop: base,
    saved: first,
    keeping: 'saved' as SavedDraft['keeping'],
    refusal: null as string | null,
    clash: null as Clash | null,
    joined: null as string | null,
    edit(sop: Sop) {
      if (sop === draft.sop) return
      draft.sop = sop
      draft.refusal = null
      if (draft.keeping !== 'nowhere') draft.keeping = 'here'
      clearTimeout(keeper)
      keeper = setTimeout(keep, pauseMilliseconds)
      if (!draft.clash) later(restMilliseconds)
    },
    settle(sop: Sop) {
      if (!draft.clash) return
      take(draft.clash.theirs, draft.clash.saved, sop)
      draft.clash = null
      void draft.saveNow()
    },
    async saveNow() {
      clearTimeout(timer)
      running ??= saveAll().finally(() => (running = null))
      await running
      return draft.keeping === 'saved'
    },
  })

  function later(milliseconds: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void draft.saveNow(), milliseconds)
  }

  function keep() {
    clearTimeout(keeper)
    const edit = { ...draft.saved, source: textOf(draft.sop, draft.saved), base: draft.saved.source }
    draft.keeping = keepEdit(version, edit) ? 'here' : 'nowhere'
  }

  /** The server holds `theirs`; what stands on screen is made from it. */
  function take(theirs: Sop, saved: Saved, sop: Sop) {
    base = theirs
    draft.saved = saved
    draft.sop = sop
    if (sop !== theirs) keep()
  }

  function comeTogether(saved: Saved, by: string | null) {
    const met = meet(base, draft.sop, saved, by)
    if ('clash' in met) return void (draft.clash = met.clash)
    draft.joined = by
    take(sopOf(saved.source), saved, met.sop)
  }

  async function saveAll(): Promise<void> {
    while (draft.sop !== base && !draft.clash) {
      const sop = draft.sop
      const kept = draft.keeping
      draft.keeping = 'saving'
      const answer = await save({ revision: draft.saved.revision, source: textOf(sop, draft.saved) })
      if (answer.kind === 'saved') {
        base = sop
        draft.saved = answer.saved
        if (draft.sop !== sop) keep()
      } else if (answer.kind === 'moved') {
        draft.keeping = kept
        comeTogether(answer.saved, answer.by)
      } else {
        keep()
        if (answer.kind === 'refused') draft.refusal = answer.message
        else later(retryMilliseconds)
        return
      }
    }
    if (draft.clash) return
    clearTimeout(keeper)
    draft.keeping = 'saved'
    forgetEdit(version)
  }

  function goOnWithKept() {
    const kept = keptEdit(version)
    const former = kept && readableSop(kept.base)
    const edited = kept && readableSop(kept.source)
    if (!former || !edited) return
    base = former
    draft.sop = edited
    if (kept.revision === first.revision) draft.keeping = 'here'
    else comeTogether(first, null)
    if (!draft.clash) later(0)
  }

  goOnWithKept()
  useEventListener(window, 'online', () => void draft.saveNow())
  useEventListener(window, 'pagehide', () => void (draft.sop !== base && keep()))
  onScopeDispose(() => {
    clearTimeout(timer)
    void draft.saveNow()
  })
  return draft
}
