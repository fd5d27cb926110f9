import type { Finding, IsoDate, Key, Sop } from '@satualur/engine'
import { castFindings, findings } from '@satualur/engine'
import { sql } from 'kysely'

/**
 * The roles of the SOP `v.sop_id` that have a player wherever they need one, inside a statement: for the whole regency,
 * or in every OPD that plays any role of it.
 */
export const playedRoles = sql<Key[]>`array(
  select p.role_key from player p where p.regency_id = current_regency() and p.sop_id = v.sop_id
  group by p.role_key having bool_or(p.opd_id is null) or count(distinct p.opd_id) =
    (select count(distinct o.opd_id) from player o where o.regency_id = current_regency() and o.sop_id = v.sop_id))`

/** What a reader of the draft should know, together with what only the regency's casts can tell. */
export const draftFindings = (sop: Sop, played: readonly Key[], today: IsoDate): Finding[] => [
  ...findings(sop, today),
  ...castFindings(sop, new Set(played)),
]
