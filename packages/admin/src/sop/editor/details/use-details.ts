import { ref, shallowRef } from 'vue'
import type { Cursor } from '../grid/cursor.ts'

/** Which cell's details are open, and beside what on the screen. */
export function useDetails() {
  const at = shallowRef<{ anchor: HTMLElement; cursor: Cursor } | null>(null)
  const isOpen = ref(false)
  return {
    at,
    isOpen,
    show(anchor: HTMLElement, cursor: Cursor) {
      at.value = { anchor, cursor }
      isOpen.value = true
    },
  }
}
