import { ref, shallowRef } from 'vue'
import type { RouteLocationNormalized } from 'vue-router'
import { router } from './router.ts'

/** True from when one wants to go somewhere until one is there. */
export const isOnTheWay = ref(false)

/** Where one wanted to go and the line did not let; null when one has arrived, or tries again. */
export const missed = shallowRef<RouteLocationNormalized | null>(null)

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
