import type { LocationQuery } from 'vue-router'
import type { RunFilter, RunStatus } from '../../generated/graphql.ts'
import { runStatuses } from './run-status.ts'

/** What the address says of the list: `?status=STUCK&sop=…&opd=…&dataset=…&late=1&search=…`. What it does not know is left out. */
export function runFilterOf(query: LocationQuery): RunFilter {
  const { status, sop, opd, dataset, late, search } = query
  return {
    ...(isStatus(status) && { status: [status] }),
    ...(typeof sop === 'string' && sop && { sop }),
    ...(typeof opd === 'string' && opd && { opd }),
    ...(typeof dataset === 'string' && dataset && { dataset }),
    ...(late === '1' && { isLate: true }),
    ...(typeof search === 'string' && search.trim() && { search: search.trim() }),
  }
}

const isStatus = (value: unknown): value is RunStatus => typeof value === 'string' && value in runStatuses
