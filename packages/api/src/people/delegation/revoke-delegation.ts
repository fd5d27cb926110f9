import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { NotAllowed, NotFound, ReasonMissing, refusingNotSignedIn } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { instantOf } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'
import { delegationShape } from './delegation.shape.ts'
import type { Delegation } from './delegation.type.ts'
import { isAdmin } from '../is-admin.ts'
import type { RevokeDelegationInput, RevokeDelegationResult } from './revoke-delegation.type.ts'
import { DelegationOver, DelegationRevoked } from './revoke-delegation.type.ts'
import { enqueuedTelling } from './telling-delegation.ts'

interface Found {
  id: string
  isTheirs: boolean
}

/** Ends a delegation from today on, or takes back one that is planned. Of two who do so at once, the first is on record. */
export function revokeDelegation(
  context: Context,
  info: GraphQLResolveInfo,
  input: RevokeDelegationInput,
): Promise<typeof RevokeDelegationResult> {
  const { locale, door, clock, changes } = context
  return refusingNotSignedIn(locale, async () => {
    const { entry, rows } = await door.ask<Found>(tokenOf(context), reading(input))
    const found = rows[0]
    if (!found) return new NotFound(locale)
    if (!found.isTheirs) return new NotAllowed(locale)
    const reason = input.reason.trim()
    if (!reason) return new ReasonMissing(locale, noReason)
    const revoked = await door.within(entry, revoking(found.id, reason, clock()))
    const told = async (member: string) =>
      (await readOne<Delegation>({ ...context, entry }, info, {
        shape: delegationShape,
        asked: selectedBelow(info, member, 'delegation', 'Delegation'),
        where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${found.id}`,
      }))!
    if (revoked.length === 0) return new DelegationOver(locale, await told('DelegationOver'))
    changes.publish(entry.regencyId)
    return Object.assign(new DelegationRevoked(), { delegation: await told('DelegationRevoked') })
  })
}

/** Those of others are nobody's to know of who is not an admin, except where they take part. */
const reading = ({ delegation }: RevokeDelegationInput) =>
  compile(sql<Found>`
    select d.id, (${isAdmin} or d.person_id = current_person() and d.kind = 'delegation') as "isTheirs"
    from delegation d where d.regency_id = current_regency() and d.id = ${idOf(delegation)}
      and (${isAdmin} or current_person() in (d.person_id, d.deputy_id))`)

const revoking = (id: string, reason: string, now: number) => {
  const today = dayAt(instantOf(now))
  return compile(sql`with revoked as (
      update delegation d set revoked_at = ${instantOf(now)}, revoked_by = current_person(),
        revoked_on = ${today}, revocation_reason = ${reason}
      where d.regency_id = current_regency() and d.id = ${id} and d.revoked_at is null and d.ends_on >= ${today}
      returning d.id)
    select id, ${enqueuedTelling('deputy-revoked', sql`id`, now)} from revoked`)
}

const noReason = {
  id: 'Alasan pencabutan belum diisi. Tuliskan mengapa penunjukan ini berakhir lebih awal.',
  en: 'The reason is blank. Write why this delegation ends early.',
}
