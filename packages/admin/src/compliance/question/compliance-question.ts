import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { ComplianceDimension, ComplianceFilter } from '../../generated/graphql.ts'
import { compliancePeriod, type CompliancePeriod, type PeriodName } from './compliance-period.ts'

export const dimensions = ['OPD', 'SOP', 'ROLE', 'STEP'] as const satisfies readonly ComplianceDimension[]
type Compared = (typeof dimensions)[number]

/** All that the address asks: about what, over which time, and what is compared. */
export interface ComplianceQuestion {
  period: CompliancePeriod
  filter: ComplianceFilter
  by: Compared
}

/** The key of a role or a step means something within its SOP only, so it counts beside one. */
export function complianceQuestion(
  query: LocationQuery,
  today: string,
  usualPeriod: PeriodName = 'month',
): ComplianceQuestion {
  const period = compliancePeriod(query, today, usualPeriod)
  const [opd, sop, role, step] = ['opd', 'sop', 'role', 'step'].map((name) => textOf(query[name]))
  return {
    period,
    filter: { from: period.from, to: period.to, opd, sop, ...(sop && { role, step }) },
    by: dimensions.find((each) => each.toLowerCase() === query['by']) ?? 'OPD',
  }
}

/** Whether the question leaves anything out that may hold an answer. */
export const isNarrowed = ({ period, filter }: ComplianceQuestion): boolean =>
  period.name === 'custom' || Boolean(filter.opd || filter.sop)

/** The change of the address that narrows the question to one group: `<id>`, or `<id of the SOP>:<key>` for a role or step. */
export function narrowingTo(dimension: ComplianceDimension, group: string): LocationQueryRaw {
  if (dimension === 'OPD') return { opd: group }
  const [sop, ...key] = group.split(':')
  if (dimension === 'SOP') return { sop, role: undefined, step: undefined }
  return { sop, [dimension === 'ROLE' ? 'role' : 'step']: key.join(':') }
}

/** The list of runs with the same filter, as far as that list knows it: roles and steps are none of its words. */
export function runsQuery({ opd, sop }: ComplianceFilter, more: LocationQueryRaw = {}): LocationQueryRaw {
  return { ...(opd && { opd }), ...(sop && { sop }), ...more }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined
