import type { Finding, IsoDate, Key, Sop } from '@satualur/engine'
import { findings } from '@satualur/engine'
import { sql } from 'kysely'

/** The roles of the SOP `v.sop_id` that somebody plays, inside a statement. */
export const playedRoles = sql<Key[]>`array(select distinct p.role_key from player p
  where p.regency_id = current_regency() and p.sop_id = v.sop_id)`

/** What a reader of the draft should know, together with what only the regency's casts can tell. */
export const draftFindings = (sop: Sop, _played: readonly Key[], today: IsoDate): Finding[] =>
  findings(sop, today)
