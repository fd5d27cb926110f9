import { computed } from 'vue'
import { useAddressed } from '../../app/page/address.ts'

/** What the address says of the list: `?search=…&opd=…&late=1&after=…`. */
export function useWorkloadFilter() {
  const [search, opd, late, after] = ['search', 'opd', 'late', 'after'].map((name) => useAddressed(name))
  return computed(() => ({
    after: after!.value ?? null,
    filter: { opd: opd!.value ?? null, search: search!.value ?? null, isLate: late!.value ? true : null },
  }))
}
