import type pg from 'pg'
import type { Bench } from './bench.ts'

/** What belongs to a step that has been carried out: rows that grow with work, not with the house. */
export const growing = [
  'run',
  'task',
  'archive_box',
  'assignment',
  'handover',
  'run_event',
  'run_archive',
  'notice',
  'task_ladder',
] as const

export interface Storage {
  part: string
  /** Bytes for each completed task. */
  bytes: number
}

/** Tables, what they keep aside, and each index; the tally's cells beside them. After a vacuum. */
export const storagePerStep = ({ owner }: Bench): Promise<Storage[]> => storageIn(owner, 'public')

/** How many completed tasks a schema keeps, as rows and in boxes. */
export const completedIn = (
  schema: string,
) => `((select count(*) from ${schema}.task where status = 'completed') +
  (select count(*) from ${schema}.archive_box b, unnest(b.tasks) as t where t.status = 'completed'))`

export async function storageIn(owner: pg.Pool, schema: string): Promise<Storage[]> {
  const { rows } = await owner.query<Storage>(
    `with done as (select ${completedIn(schema)}::float8 as tasks),
     kept as (select c.oid, c.relname as name, c.reltoastrelid as aside from pg_class c where c.relkind = 'r'
      and c.relnamespace = $2::text::regnamespace and (c.relname = any($1) or c.relname like '%tally%')),
     counted as (
      select name as of, name || ' (rows)' as part, oid as relation from kept
      union all select name, name || ' (aside)', aside from kept where aside <> 0
      union all select name, name || ' (index aside)', x.indexrelid from kept join pg_index x on x.indrelid = aside
      union all select name, i.relname, i.oid from kept join pg_index x on x.indrelid = kept.oid join pg_class i on i.oid = x.indexrelid)
     select part, pg_relation_size(relation) / done.tasks as bytes from counted, done
     where pg_relation_size(relation) / done.tasks >= 0.5
     order by sum(pg_relation_size(relation)) over (partition by of) desc, pg_relation_size(relation) desc`,
    [growing, schema],
  )
  return rows
}
