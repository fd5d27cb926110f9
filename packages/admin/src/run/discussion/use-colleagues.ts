import { refDebounced } from '@vueuse/core'
import { computed } from 'vue'
import { useQuery } from '../../app/asking/use-query.ts'
import { graphql } from '../../generated/index.ts'

export interface FoundColleague {
  id: string
  name: string
  position: string
}

/** People who can be mentioned, by what is being typed; nobody is looked for while nothing is (null). */
export function useColleagues(word: () => string | null, butNot: () => string) {
  const rested = refDebounced(computed(word), 150)
  const asked = useQuery(
    graphql(`
      query Mentionable($search: String) {
        colleagues(search: $search, first: 7) {
          id
          name
          position
        }
      }
    `),
    () => ({ search: rested.value?.trim() || null }),
    { isEnabled: () => rested.value !== null, keepsFormer: true },
  )
  const found = computed((): readonly FoundColleague[] =>
    word() === null ? [] : (asked.data?.colleagues ?? []).filter(({ id }) => id !== butNot()),
  )
  return { found }
}
