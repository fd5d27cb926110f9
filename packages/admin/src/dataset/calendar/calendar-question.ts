import { computed, type ComputedRef } from 'vue'
import { useAddressed } from '../../app/page/address.ts'
import { dateIn } from '../../design/time/instant.ts'
import { useZone } from '../../design/time/zone.ts'
import type { CalendarQueryVariables } from '../../generated/graphql.ts'
import { turnStates } from './turn-state.ts'

export interface CalendarQuestion {
  year: number
  thisYear: number
  /** `YYYY-MM-DD`, where the regency is. */
  today: string
  /** Whether there may be more than what was asked for. */
  isFiltered: boolean
  variables: CalendarQueryVariables
}

/** What the address asks of the calendar; this year where it says none. */
export function useCalendarQuestion(): ComputedRef<CalendarQuestion> {
  const zone = useZone()
  const [asked, opd, state, after] = [
    useAddressed('year'),
    useAddressed('opd'),
    useAddressed('state'),
    useAddressed('after'),
  ]
  return computed(() => {
    const today = dateIn(zone.value, Date.now())
    const thisYear = Number(today.slice(0, 4))
    const year = /^[12]\d{3}$/.test(asked.value ?? '') ? Number(asked.value) : thisYear
    const chosen = turnStates.filter((one) => one === state.value)
    const filter = { opd: opd.value ?? null, state: chosen.length > 0 ? chosen : null }
    const isFiltered = filter.opd !== null || filter.state !== null || year !== thisYear
    return {
      ...{ year, thisYear, today, isFiltered },
      variables: { from: `${year}-01-01`, to: `${year}-12-31`, today, after: after.value ?? null, filter },
    }
  })
}
