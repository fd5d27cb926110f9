import type { ApiTokenScope } from '../../generated/graphql.ts'

/** What a token may be let read, in the order of what most applications need. */
export const scopes = [
  'COMPLIANCE_READ',
  'RUNS_READ',
  'DATASETS_READ',
  'QUERY_ADHOC',
  'METRICS_READ',
] as const satisfies readonly ApiTokenScope[]

/** The address that shows what a token of this scope opens. */
const addressOf: Record<ApiTokenScope, string> = {
  COMPLIANCE_READ: '/api/compliance.csv',
  RUNS_READ: '/api/runs.csv',
  DATASETS_READ: '/api/datasets.csv',
  QUERY_ADHOC: '/graphql',
  METRICS_READ: '/metrics',
}

/** A line for a terminal that asks once by a token. */
export function tryingOut(origin: string, secret: string, granted: readonly ApiTokenScope[]): string {
  const scope = scopes.find((each) => granted.includes(each)) ?? 'COMPLIANCE_READ'
  const question =
    scope === 'QUERY_ADHOC' ? ` -H 'content-type: application/json' -d '{"query":"{ opds { name } }"}'` : ''
  return `curl -H 'Authorization: Bearer ${secret}'${question} ${origin}${addressOf[scope]}`
}
