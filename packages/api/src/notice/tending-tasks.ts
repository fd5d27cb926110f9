import type { Instant, RunEvent, TaskName } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Statement } from '../database/door.ts'
import type { FollowedEvent } from '../run/rows/followed-events.ts'

/** What an event means for the reminders of a task, or of all of its run where none is named. */
interface TaskChange extends Partial<TaskName> {
  change: 'opened' | 'timed' | 'closed'
  run: string
  /** When to look at it; when it was closed. */
  at: Instant
}

/** Sets up the ladders of timed tasks, looks at those again whose time has moved, and puts away what was asked for and is done. */
export function tendingTasks(followed: readonly FollowedEvent[]): Statement[] {
  const changes = followed.flatMap(({ run, event }) => changesOf(run, event))
  if (changes.length === 0) return []
  return [
    compile(sql`with change as (
        select c.change, to_timestamp(c.at / 1000) as at, t.id, t.status
        from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
          as c(change text, run uuid, act text, attempt int, at float8)
        join task t on t.regency_id = current_regency() and t.run_id = c.run
          and (c.act is null or t.act_key = c.act and t.attempt = c.attempt)),
      opened as (
        insert into task_ladder (regency_id, task_id, look_at)
        select current_regency(), id, at from change where change = 'opened' and status = 'open' on conflict do nothing),
      timed as (
        update task_ladder l set look_at = c.at from change c
        where c.change = 'timed' and c.status = 'open' and l.regency_id = current_regency() and l.task_id = c.id)
      update notice n set read_at = c.at from change c
      where c.change = 'closed' and c.status <> 'open' and n.regency_id = current_regency() and n.task_id = c.id
        and n.topic in ('work', 'due') and n.read_at is null`),
  ]
}

function changesOf(run: string, event: RunEvent): TaskChange[] {
  switch (event.type) {
    case 'TaskOpened':
      return event.warnAt === null ? [] : [{ change: 'opened', run, ...named(event), at: event.warnAt }]
    case 'TaskCompleted':
    case 'TaskSkipped':
    case 'TaskWithdrawn':
      return [{ change: 'closed', run, ...named(event), at: event.at }]
    case 'TaskResumed':
    case 'RunResumed':
    case 'RunMigrated':
      return [{ change: 'timed', run, at: event.at }]
    default:
      return []
  }
}

const named = ({ act, attempt }: TaskName): TaskName => ({ act, attempt })
