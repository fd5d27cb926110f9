import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound, ReasonMissing } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { instantOf } from '../../read-model/shape.ts'
import { forgettingAwaited } from '../push/awaited.ts'
import { queueing } from '../push/queueing.ts'
import { tellingPrograms } from '../telling.ts'
import type { WithdrawReleaseInput, WithdrawReleaseResult } from './change-release.type.ts'
import { ReleaseNotPublic, ReleaseWithdrawn } from './change-release.type.ts'
import { releaseNow } from './release-now.ts'

interface Found {
  id: string
  dataset: string
  isPublic: boolean
  isSeen: boolean
  isOnPortal: boolean
}

/** Takes a release from everybody's sight, or keeps one from it whose day has not come: here at once, on the portal by a job. */
export function withdrawRelease(
  context: Context,
  info: GraphQLResolveInfo,
  { release, reason }: WithdrawReleaseInput,
): Promise<typeof WithdrawReleaseResult> {
  const reading =
    compile(sql<Found>`select e.id, e.dataset_id as dataset, coalesce(e.public_class, e.planned_class) is not null as "isPublic",
      e.public_class is not null as "isSeen",
      e.public_class is not null and exists (select from publication u where u.regency_id = e.regency_id
        and u.dataset_id = e.dataset_id and u.state not in ('withdrawn', 'left')) as "isOnPortal"
    from release e where e.regency_id = current_regency() and e.id = ${idOf(release)}`)
  return asAdmin<Found, typeof WithdrawReleaseResult>(context, reading, async (acting, found) => {
    const { locale, door, entry, clock } = acting
    if (!found) return new NotFound(locale)
    const why = reason.trim()
    if (!why) return new ReasonMissing(locale, reasonMissing)
    if (!found.isPublic) return new ReleaseNotPublic(locale)
    const now = clock()
    const withdrawing = compile(sql`with withdrawn as (
        update release set public_class = null, planned_class = null, withdrawn_at = ${instantOf(now)}, withdrawn_by = current_person(),
          withdrawal_reason = ${why}
        where regency_id = current_regency() and id = ${found.id}
          and coalesce(public_class, planned_class) is not null returning id
      ) select count(*)::int as count from withdrawn`)
    const of = { regency: entry.regencyId, dataset: found.dataset }
    await door.withinTogether(entry, [
      withdrawing,
      ...(found.isOnPortal ? [queueing(of, now), forgettingAwaited(of)] : []),
      ...(found.isSeen ? tellingPrograms('data.withdrawn', found.dataset, now) : []),
    ])
    return Object.assign(new ReleaseWithdrawn(), {
      release: await releaseNow(acting, info, 'ReleaseWithdrawn', found.id),
    })
  })
}

const reasonMissing = {
  id: 'Tuliskan alasan penarikan; alasan itu dibaca masyarakat di katalog publik.',
  en: 'Write why it is withdrawn; everybody reads that in the public catalogue.',
}
