import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { datasetShape } from '../dataset/dataset.shape.ts'
import { personShape } from '../people/person.shape.ts'
import { viewerReads } from '../people/viewer.shape.ts'
import type { Row, Shape } from '../read-model/shape.ts'
import { column, computed, instant, milliseconds, reference, value } from '../read-model/shape.ts'
import { itsTask, runShape } from '../run/run.shape.ts'
import type { NoticeRow } from './notice-sentence.ts'

/** How each part of a notice's sentence is read from its row. */
export const sentenceParts: Record<keyof NoticeRow, (notice: Row) => RawBuilder<unknown>> = {
  kind: (notice) => sql`${notice}.kind`,
  step: (notice) => sql`(select jsonb_path_query_first(v.content, '$.steps[*] ? (@.key == $key)',
      jsonb_build_object('key', t.step_key))
    from task_history t join sop_version v on v.regency_id = t.regency_id and v.id = t.version_id
    where t.regency_id = ${notice}.regency_id and t.run_id = ${notice}.run_id and t.id = ${notice}.task_id)`,
  actorName: (notice) =>
    sql`(select p.name from person p where p.regency_id = ${notice}.regency_id and p.id = ${notice}.actor_id)`,
  reason: (notice) => sql`${notice}.reason`,
  daysLate: (notice) => sql`${notice}.days_late`,
  moved: (notice) => sql`case when ${notice}.due_at is not null then json_build_object(
    'from', ${milliseconds(sql`${notice}.former_due_at`)}, 'to', ${milliseconds(sql`${notice}.due_at`)}, 'zone',
    (select k.content ->> 'zone' from calendar k where k.regency_id = ${notice}.regency_id)) end`,
  deadline: (notice) => sql`(select d.title from deadline d where d.regency_id = ${notice}.regency_id
    and d.run_id = ${notice}.run_id and d.key = ${notice}.deadline_key)`,
  datasetTitle: (notice) =>
    sql`(select d.title from dataset d where d.regency_id = ${notice}.regency_id and d.id = ${notice}.dataset_id)`,
  delegation: (
    notice,
  ) => sql`(select json_build_object('kind', d.kind, 'decree', d.decree, 'startsOn', d.starts_on,
      'endsOn', d.ends_on, 'person', p.name, 'deputy', o.name, 'isForDeputy', d.deputy_id = ${notice}.person_id)
    from delegation d join person p on p.regency_id = d.regency_id and p.id = d.person_id
    join person o on o.regency_id = d.regency_id and o.id = d.deputy_id
    where ${notice}.kind in ('deputy-named', 'deputy-revoked') and d.regency_id = ${notice}.regency_id
      and d.id::text = split_part(${notice}.source, ' ', 2))`,
  url: (notice) => sql`(select w.url from webhook w where ${notice}.kind = 'webhook-disabled'
    and w.regency_id = ${notice}.regency_id and w.id::text = split_part(${notice}.source, ' ', 2))`,
}

export const noticeShape: Shape = {
  type: 'Notice',
  table: 'notice',
  reads: {
    id: column('id'),
    topic: column('topic'),
    task: itsTask,
    run: reference(() => runShape, 'run_id'),
    dataset: reference(() => datasetShape, 'dataset_id'),
    actor: reference(() => personShape, 'actor_id'),
    at: instant('at'),
    readAt: instant('read_at'),
    sentence: computed(...Object.keys(sentenceParts)),
    ...Object.fromEntries(Object.entries(sentenceParts).map(([name, part]) => [name, value(part)])),
  },
}

// What this room adds to its left neighbours' types, it also tells how to read.
viewerReads['unreadNoticeCount'] = value(
  (session) => sql`(select count(*) from notice n where n.regency_id = ${session}.regency_id
    and n.person_id = ${session}.person_id and n.is_listed and n.read_at is null)`,
)
