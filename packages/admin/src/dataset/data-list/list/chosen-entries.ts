import { computed, ref, watch, type Ref } from 'vue'

/** Which of the listed entries are chosen; what is no longer listed is no longer chosen. */
export function useChosenEntries<Entry extends { id: string }>(
  choosable: Ref<readonly Entry[]>,
  /** Those that are meant by “all”. */
  all: Ref<readonly Entry[]>,
) {
  const ids = ref(new Set<string>())
  watch(choosable, (entries) => {
    ids.value = new Set(entries.map(({ id }) => id).filter((id) => ids.value.has(id)))
  })
  const chosen = computed(() => choosable.value.filter(({ id }) => ids.value.has(id)))
  const isAllChosen = computed<boolean | 'indeterminate'>({
    get: () => {
      if (chosen.value.length === 0) return false
      return chosen.value.length >= all.value.length || 'indeterminate'
    },
    set: (isAll) => (ids.value = new Set(isAll ? all.value.map(({ id }) => id) : [])),
  })
  return {
    chosen,
    isAllChosen,
    has: (id: string) => ids.value.has(id),
    choose: (id: string, isChosen: boolean) =>
      (ids.value = new Set(isChosen ? [...ids.value, id] : [...ids.value].filter((other) => other !== id))),
    clear: () => (ids.value = new Set()),
  }
}
