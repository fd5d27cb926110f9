import type { LocationQuery, RouteLocationRaw } from 'vue-router'
import type { RunStatus } from '../../generated/graphql.ts'

/** Where a turn leads: to its run; where it has none, or only one that was cancelled, to what can be done about it. */
export function turnPlace(
  { id, run }: { id: string; run?: { id: string; status: RunStatus } | null },
  query: LocationQuery,
): RouteLocationRaw {
  return run && run.status !== 'CANCELLED'
    ? { name: 'run', params: { run: run.id } }
    : { query: { ...query, turn: id } }
}
