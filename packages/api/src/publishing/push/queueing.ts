import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { enqueued } from '../../jobs/enqueued.ts'
import type { Regarding } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'

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

/** What is public of the dataset has changed: the portal is to show it so, from now on. */
export const queueing = (of: OfDataset, at: Instant): Statement =>
  queueingThose(sql`d.id = ${of.dataset}`, at)

/** All that anybody can see is to be on the portal, also what was released before there was one. */
export const queueingAll = (at: Instant): Statement =>
  queueingThose(
    sql`exists (select from release e where e.regency_id = d.regency_id and e.dataset_id = d.id
      and e.public_class is not null)`,
    at,
  )

const queueingThose = (isMeant: RawBuilder<unknown>, at: Instant): Statement =>
  compile(sql`with queued as (
      insert into publication as former (regency_id, dataset_id, public_class, state, revision, asked_at, next_try_at)
      select d.regency_id, d.id, d.information_class, 'queued', 1, ${instantOf(at)}, ${instantOf(at)}
      from dataset d where d.regency_id = current_regency() and ${isMeant}
      on conflict (regency_id, dataset_id) do update set public_class = excluded.public_class, state = 'queued',
        revision = former.revision + 1, attempts = 0, trouble = null, drift = null, asked_at = excluded.asked_at,
        next_try_at = excluded.next_try_at
      returning dataset_id
    ) select ${enqueuedPush(sql`queued.dataset_id`, at)} from queued`)
