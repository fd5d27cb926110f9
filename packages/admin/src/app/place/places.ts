import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { settings } from './settings.ts'

/** The places of the house in the order of the rail; `key` follows `g` on the keyboard. */
export const places = [
  { name: 'tasks', icon: 'i-lucide-inbox', key: 't' },
  { name: 'runs', icon: 'i-lucide-route', key: 'p' },
  { name: 'sops', icon: 'i-lucide-workflow', key: 's' },
  { name: 'datasets', icon: 'i-lucide-database', key: 'd' },
  { name: 'compliance', icon: 'i-lucide-gauge', key: 'k' },
  { name: 'settings', icon: 'i-lucide-settings', key: 'a' },
] as const

export type Place = (typeof places)[number]

/** The place that the address lies in: a run's page is still in the place of runs, and what can be set in that of settings. */
export function usePlace(): ComputedRef<Place | undefined> {
  const route = useRoute()
  const router = useRouter()
  const lies = (name: string) => `${route.path}/`.startsWith(`${router.resolve({ name }).path}/`)
  return computed(
    () =>
      places.find(({ name }) => lies(name)) ??
      places.find(({ name }) => name === 'settings' && settings.some((setting) => lies(setting.name))),
  )
}
