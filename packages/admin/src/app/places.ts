import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The places of the house in the order of the rail; `key` follows `g` on the keyboard. */
export const places = [
  { name: 'tasks', icon: 'i-lucide-inbox', key: 't' },
  { name: 'runs', icon: 'i-lucide-route', key: 'p' },
  { name: 'sops', icon: 'i-lucide-workflow', key: 's' },
  { name: 'datasets', icon: 'i-lucide-database', key: 'd' },
  { name: 'compliance', icon: 'i-lucide-gauge', key: 'k' },
] as const

export type Place = (typeof places)[number]

/** The place that the address lies in: a run's page is still in the place of runs. */
export function usePlace(): ComputedRef<Place | undefined> {
  const route = useRoute()
  const router = useRouter()
  return computed(() =>
    places.find(({ name }) => `${route.path}/`.startsWith(`${router.resolve({ name }).path}/`)),
  )
}
