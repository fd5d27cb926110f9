import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { instantOf } from '../../read-model/shape.ts'
import { isDraft, isInForce, ofSop } from '../../sop/in-force.ts'
import { recording } from '../../sop/version-event.ts'
import { versionNow } from '../../sop/version-told.ts'
import { DraftExists } from './draft-refusal.type.ts'
import type { DraftSopResult } from './draft-sop.type.ts'
import { SopDrafted } from './draft-sop.type.ts'
import { unlessTaken } from './unless-taken.ts'

interface Wanted {
  sop: string | null
  version: string | null
}

interface Found {
  /** The draft that is there already. */
  draftId: string | null
  /** The version to begin from. */
  baseId: string | null
}

/** A new draft of an SOP: from the version named, or else the one in force, or else the newest. */
export function draftVersion(
  context: Context,
  info: GraphQLResolveInfo,
  wanted: Wanted,
): Promise<typeof DraftSopResult> {
  return asAdmin<Found, typeof DraftSopResult>(context, reading(wanted), async (acting, found) => {
    const { locale, door, entry, clock } = acting
    if (!found) return new NotFound(locale)
    if (found.draftId)
      return new DraftExists(locale, await versionNow(acting, info, 'DraftExists', found.draftId))
    if (!found.baseId) return new NotFound(locale)
    const drafted = await unlessTaken(door.within<{ id: string }>(entry, drafting(found.baseId, clock())))
    if (!drafted) return draftVersion(context, info, wanted)
    return Object.assign(new SopDrafted(), {
      version: await versionNow(acting, info, 'SopDrafted', drafted[0]!.id),
    })
  })
}

function reading({ sop, version }: Wanted) {
  const [v, d] = [sql`v`, sql`d`]
  return compile(sql<Found>`select
      (select d.id from sop_version d where ${ofSop(sql`s`, d)} and ${isDraft(d)}) as "draftId",
      (select v.id from sop_version v where ${ofSop(sql`s`, v)} and not ${isDraft(v)}
        and (${version === null}::boolean or v.id = ${idOf(version ?? '')}::uuid)
        order by ${isInForce(v)} desc, v.number desc limit 1) as "baseId"
    from sop s where s.regency_id = current_regency() and (${sop === null}::boolean or s.id = ${idOf(sop ?? '')}::uuid)
      and (${version === null}::boolean or exists (
        select from sop_version v where ${ofSop(sql`s`, v)} and v.id = ${idOf(version ?? '')}::uuid))`)
}

/** Content, text and lineage as they are in the version it begins from. */
const drafting = (base: string, at: number) =>
  compile(sql<{ id: string }>`with drafted as (
      insert into sop_version (regency_id, sop_id, number, state, content, source, saved_at, saved_by)
      select v.regency_id, v.sop_id, (select max(o.number) + 1 from sop_version o where o.regency_id = v.regency_id
        and o.sop_id = v.sop_id), 'draft', v.content, v.source, ${instantOf(at)}, current_person()
      from sop_version v where v.regency_id = current_regency() and v.id = ${base}
      returning regency_id, id),
    derived as (
      insert into upstream (regency_id, version_id, template, entry_id, title, origin, edition, source)
      select u.regency_id, drafted.id, u.template, u.entry_id, u.title, u.origin, u.edition, u.source
      from drafted join upstream u on u.regency_id = drafted.regency_id and u.version_id = ${base}),
    recorded as (${recording(sql`drafted`, 'drafted', at)})
    select id from drafted`)
