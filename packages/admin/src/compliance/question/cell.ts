import type {
  ComplianceDimension,
  ComplianceFilter,
  NationalPhase,
  NationalRole,
} from '../../generated/graphql.ts'

/** The part of the filter that one cell of figures narrows further. */
export const narrowings = ['from', 'to', 'opd', 'sop', 'role', 'step', 'phase', 'nationalRole'] as const
export type Cell = Pick<ComplianceFilter, (typeof narrowings)[number]>

/** What narrows tasks to those of one group, as the plain addresses and drill-downs have it. */
export function cellOf(dimension: ComplianceDimension, group: string): Cell {
  if (dimension === 'OPD') return { opd: group }
  if (dimension === 'NATIONAL_PHASE') return { phase: group as NationalPhase }
  if (dimension === 'NATIONAL_ROLE') return { nationalRole: group as NationalRole }
  const [sop, ...key] = group.split(':')
  if (dimension === 'SOP') return { sop: sop! }
  return { sop: sop!, [dimension === 'ROLE' ? 'role' : 'step']: key.join(':') }
}
