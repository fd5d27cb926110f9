import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { instantOf } from '../../read-model/shape.ts'
import { queueingAll } from '../push/queueing.ts'
import { portalShape } from './portal.shape.ts'
import type { Portal, PortalInput, SetPortalResult } from './portal.type.ts'
import { PortalSet } from './portal.type.ts'
import { withToldPortal } from './told-portal.ts'

/** What has been released before goes to a portal that is new, that is another one now, or that is to stay after all. */
export function setPortal(
  context: Context,
  info: GraphQLResolveInfo,
  input: PortalInput,
): Promise<typeof SetPortalResult> {
  return withToldPortal(context, input, async (acting, told) => {
    const { address, organization, licence, fillsDatastore, sealedToken, kept } = told
    const { door, entry, clock } = acting
    const now = clock()
    const writing =
      compile(sql`insert into portal (regency_id, address, organization, sealed_token, licence, fills_datastore,
        set_at, set_by)
      values (current_regency(), ${address}, ${organization}, ${sealedToken}, ${licence}, ${fillsDatastore}, ${instantOf(now)},
        current_person())
      on conflict (regency_id) do update set address = excluded.address, organization = excluded.organization,
        sealed_token = excluded.sealed_token, licence = excluded.licence, fills_datastore = excluded.fills_datastore,
        set_at = excluded.set_at, set_by = excluded.set_by, removing_since = null`)
    const isAnother = kept?.address !== address || kept.organization !== organization || kept.isLeaving
    await door.withinTogether(entry, isAnother ? [writing, queueingAll(address, now)] : [writing])
    const portal = await readOne<Portal>(acting, info, {
      shape: portalShape,
      asked: selectedBelow(info, 'PortalSet', 'portal', 'Portal'),
      where: (row) => sql`${row}.regency_id = current_regency()`,
    })
    return Object.assign(new PortalSet(), { portal })
  })
}
