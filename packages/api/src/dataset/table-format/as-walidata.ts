import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import type { NotSignedIn } from '../../graphql/refusal.ts'
import { NotAllowed, refusingNotSignedIn } from '../../graphql/refusal.ts'
import { isAdmin } from '../../people/is-admin.ts'
import { isInForce } from '../../sop/in-force.ts'

/**
 * Whether whoever asks lays down how tables have to look: an admin, or who plays the Walidata of the regency in an SOP that
 * is in force.
 */
export const laysDownFormats = sql<boolean>`(${isAdmin} or exists (
  select from player p
    join person lp on lp.regency_id = p.regency_id and lp.id = p.person_id and lp.access <> 'viewer'
    join sop_version v on v.regency_id = p.regency_id and v.sop_id = p.sop_id and ${isInForce(sql`v`)}
    join version_role w on w.regency_id = v.regency_id and w.version_id = v.id and w.role_key = p.role_key
  where p.regency_id = current_regency() and p.person_id = current_person() and p.opd_id is null
    and w.national_role = 'walidata'))`

/** What only these do: `found` reads, as one value, what the command is decided by. Nobody else is told anything of it. */
export function asWalidata<Found, Result>(
  context: Context,
  found: RawBuilder<unknown>,
  act: (acting: ActingAdmin, found: Found | null) => Promise<Result>,
): Promise<Result | NotSignedIn | NotAllowed> {
  return refusingNotSignedIn(context.locale, async () => {
    type Row = { mayAct: boolean; found: Found | null }
    const reading = compile(sql<Row>`select ${laysDownFormats} as "mayAct", ${found} as found`)
    const { entry, rows } = await context.door.ask<Row>(tokenOf(context), reading)
    const [row] = rows
    if (!row?.mayAct) return new NotAllowed(context.locale)
    return act({ ...context, entry }, row.found)
  })
}
