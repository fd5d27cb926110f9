import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { asAdmin } from '../graphql/as-admin.ts'
import type { Context } from '../graphql/context.ts'
import { NotFound } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { instantOf } from '../read-model/shape.ts'
import { recording } from '../sop/version-event.ts'
import type { VersionInput } from '../sop/version-refusal.type.ts'
import { tellingVersion, toldVersion } from '../sop/version-told.ts'
import { isListed } from './library-entry.shape.ts'
import type { ShareResult } from './share.type.ts'
import { VersionWithdrawn } from './share.type.ts'

/** Takes a version out of the library. Withdrawing what is not shared changes nothing. */
export function withdrawVersion(
  context: Context,
  info: GraphQLResolveInfo,
  { version }: VersionInput,
): Promise<typeof ShareResult> {
  const reading = sql<{
    id: string
  }>`select id from sop_version where regency_id = current_regency() and id = ${idOf(version)}`
  return asAdmin<{ id: string }, typeof ShareResult>(context, compile(reading), async (acting, found) => {
    const { locale, door, entry, clock } = acting
    if (!found) return new NotFound(locale)
    const telling = tellingVersion(info, 'VersionWithdrawn', found.id)
    const { told } = await door.withinTelling(entry, withdrawing(found.id, clock()), telling)
    return Object.assign(new VersionWithdrawn(), { version: toldVersion(told) })
  })
}

const withdrawing = (version: string, at: number) =>
  compile(sql`with withdrawn as (
    update library_entry e set withdrawn_at = ${instantOf(at)}
    where e.regency_id = current_regency() and e.version_id = ${version} and ${isListed(sql`e`)}
    returning e.regency_id, e.version_id as id)
    ${recording(sql`withdrawn`, 'withdrawn', at)}`)
