import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { taskFilterOf } from './task-filter.ts'

/** What the address says of the inbox: which task is open, what the list is filtered by, and where it begins. */
export function useInboxAddress() {
  const route = useRoute()
  const openTask = computed(() => textOf(route.params['task']))
  const filter = computed(() => taskFilterOf(route.query['saring']))
  const after = computed(() => textOf(route.query['after']))
  const isFiltered = computed(() => filter.value !== null || after.value !== null)
  return { openTask, filter, after, isFiltered }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)
