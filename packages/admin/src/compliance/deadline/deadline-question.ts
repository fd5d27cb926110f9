import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { DeadlineFilter, Every } from '../../generated/graphql.ts'
import { compliancePeriod, type CompliancePeriod } from '../question/compliance-period.ts'

export const dimensions = ['LAW', 'OPD'] as const
export type Dimension = (typeof dimensions)[number]

/** All that the address asks about deadlines: which, over which time, and what is compared. */
export interface DeadlineQuestion {
  period: CompliancePeriod
  filter: DeadlineFilter
  /** Null where the address leaves it open. */
  by: Dimension | null
}

/** Few deadlines end in a month: this year by months, unless the address says otherwise. The key of a deadline counts beside its SOP. */
export function deadlineQuestion(query: LocationQuery, today: string): DeadlineQuestion {
  const period = compliancePeriod(query, today, 'year')
  const [opd, sop, deadline] = ['opd', 'sop', 'deadline'].map((name) => textOf(query[name]))
  return {
    period: { ...period, every: byMonth(period.every) },
    filter: { from: period.from, to: period.to, opd, sop, ...(sop && { deadline }) },
    by: dimensions.find((each) => each.toLowerCase() === query['by']) ?? null,
  }
}

/** Whether the question leaves anything out that may hold an answer. */
export const isNarrowed = ({ period, filter }: DeadlineQuestion): boolean =>
  period.name === 'custom' || Boolean(filter.opd || filter.sop)

/** The change of the address that narrows the question to one law of an SOP, or to one OPD. */
export const narrowingTo = ({ opd, sop, deadline }: DeadlineFilter): LocationQueryRaw => ({
  ...(opd && { opd }),
  ...(sop && { sop, deadline }),
})

const byMonth = (every: Every): Every => (every === 'WEEK' ? 'MONTH' : every)

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined
