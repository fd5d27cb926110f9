import type { IsoDate, Zone } from '@satualur/engine'
import { isoDateAt } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound, ReasonMissing } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { zone } from '../../regency/today.ts'
import { hasForce, isShown } from '../../sop/in-force.ts'
import { recording } from '../../sop/version-event.ts'
import { VersionNotInForce } from '../../sop/version-refusal.type.ts'
import { tellingVersion, toldVersion, versionNow } from '../../sop/version-told.ts'
import type { RevokeInput, RevokeResult } from './revoke-version.type.ts'
import { LastDayImpossible, VersionRevoked } from './revoke-version.type.ts'

interface Revocable {
  id: string
  hasForce: boolean
  valid: string | null
  /** The last day in force as it is now. */
  until: IsoDate | null
  zone: Zone
}

const dayMs = 86_400_000

/**
 * Ends a version on a day of its own, with nothing to follow it. One that is revoked before its first day never took
 * anybody's place: the version before stays in force.
 */
export function revokeVersion(
  context: Context,
  info: GraphQLResolveInfo,
  input: RevokeInput,
): Promise<typeof RevokeResult> {
  return asAdmin<Revocable, typeof RevokeResult>(context, reading(input.version), async (acting, found) => {
    const { locale, door, entry, clock } = acting
    if (!found) return new NotFound(locale)
    const yesterday = isoDateAt(clock() - dayMs, found.zone)
    if (!isStanding(found, yesterday))
      return new VersionNotInForce(locale, await versionNow(acting, info, 'VersionNotInForce', found.id))
    if (!input.reason.trim()) return new ReasonMissing(locale, whyRevoke)
    if (input.until < yesterday || (found.until !== null && input.until > found.until))
      return new LastDayImpossible(locale, yesterday, found.until)
    const telling = tellingVersion(info, 'VersionRevoked', found.id)
    const { rows, told } = await door.withinTelling(entry, revoking(found, input, clock()), telling)
    // Somebody was faster: what stands now decides.
    if (rows.length === 0) return revokeVersion(context, info, input)
    return Object.assign(new VersionRevoked(), { version: toldVersion(told) })
  })
}

/** It was in force yesterday, is today, or will be. */
const isStanding = ({ hasForce, valid, until }: Revocable, yesterday: IsoDate): boolean =>
  hasForce && valid !== 'empty' && (until === null || until > yesterday)

const reading = (version: string) => {
  const v = sql`v`
  return compile(sql`select v.id, ${hasForce(v)} as "hasForce", v.valid::text, (upper(v.valid) - 1)::text as until, ${zone} as zone
    from sop_version v where v.regency_id = current_regency() and v.id = ${idOf(version)} and ${isShown(v)}`)
}

function revoking({ id, valid }: Revocable, { until, reason }: RevokeInput, at: number) {
  return compile(sql`with former as (
      select v.regency_id, v.id, v.sop_id, v.valid, v.state from sop_version v
      where v.regency_id = current_regency() and v.id = ${id} and v.valid::text = ${valid} for update),
    revoked as (
      update sop_version v set state = 'revoked',
        valid = daterange(lower(v.valid), greatest(lower(v.valid), ${until}::date + 1))
      from former where v.regency_id = former.regency_id and v.id = former.id
      returning v.regency_id, v.id, v.sop_id, isempty(v.valid) as is_void),
    restored as (
      update sop_version o set state = former.state, valid = daterange(lower(o.valid), upper(former.valid))
      from former join revoked on revoked.id = former.id
      where revoked.is_void and o.regency_id = former.regency_id and o.sop_id = former.sop_id
        and o.state = 'superseded' and upper(o.valid) = lower(former.valid)),
    recorded as (${recording(sql`revoked`, 'revoked', at, reason.trim())})
    select id from revoked`)
}

const whyRevoke = {
  id: 'Tuliskan mengapa SOP ini dicabut. Alasannya tersimpan dalam riwayat versi.',
  en: 'Write why this SOP is revoked. The reason stays in the history of the version.',
}
