import type pg from 'pg'
import type { ActingRegency } from '../../world.ts'

/** A task that waits to be completed, and as whom. */
export interface Waiting {
  regency: string
  task: string
  person: string
  cookie: string
}

/**
 * Open first steps: copies of a run that the product has started, with its document and the chain of its events, so that the
 * product completes them like any others. Their own events count as followed: they are no news.
 */
export async function stock(
  owner: pg.Pool,
  acting: readonly ActingRegency[],
  count: number,
): Promise<Waiting[]> {
  const all: Waiting[] = []
  for (const { id, inbox } of acting) {
    const { rows } = await owner.query<{ task: string }>(copying, [
      id,
      Math.ceil(count / acting.length),
      inbox.person,
    ])
    for (const { task } of rows) all.push({ regency: id, task, person: inbox.person, cookie: inbox.cookie })
  }
  await owner.query('analyze run, task, assignment, run_event')
  // In turns, so that all regencies are busy at once.
  const each = all.length / acting.length
  return all.map((_, index) => all[(index % acting.length) * each + Math.floor(index / acting.length)]!)
}

const copying = `
  with original as materialized (
    select t.id as task, t.run_id as run from task t join run r on r.regency_id = t.regency_id and r.id = t.run_id
    join assignment a on a.regency_id = t.regency_id and a.task_id = t.id
    where t.regency_id = $1 and t.status = 'open' and r.title = 'Kotak tugas 0' and a.person_id = $3
    -- The first one: the others are copies.
    order by t.id limit 1),
  copies as materialized (
    select o.task, o.run, jsonb_build_object('id', new_id()) as new_run, jsonb_build_object('id', new_id()) as new_task
    from original o, generate_series(1, $2)),
  runs as (
    insert into run select copy.* from copies c join run r on r.regency_id = $1 and r.id = c.run,
      jsonb_populate_record(r, new_run) as copy),
  events as (
    insert into run_event select copy.* from copies c join run_event e on e.regency_id = $1 and e.run_id = c.run,
      jsonb_populate_record(e, jsonb_build_object('run_id', new_run ->> 'id')) as copy),
  tasks as (
    insert into task select copy.* from copies c join task t on t.regency_id = $1 and t.id = c.task,
      jsonb_populate_record(t, new_task || jsonb_build_object('run_id', new_run ->> 'id')) as copy
    returning id),
  assigned as (
    insert into assignment select copy.* from copies c join assignment a on a.regency_id = $1 and a.task_id = c.task,
      jsonb_populate_record(a, jsonb_build_object('task_id', new_task ->> 'id')) as copy)
  select id as task from tasks`
