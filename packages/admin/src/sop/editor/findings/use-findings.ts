import type { IsoDate } from '@satualur/engine'
import { computed, onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { language } from '../../../app/language/language.ts'
import type { Editing } from '../history/editing.ts'
import { foundIn, keptFound, type Found } from './found.ts'
import { playedIn, type RoleCast } from './player.ts'

/** ms that the findings may take without being felt in the letter that is typed. */
const unfelt = 12

/**
 * The findings of the SOP as it stands. They come with the letter that causes them; for an SOP that takes longer to
 * think about, after the letter is painted.
 */
export function useFindings(
  sop: Editing['sop'],
  cast: () => RoleCast | undefined,
  today: () => IsoDate,
): Readonly<Ref<readonly Found[]>> {
  const found = shallowRef<readonly Found[]>([])
  const played = computed(() => {
    const known = cast()
    return known ? playedIn(known) : null
  })
  let lasted = 0
  let frame = 0
  let waiting: ReturnType<typeof setTimeout> | undefined

  function find() {
    const from = performance.now()
    found.value = keptFound(foundIn(sop.value, today(), played.value, language.value), found.value)
    lasted = performance.now() - from
  }

  function forget() {
    cancelAnimationFrame(frame)
    clearTimeout(waiting)
  }

  watch(
    [sop, played, language],
    () => {
      forget()
      if (lasted <= unfelt) find()
      else frame = requestAnimationFrame(() => (waiting = setTimeout(find)))
    },
    { immediate: true },
  )
  onScopeDispose(forget)
  return found
}
