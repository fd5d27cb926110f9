import type { ComplianceFilter, OpenWorkFilter } from '../../generated/graphql.ts'

/** The same filter for what is open now, whatever the period. */
export const openWorkOf = ({ opd, sop, role, step }: ComplianceFilter): OpenWorkFilter => ({
  opd,
  sop,
  role,
  step,
})
