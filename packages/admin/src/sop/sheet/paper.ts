import { useEventListener } from '@vueuse/core'
import { ref, type Ref } from 'vue'

/** True while the page is being laid out for paper: from the command to print until it is done. */
export function usePaper(): Ref<boolean> {
  const isPaper = ref(false)
  useEventListener(window, 'beforeprint', () => (isPaper.value = true))
  useEventListener(window, 'afterprint', () => (isPaper.value = false))
  return isPaper
}
