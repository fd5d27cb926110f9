import type { WorkingCalendar } from '@satualur/engine'
import {
  computed,
  inject,
  provide,
  toValue,
  type ComputedRef,
  type InjectionKey,
  type MaybeRefOrGetter,
} from 'vue'

/** The zone of a regency as the contract spells it. */
export type Zone = 'ASIA_JAKARTA' | 'ASIA_PONTIANAK' | 'ASIA_MAKASSAR' | 'ASIA_JAYAPURA'

interface Clock {
  timeZone: WorkingCalendar['zone']
  /** What Indonesians write behind a time of day. */
  label: 'WIB' | 'WITA' | 'WIT'
}

export const clocks: Record<Zone, Clock> = {
  ASIA_JAKARTA: { timeZone: 'Asia/Jakarta', label: 'WIB' },
  ASIA_PONTIANAK: { timeZone: 'Asia/Pontianak', label: 'WIB' },
  ASIA_MAKASSAR: { timeZone: 'Asia/Makassar', label: 'WITA' },
  ASIA_JAYAPURA: { timeZone: 'Asia/Jayapura', label: 'WIT' },
}

const zoneKey: InjectionKey<ComputedRef<Zone>> = Symbol('zone')

/** Said once by the shell: every time below it is shown in the regency's zone, wherever the reader sits. */
export function provideZone(zone: MaybeRefOrGetter<Zone | undefined>) {
  provide(
    zoneKey,
    computed(() => toValue(zone) ?? 'ASIA_JAKARTA'),
  )
}

export function useZone(): ComputedRef<Zone> {
  return inject(
    zoneKey,
    computed(() => 'ASIA_JAKARTA' as const),
  )
}
