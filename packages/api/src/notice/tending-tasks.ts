import type { Instant, RunEvent, TaskName } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Statement } from '../database/door.ts'
import { instantOf } from '../read-model/shape.ts'
import type { FollowedEvent } from '../run/rows/followed-events.ts'
import { taskNamed } from './task-named.ts'

/** What an event means for the reminders of a task, or of all of its run where none is named. */
interface TaskChange extends Partial<TaskName> {
  change: 'opened' | 'timed' | 'closed'
  run: string
  /** When to look at it. */
  at?: Instant
}

/** Sets up the ladders of timed tasks, looks at those again whose time has moved, and puts away what was asked for and is done. */
export function tendingTasks(followed: readonly FollowedEvent[], now: Instant): Statement[] {
  const changes = followed.flatMap(({ run, event }) => changesOf(run, event))
  if (changes.length === 0) return []
  return [
    compile(sql`with change as (
        select c.change, c.run, to_timestamp(c.at / 1000) as at, t.id, t.status
        from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
          as c(change text, run uuid, act text, attempt int, at float8)
        left join lateral ${taskNamed(sql`c`)} t on true),
      opened as (
        insert into task_ladder (regency_id, task_id, look_at)
        select current_regency(), id, at from change where change = 'opened' and status = 'open' on conflict do nothing),
      timed as (
        update task_ladder l set look_at = c.at from change c
        join task t on t.regency_id = current_regency() and t.run_id = c.run and t.status = 'open'
        where c.change = 'timed' and l.regency_id = current_regency() and l.task_id = t.id),
      unread as materialized (
        select n.id from change c cross join lateral (
          select n.id from notice n where n.regency_id = current_regency() and n.task_id = c.id and n.read_at is null
            and n.topic in ('work', 'due') offset 0) n
        where c.change = 'closed' and c.status <> 'open')
      update notice n set read_at = ${instantOf(now)}
      where n.regency_id = current_regency() and n.id = any(array(select id from unread))`),
  ]
}

function changesOf(run: string, event: RunEvent): TaskChange[] {
  switch (event.type) {
    case 'TaskOpened':
      return event.warnAt === null ? [] : [{ change: 'opened', run, ...named(event), at: event.warnAt }]
    case 'TaskCompleted':
    case 'TaskSkipped':
    case 'TaskWithdrawn':
      return [{ change: 'closed', run, ...named(event) }]
    case 'TaskResumed':
    case 'RunResumed':
    case 'RunMigrated':
    case 'DueRecounted':
      return [{ change: 'timed', run, at: event.at }]
    default:
      return []
  }
}

const named = ({ act, attempt }: TaskName): TaskName => ({ act, attempt })
