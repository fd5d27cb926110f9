import type { Handover, Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { formatInForce } from '../../dataset/table-format/format-row.ts'
import { enqueued } from '../../jobs/enqueued.ts'
import { idOf } from '../../read-model/id.ts'
import { instantOf } from '../../read-model/shape.ts'
import { checkingTable } from './checking-table.ts'
import { isTable } from '../../dataset/table-format/is-table.ts'

/** What brings a table: a file, or a resource of the dataset, by their ids. */
type Bringing = { file: string } | { resource: string }

/** Files and resources among what is handed in. */
export const bringing = (handovers: readonly Handover[]): Bringing[] =>
  handovers.flatMap((handover): Bringing[] => {
    if (handover.kind === 'file') return [{ file: handover.file }]
    return handover.kind === 'resource' ? [{ resource: handover.resource }] : []
  })

/**
 * Has the tables among these checked for a run, where its dataset has a format. What has been checked under the same format
 * for the same period is not checked again, unless that has failed or was given up for no fault of the file.
 */
export const askingChecks = (run: string, brought: readonly Bringing[], now: Instant): Statement =>
  compile(sql`with ${asked(run, brought, now)} select 1 from asked where (${enqueuedCheck(now)}) is not null`)

/** The same, answering the reports: those that were asked for now, and those that were there. */
export const askedReports = (run: string, brought: readonly Bringing[], now: Instant): Statement =>
  compile(sql<{ id: string }>`with ${asked(run, brought, now)}
    select id from (select asked.id, ${enqueuedCheck(now)} from asked) as made
    union select t.id from wanted w join table_report t on t.regency_id = current_regency() and t.dataset_id = w.dataset_id
      and t.format_revision = w.revision and t.sha256 = w.sha256 and coalesce(t.period, '') = coalesce(w.period, '')`)

/** A check that a dead server has left behind is asked for again: no check takes so long. */
const givenUpAfterMinutes = 15

const enqueuedCheck = (now: Instant) =>
  enqueued(checkingTable, sql`json_build_object('regency', asked.regency_id, 'report', asked.id)`, now)

const asked = (
  run: string,
  brought: readonly Bringing[],
  now: Instant,
): RawBuilder<unknown> => sql`wanted as (
    select distinct on (f.sha256, coalesce(s.period, r.period)) r.dataset_id, v.revision, f.sha256,
      coalesce(s.period, r.period) as period, f.id as file_id
    from jsonb_to_recordset(${JSON.stringify(brought)}::jsonb) as b(file uuid, resource uuid)
      join run r on r.regency_id = current_regency() and r.id = ${idOf(run)}
      cross join lateral (select ${formatInForce(sql`r.regency_id`, sql`r.dataset_id`)} as revision) v
      left join resource s on s.regency_id = r.regency_id and s.id = b.resource and s.dataset_id = r.dataset_id
      join file f on f.regency_id = r.regency_id and f.id = coalesce(b.file, s.file_id) and ${isTable(sql`f.name`)}
    where v.revision is not null),
  asked as (
    insert into table_report as former (regency_id, dataset_id, format_revision, sha256, period, file_id, asked_at, state)
    select current_regency(), dataset_id, revision, sha256, period, file_id, ${instantOf(now)}, 'waiting' from wanted
    on conflict (regency_id, dataset_id, format_revision, sha256, coalesce(period, '')) do update
      set state = 'waiting', file_id = excluded.file_id, asked_at = excluded.asked_at
      where former.state = 'failed' or (former.made_at is null
        and former.asked_at < excluded.asked_at - make_interval(mins => ${givenUpAfterMinutes}))
    returning id, regency_id)`
