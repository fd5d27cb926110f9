import { computed, reactive, toRef, type Ref } from 'vue'
import { useQuery } from '../../app/asking/use-query.ts'
import { graphql } from '../../generated/index.ts'
import { sideOf } from './compared.ts'

/** The text of one side of a comparison. Do not destructure: the fields change. */
export function useSide(address: Ref<string | undefined>) {
  const side = computed(() => sideOf(address.value))
  const asked = useQuery(
    graphql(`
      query ComparedSide($version: ID!, $entry: ID!, $isVersion: Boolean!, $isEntry: Boolean!) {
        sopVersion(id: $version) @include(if: $isVersion) {
          id
          source
        }
        libraryEntry(id: $entry) @include(if: $isEntry) {
          id
          source
        }
      }
    `),
    () => ({
      version: side.value.version ?? '',
      entry: side.value.entry ?? '',
      isVersion: side.value.version !== null,
      isEntry: side.value.entry !== null,
    }),
    { isEnabled: () => side.value.version !== null || side.value.entry !== null },
  )
  return reactive({
    data: toRef(() => asked.data),
    isLoading: toRef(() => asked.isLoading),
    fault: toRef(() => asked.fault),
    retry: () => asked.retry(),
    source: computed(() => asked.data?.sopVersion?.source ?? asked.data?.libraryEntry?.source ?? null),
  })
}
