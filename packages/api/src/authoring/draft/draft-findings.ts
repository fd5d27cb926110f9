import type { Finding, IsoDate, Played, Sop } from '@satualur/engine'
import { castFindings, findings } from '@satualur/engine'
import { sql } from 'kysely'

/** Who plays each role of the SOP `v.sop_id`, and where, inside a statement. */
export const casts = sql<Played[]>`(
  select coalesce(json_agg(json_build_object('role', p.role_key, 'opd', p.opd_id, 'person', p.person_id)), '[]') from (
    select role_key, opd_id, person_id from player where regency_id = current_regency() and sop_id = v.sop_id) as p)`

/** What a reader of the draft should know, together with what only the regency's casts can tell. */
export const draftFindings = (sop: Sop, played: readonly Played[], today: IsoDate): Finding[] => [
  ...findings(sop, today),
  ...castFindings(sop, played),
]
