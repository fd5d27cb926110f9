import type { RouteLocationRaw } from 'vue-router'
import type { TurnObstacleKind } from '../../generated/graphql.ts'

interface BlockedTurn {
  kind: TurnObstacleKind
  dataset: string
  sop: string
  period: string
}

/** Where an admin mends what keeps a turn from opening. */
export function mendAt({ kind, dataset, sop, period }: BlockedTurn): RouteLocationRaw {
  if (kind === 'ROLE_WITHOUT_PLAYER' || kind === 'SOP_NOT_IN_FORCE') return { name: 'sop', params: { sop } }
  if (kind === 'NOBODY_IN_CHARGE') return { name: 'dataset', params: { dataset } }
  return { name: 'start-run', query: { dataset, sop, period } }
}
