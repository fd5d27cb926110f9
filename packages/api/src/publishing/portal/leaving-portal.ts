import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { instantOf } from '../../read-model/shape.ts'
import { enqueuedPush } from '../push/queueing.ts'

const untold = sql`public_class = null, trouble = null, trouble_told_at = null, drift = null`

/** Everything that stands on the portal, or may: what was never sent does not. */
const leaving = sql`case when sent is null and revision = 1 and attempts = 0 then 'withdrawn' else 'left' end`

/** What stands on the portal stays there as it is; nothing of ours reaches it any more. */
export const leavingAll: Statement = compile(sql`update publication
  set state = ${leaving}, revision = revision + 1, next_try_at = null, ${untold}
  where regency_id = current_regency() and state not in ('withdrawn', 'left')`)

/** Everything goes from the portal first, each by a job that does not give up. */
export const withdrawingAll = (at: Instant): Statement =>
  compile(sql`with leaving as (
      update publication set state = 'withdrawing', revision = revision + 1, attempts = 0, asked_at = ${instantOf(at)},
        next_try_at = ${instantOf(at)}, ${untold}
      where regency_id = current_regency() and state not in ('withdrawn', 'left') returning dataset_id
    ) select ${enqueuedPush(sql`leaving.dataset_id`, at)} from leaving`)

export const removing: Statement = compile(sql`delete from portal where regency_id = current_regency()`)

export const beginningRemoval = (at: Instant): Statement =>
  compile(sql`update portal set removing_since = coalesce(removing_since, ${instantOf(at)})
    where regency_id = current_regency()`)

/** A portal that is to go goes when nothing stands on it any more. */
export const removingEmptied: Statement = compile(sql`delete from portal p
  where p.regency_id = current_regency() and p.removing_since is not null and not exists (
    select from publication u where u.regency_id = p.regency_id and u.state not in ('withdrawn', 'left'))`)

/** Tasks that wait for the portal wait for nothing now: the job completes them. */
export const releasingAwaited = (at: Instant): Statement =>
  compile(sql`select ${enqueuedPush(sql`w.dataset_id`, at)} from (
      select distinct dataset_id from awaited_completion where regency_id = current_regency()) w`)
