import { edited, redone, startHistory, undone, type History } from '@satualur/authoring'
import type { Sop } from '@satualur/engine'
import { computed, shallowRef, watch, type Ref } from 'vue'
import { t } from './messages.ts'
import type { Editing } from './editing.ts'

/**
 * The edits of one SOP, to be undone and redone. An SOP that comes from outside (a merge with what somebody else saved)
 * is one more edit: it can be taken back too.
 */
export function useEditHistory(
  model: Ref<Sop>,
  isReadonly: Ref<boolean>,
): Editing & { announced: Ref<string> } {
  const history = shallowRef<History>(startHistory(model.value))
  const sop = computed(() => history.value.present)
  const announced = shallowRef('')

  watch(model, (given) => {
    if (given !== sop.value) history.value = edited(history.value, given)
  })

  function become(next: History) {
    if (next === history.value) return
    history.value = next
    model.value = next.present
  }

  return {
    sop,
    isReadonly,
    announced,
    canUndo: computed(() => !isReadonly.value && history.value.past.length > 0),
    canRedo: computed(() => !isReadonly.value && history.value.future.length > 0),
    edit(change, place) {
      if (isReadonly.value) return
      const changed = change(sop.value)
      if (changed === sop.value) return
      become(edited(history.value, changed, place === undefined ? undefined : { place }))
    },
    undo() {
      if (isReadonly.value) return
      become(undone(history.value))
      announced.value = t('undone')
    },
    redo() {
      if (isReadonly.value) return
      become(redone(history.value))
      announced.value = t('redone')
    },
    announce: (sentence) => (announced.value = sentence),
  }
}
