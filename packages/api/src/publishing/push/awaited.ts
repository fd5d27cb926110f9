import type { Instant, RunCommand } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Entry, Statement } from '../../database/door.ts'
import type { Working } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'
import { command } from '../../run/command/commanding.ts'
import { hasPortal } from '../portal/has-portal.ts'
import type { OfDataset } from './queueing.ts'

/** What a performer has wished, but for the task, which is named by its row. */
export type Wished = Omit<Extract<RunCommand, { type: 'completeTask' }>, 'type' | 'task'>

/** Nothing of it is public any more: there is nothing to wait for, and its tasks stay with whoever has them. */
export const forgettingAwaited = ({ dataset }: OfDataset): Statement =>
  compile(sql`delete from awaited_completion w where w.regency_id = current_regency() and w.dataset_id = ${dataset}
    and not exists (select from release e where e.regency_id = w.regency_id and e.dataset_id = w.dataset_id
      and e.public_class is not null)`)

/** Keeps the wish until the portal has the data; the last one counts. */
export const awaiting = (
  { dataset }: OfDataset,
  { task, person, wished, at }: { task: string; person: string; wished: Wished; at: Instant },
): Statement =>
  compile(sql`insert into awaited_completion (regency_id, task_id, dataset_id, person_id, completion, asked_at)
    values (current_regency(), ${task}, ${dataset}, ${person}, ${JSON.stringify(wished)}::jsonb, ${instantOf(at)})
    on conflict (regency_id, task_id) do update set person_id = excluded.person_id, completion = excluded.completion,
      asked_at = excluded.asked_at`)

interface AwaitedRow {
  task: string
  wished: Wished
  entry: Pick<Entry, 'access' | 'opdId' | 'supervisedOpdId' | 'isDeputy'> & { personId: string }
}

const reading = (dataset: string) =>
  compile(sql<AwaitedRow>`select w.task_id as task, w.completion as wished, json_build_object('personId', p.id,
      'access', p.access, 'opdId', p.opd_id, 'supervisedOpdId', case when p.is_supervisor then p.opd_id end,
      'isDeputy', exists (select from delegation d where d.regency_id = p.regency_id and d.deputy_id = p.id)) as entry
    from awaited_completion w join publication u on u.regency_id = w.regency_id and u.dataset_id = w.dataset_id
      join person p on p.regency_id = w.regency_id and p.id = w.person_id
    where w.regency_id = current_regency() and w.dataset_id = ${dataset}
      and (u.state = 'published' or not ${hasPortal}) order by w.asked_at`)

const forgetting = (task: string) =>
  compile(sql`delete from awaited_completion where regency_id = current_regency() and task_id = ${task}`)

/**
 * The portal has the data, or there is none any more: the tasks that waited for it are completed now, as their performers. One that cannot be any more
 * (paused, taken over, sent back meanwhile) stays as it is, and whoever has it completes it without waiting.
 */
export async function completeAwaited({ regency, dataset }: OfDataset, working: Working): Promise<void> {
  const { door } = working
  for (const { task, wished, entry } of await door.askAs<AwaitedRow>(
    'app.regency',
    regency,
    reading(dataset),
  )) {
    const inside: Entry = { ...entry, regencyId: regency, sessionId: '', scopes: null }
    const acting = { ...working, token: null, entry: inside }
    const done = await command(acting, { task }, (name) => ({ type: 'completeTask', task: name!, ...wished }))
    const waitsOn = typeof done === 'object' && done !== null && 'instead' in done
    if (!waitsOn) await door.askAs('app.regency', regency, forgetting(task))
  }
}
