import type { RunEvent, TaskName } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Follower } from '../jobs/work.ts'
import type { FollowedEvent } from '../run/rows/followed-events.ts'
import { followedEvents } from '../run/rows/followed-events.ts'
import { newsOfEvents } from './news-of-events.ts'
import { writingNews } from './writing-news.ts'

/** What happened longer ago is told nobody any more, when a house begins to be followed. */
const newsForDays = 90

/** Tells people what has happened to their work, sets up its ladder of reminders, and puts away what is done. */
export const runNotices: Follower<FollowedEvent> = {
  kind: 'follower',
  name: 'notice.runs',
  source: followedEvents,
  follow: async (followed, _regency, working) => {
    const since = working.clock() - newsForDays * 86_400_000
    const news = newsOfEvents(followed.filter(({ event }) => event.at >= since))
    const tasks = JSON.stringify(followed.flatMap(({ run, event }) => taskChange(run, event)))
    return compile(
      writingNews(
        news,
        working,
        sql`change as (
        select c.change, c.look_at, t.id, t.status from jsonb_to_recordset(${tasks}::jsonb)
          as c(change text, run uuid, act text, attempt int, look_at float8)
        join task t on t.regency_id = current_regency() and t.run_id = c.run
          and (c.act is null or t.act_key = c.act and t.attempt = c.attempt)),
      ladder as (
        insert into task_ladder (regency_id, task_id, look_at)
        select current_regency(), id, to_timestamp(look_at / 1000) from change where change = 'opened' and status = 'open'
        on conflict do nothing),
      looked_at as (
        update task_ladder l set look_at = to_timestamp(c.look_at / 1000) from change c
        where c.change = 'timed' and c.status = 'open' and l.regency_id = current_regency() and l.task_id = c.id),
      done as (
        update notice n set read_at = to_timestamp(c.look_at / 1000) from change c
        where c.change = 'closed' and c.status <> 'open' and n.regency_id = current_regency() and n.task_id = c.id
          and n.topic in ('work', 'due') and n.read_at is null),`,
      ),
    )
  },
}

interface TaskChange extends Partial<TaskName> {
  change: 'opened' | 'timed' | 'closed'
  run: string
  look_at: number
}

/** What an event means for the reminders of tasks: of the one it names, or of all of its run. */
function taskChange(run: string, event: RunEvent): TaskChange[] {
  switch (event.type) {
    case 'TaskOpened':
      return event.warnAt === null ? [] : [{ change: 'opened', run, ...named(event), look_at: event.warnAt }]
    case 'TaskCompleted':
    case 'TaskSkipped':
    case 'TaskWithdrawn':
      return [{ change: 'closed', run, ...named(event), look_at: event.at }]
    case 'TaskResumed':
    case 'RunResumed':
    case 'RunMigrated':
      return [{ change: 'timed', run, look_at: event.at }]
    default:
      return []
  }
}

const named = ({ act, attempt }: TaskName): TaskName => ({ act, attempt })
