import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Audience } from '../news.ts'
import type { Rung } from './ladder.ts'

export type RungAudience = Extract<Audience, 'performers' | 'supervisors' | 'admins'>

export interface KeptRung {
  rung: Rung
  audience: RungAudience[]
}

/** The ladder of a regency that has set none: who does the work first, then who watches over it, then the admins. */
export const usualLadder: readonly KeptRung[] = [
  { rung: 1, audience: ['performers'] },
  { rung: 2, audience: ['performers'] },
  { rung: 3, audience: ['performers', 'supervisors'] },
  { rung: 5, audience: ['performers', 'supervisors', 'admins'] },
]

/** Who is told on a rung. Each working day after the due time goes on with whom the last set one before it told. */
export function audienceOf(ladder: readonly KeptRung[], rung: Rung): readonly RungAudience[] {
  if (rung <= 2) return ladder.find((kept) => kept.rung === rung)?.audience ?? []
  return ladder.findLast((kept) => kept.rung >= 3 && kept.rung <= rung)?.audience ?? []
}

export const readingLadder = compile(
  sql<KeptRung>`select rung, audience from escalation_rung where regency_id = current_regency() order by rung`,
)
