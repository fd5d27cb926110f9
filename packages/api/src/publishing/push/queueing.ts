import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { enqueued } from '../../jobs/enqueued.ts'
import type { Regarding } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'
import { hasPortal } from '../portal/has-portal.ts'

export interface OfDataset extends Regarding {
  dataset: string
}

/** The job's name, known to whoever puts one into the queue; what it does is in `push-dataset.ts`. */
export const pushJob = { name: 'publishing.push', attemptsAtMost: 20 }

/** For the dataset of a row `dataset` in the regency that is inside; of several that wait the newest counts. */
export const enqueuedPush = (
  dataset: RawBuilder<unknown>,
  at: Instant | RawBuilder<unknown>,
): RawBuilder<unknown> =>
  enqueued<OfDataset>(
    pushJob,
    sql`json_build_object('regency', current_regency(), 'dataset', ${dataset})`,
    at,
    { standsAs: sql`'publishing.push ' || ${dataset}` },
  )

/** What is public of the dataset has changed: the portal is to show it so, from now on, or to take it down where nothing is. */
export const queueing = (of: OfDataset, at: Instant): Statement =>
  queueingThose(sql`d.id = ${of.dataset}`, at)

/**
 * All that anybody can see is to be on the portal at this address, also what was released before there was one; what was left
 * on it and may not be seen any more goes.
 */
export const queueingAll = (address: string, at: Instant): Statement =>
  queueingThose(
    sql`(${isShown} or exists (select from publication u where u.regency_id = d.regency_id and u.dataset_id = d.id
      and (u.state = 'withdrawing' or u.state = 'left' and starts_with(u.portal_address, ${address} || '/'))))`,
    at,
  )

const isShown = sql`exists (select from release e where e.regency_id = d.regency_id and e.dataset_id = d.id
  and e.public_class is not null)`

export const queueingThose = (isMeant: RawBuilder<unknown>, at: Instant): Statement =>
  compile(sql`with queued as (
      insert into publication as former (regency_id, dataset_id, public_class, state, revision, asked_at, next_try_at)
      select d.regency_id, d.id, case when s.is_shown then d.information_class end,
        case when s.is_shown then 'queued' else 'withdrawing' end, 1, ${instantOf(at)}, ${instantOf(at)}
      from dataset d cross join lateral (select ${isShown} and ${hasPortal} as is_shown) s
      where d.regency_id = current_regency() and ${isMeant}
      on conflict (regency_id, dataset_id) do update set public_class = excluded.public_class, state = excluded.state,
        revision = former.revision + 1, attempts = 0, trouble = null, trouble_told_at = null, drift = null,
        asked_at = excluded.asked_at, next_try_at = excluded.next_try_at
      returning dataset_id
    ) select ${enqueuedPush(sql`queued.dataset_id`, at)} from queued`)
