import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { ComplianceFilter } from '../../generated/graphql.ts'
import { cellOf } from '../question/cell.ts'
import { isNationalRole, isPhase } from '../question/national-names.ts'

/** What SOPs have in common over the whole country: the phases of a dataset's way, and the roles. */
export const alongs = ['NATIONAL_PHASE', 'NATIONAL_ROLE'] as const
export type Along = (typeof alongs)[number]

/** Along what SOPs are compared, which part of it is picked, and the filter of that part. */
export interface VariantQuestion {
  along: Along
  picked: string | null
  part: ComplianceFilter
}

/** What the address asks: `?along=role&pick=WALIDATA`; the phases where it says nothing, all of them where it picks none that there is. */
export function variantQuestion(query: LocationQuery, filter: ComplianceFilter): VariantQuestion {
  const along = query['along'] === 'role' ? 'NATIONAL_ROLE' : 'NATIONAL_PHASE'
  const pick = query['pick']
  const picked = (along === 'NATIONAL_PHASE' ? isPhase(pick) : isNationalRole(pick)) ? (pick as string) : null
  return { along, picked, part: { ...filter, ...(picked && cellOf(along, picked)) } }
}

/** The change of the address that compares along phases, or along roles. */
export const alongQuery = (along: Along): LocationQueryRaw => ({
  along: along === 'NATIONAL_ROLE' ? 'role' : undefined,
  pick: undefined,
})
