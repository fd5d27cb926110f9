import { ref, shallowRef } from 'vue'
import type { RouteLocationNormalized } from 'vue-router'
import { router } from './router.ts'

/** True from when one wants to go somewhere until one is there. */
export const isOnTheWay = ref(false)

/** Where one wanted to go and the line did not let; null when one has arrived, or tries again. */
export const missed = shallowRef<RouteLocationNormalized | null>(null)

/** From the start, as soon as the line is back: a browser does not ask a second time for a script that has not come. */
export async function tryAgain({ fullPath }: RouteLocationNormalized) {
  isOnTheWay.value = true
  const isBack = await fetch('/health', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  isOnTheWay.value = false
  if (isBack) location.assign(fullPath)
}

router.beforeEach(() => {
  isOnTheWay.value = true
  missed.value = null
})
router.afterEach(() => {
  isOnTheWay.value = false
})
router.onError((_fault, to) => {
  isOnTheWay.value = false
  missed.value = to
})
