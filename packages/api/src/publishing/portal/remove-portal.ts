import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import {
  beginningRemoval,
  leavingAll,
  releasingAwaited,
  removing,
  removingEmptied,
  withdrawingAll,
} from './leaving-portal.ts'
import { portalShape } from './portal.shape.ts'
import type { Portal } from './portal.type.ts'
import type { RemovePortalInput, RemovePortalResult } from './remove-portal.type.ts'
import { PortalRemoved } from './remove-portal.type.ts'

/**
 * Takes the portal out of the settings: at once, and what stands on it is left there; or once all of it was taken down. Data
 * are public in the catalogue all the same, and tasks that publish wait for no portal from now on.
 */
export function removePortal(
  context: Context,
  info: GraphQLResolveInfo,
  { withdraws }: RemovePortalInput,
): Promise<typeof RemovePortalResult> {
  const reading = compile(sql`select address from portal where regency_id = current_regency()`)
  return asAdmin<object, typeof RemovePortalResult>(context, reading, async (acting, found) => {
    const { door, entry, locale } = acting
    if (!found) return new NotFound(locale)
    const now = acting.clock()
    await door.withinTogether(
      entry,
      withdraws
        ? [beginningRemoval(now), withdrawingAll(now), removingEmptied, releasingAwaited(now)]
        : [leavingAll, removing, releasingAwaited(now)],
    )
    const portal = await readOne<Portal>(acting, info, {
      shape: portalShape,
      asked: selectedBelow(info, 'PortalRemoved', 'portal', 'Portal'),
      where: (row) => sql`${row}.regency_id = current_regency()`,
    })
    const [left] = await door.within<{ count: number }>(entry, countingLeft)
    return Object.assign(new PortalRemoved(), { portal, leftCount: left!.count })
  })
}

const countingLeft = compile(
  sql`select count(*)::int as count from publication where regency_id = current_regency() and state = 'left'`,
)
