import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { inEveryRegency } from '../jobs/in-every-regency.ts'
import type { Timer } from '../jobs/work.ts'
import { instantOf } from '../read-model/shape.ts'

const noticesForDays = 365
const deliveriesForDays = 30

/** What is said of a run that has ended, and need not be read any more. */
const passing = ['task-paused', 'task-resumed', 'run-paused', 'run-resumed', 'run-stuck']

/**
 * Notices and deliveries only help to find what happened; that itself is kept in the runs. Ladders of tasks that ended while
 * they stood still are never looked at again.
 */
export const forgetting: Timer = {
  kind: 'timer',
  name: 'notice.forget',
  cron: '40 18 * * *',
  ring: inEveryRegency(async (regency, { door, clock }) => {
    const before = (days: number) => instantOf(clock() - days * 86_400_000)
    await door.askAs(
      'app.regency',
      regency,
      compile(sql`with deliveries as (
          delete from delivery where regency_id = current_regency() and at < ${before(deliveriesForDays)} and status <> 'waiting'),
        ladders as (
          delete from task_ladder l using task t
          where l.regency_id = current_regency() and t.regency_id = l.regency_id and t.id = l.task_id and t.status <> 'open'),
        passed as (
          update notice n set read_at = r.closed_at from run r
          where n.regency_id = current_regency() and n.read_at is null and n.kind = any(${passing})
            and n.at >= ${before(noticesForDays)}
            and r.regency_id = n.regency_id and r.id = n.run_id and r.closed_at is not null)
        delete from notice where regency_id = current_regency() and at < ${before(noticesForDays)}`),
    )
  }),
}
