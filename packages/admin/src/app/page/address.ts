import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'

/**
 * A value that lives in the query of the address, absent when undefined. Changing it begins a paged list anew.
 * `replaces` is for what changes with every letter: Back should not walk through the letters.
 */
export function useAddressed(
  name: string,
  { replaces = false } = {},
): WritableComputedRef<string | undefined> {
  const route = useRoute()
  const change = useAddressChange()
  return computed({
    get: () => {
      const value = route.query[name]
      return (Array.isArray(value) ? value[0] : value) || undefined
    },
    set: (value) => change({ [name]: value || undefined }, { replaces }),
  })
}

/** Changes several values of the query at once; undefined takes one away. */
export function useAddressChange() {
  const route = useRoute()
  const router = useRouter()
  return (changes: LocationQueryRaw, { replaces = false } = {}) => {
    const query = { ...route.query, after: undefined, ...changes }
    void (replaces ? router.replace({ query }) : router.push({ query }))
  }
}
