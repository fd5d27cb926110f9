import type { LocationQueryValue } from 'vue-router'
import type { DueGroup } from './due-group.ts'

/** What the counts at the top of the inbox filter by, as the address spells it. */
export const taskFilters = {
  persetujuan: { isDecision: true, due: null, count: 'decisions', word: 'DECISIONS' },
  terlambat: { isDecision: null, due: 'LATE', count: 'late', word: 'LATE' },
  'hari-ini': { isDecision: null, due: 'TODAY', count: 'today', word: 'TODAY' },
  'minggu-ini': { isDecision: null, due: 'THIS_WEEK', count: 'thisWeek', word: 'THIS_WEEK' },
  nanti: { isDecision: null, due: 'LATER', count: 'later', word: 'LATER' },
} as const satisfies Record<string, Filter>

interface Filter {
  isDecision: boolean | null
  due: DueGroup | null
  /** The field of the counts that belongs to it. */
  count: string
  word: string
}

export type TaskFilter = keyof typeof taskFilters

/** Null where the address filters by nothing that we know. */
export function taskFilterOf(
  value: LocationQueryValue | LocationQueryValue[] | undefined,
): TaskFilter | null {
  return typeof value === 'string' && Object.hasOwn(taskFilters, value) ? (value as TaskFilter) : null
}

/** The variables that a filter sets in the question for the list. */
export function askedBy(filter: TaskFilter | null): Pick<Filter, 'isDecision' | 'due'> {
  const { isDecision, due } = filter ? taskFilters[filter] : { isDecision: null, due: null }
  return { isDecision, due }
}
