import { computed, type Ref } from 'vue'
import { useAddressed } from '../../../app/page/address.ts'
import type { EntryStanding, ListEntryFilter } from '../../../generated/graphql.ts'
import { standings } from '../entry/entry-standing.ts'

const isStanding = (text: string | undefined): text is EntryStanding =>
  standings.includes(text as EntryStanding)

/** What of the Daftar Data is asked, as the address says it: this year's where it says none. */
export function useListQuestion(today: Ref<string>) {
  const year = useAddressed('year')
  const opd = useAddressed('opd')
  const standing = useAddressed('standing')
  const priority = useAddressed('priority')
  const search = useAddressed('search')
  const after = useAddressed('after')
  return computed(() => {
    const thisYear = Number(today.value.slice(0, 4))
    const asked = /^2\d{3}$/.test(year.value ?? '') ? Number(year.value) : thisYear
    const narrowed: ListEntryFilter = {
      ...(opd.value && { opd: opd.value }),
      ...(isStanding(standing.value) && { standing: [standing.value] }),
      ...(priority.value === 'true' && { isPriority: true }),
      ...(search.value && { search: search.value }),
    }
    return {
      year: asked,
      thisYear,
      isFiltered: Object.keys(narrowed).length > 0,
      variables: { year: asked, after: after.value, filter: { year: asked, ...narrowed } },
    }
  })
}
