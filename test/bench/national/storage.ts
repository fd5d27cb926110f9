import type { Bench } from './bench.ts'

/** What belongs to a step that has been carried out: rows that grow with work, not with the house. */
const growing = ['run', 'task', 'assignment', 'handover', 'run_event', 'notice', 'task_ladder']

export interface Storage {
  part: string
  /** Bytes for each completed task. */
  bytes: number
}

/** Tables, what they keep aside, and each index; the tally's cells beside them. After a vacuum. */
export async function storagePerStep({ owner }: Bench): Promise<Storage[]> {
  const { rows } = await owner.query<Storage>(
    `with done as (select count(*)::float8 as tasks from task where status = 'completed'),
     counted as (
      select c.oid, c.relname as of, c.relname || ' (rows)' as part, c.oid as relation from pg_class c
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and (c.relname = any($1) or c.relname like '%tally%')
      union all select c.oid, c.relname, c.relname || ' (aside)', c.reltoastrelid from pg_class c
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and (c.relname = any($1) or c.relname like '%tally%')
          and c.reltoastrelid <> 0
      union all select c.oid, c.relname, i.relname, i.oid from pg_class c join pg_index x on x.indrelid = c.oid
        join pg_class i on i.oid = x.indexrelid
        where c.relnamespace = 'public'::regnamespace and (c.relname = any($1) or c.relname like '%tally%'))
     select part, pg_relation_size(relation) / done.tasks as bytes from counted, done
     where pg_relation_size(relation) / done.tasks >= 0.5
     order by sum(pg_relation_size(relation)) over (partition by of) desc, pg_relation_size(relation) desc`,
    [growing],
  )
  return rows
}
