import { useEventListener } from '@vueuse/core'
import { onScopeDispose, ref, watchPostEffect, type Ref } from 'vue'

/** Letters of 12 px stay larger than 9 px; below that, scrolling sideways reads better. */
const leastScale = 0.78

export interface Fit {
  /** How large the table is drawn: 1, or less so that all columns come into the frame. */
  scale: number
  /** Whether all columns are in the frame. */
  isWhole: boolean
}

/** How a table that cannot be narrower than its words and symbols fits its frame. Follows every change of size. */
export function useFit(
  frame: Ref<HTMLElement | null>,
  holder: Ref<HTMLElement | null>,
  content: () => unknown,
  /** Paper does not. */
  canScroll: () => boolean,
): Ref<Fit> {
  const fit = ref<Fit>({ scale: 1, isWhole: true })
  const observer = new ResizeObserver(() => measure())
  onScopeDispose(() => observer.disconnect())
  // A font that arrives late makes the words wider and the frame no larger.
  useEventListener(document.fonts, 'loadingdone', () => measure())

  watchPostEffect(() => {
    content()
    canScroll()
    observer.disconnect()
    if (!frame.value) return
    observer.observe(frame.value)
    measure()
  })

  function measure() {
    if (!frame.value || !holder.value) return
    const needed = leastWidth(holder.value)
    const scale = Math.min(1, frame.value.clientWidth / needed)
    const isWhole = scale >= leastScale || !canScroll()
    const fitting = { scale: isWhole ? scale : 1, isWhole }
    const isSame = fitting.scale === fit.value.scale && isWhole === fit.value.isWhole
    if (needed > 0 && !isSame) fit.value = fitting
  }
  return fit
}

/** The width that `min-width: min-content` keeps when there is no room at all, in px of its own scale. */
function leastWidth(holder: HTMLElement): number {
  const { zoom, width } = holder.style
  Object.assign(holder.style, { zoom: '1', width: '0' })
  const least = holder.getBoundingClientRect().width
  Object.assign(holder.style, { zoom, width })
  return least
}
