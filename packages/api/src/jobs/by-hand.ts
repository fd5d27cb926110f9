import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { instantOf } from '../read-model/shape.ts'
import type { Regarding, Task, Working } from './work.ts'

interface DueJob {
  id: string
  payload: Regarding
  attempts: number
}

/** Does the jobs of a task that are due by the house's clock, one after the other; answers how many there were. */
export async function doDueJobs(task: Task, working: Working): Promise<number> {
  const { door, clock } = working
  const due = await door.askOutside<DueJob>(
    compile(sql`select j.id, j.payload, j.attempts
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = ${task.name} and j.run_at <= ${instantOf(clock())} and j.is_available
      order by j.priority, j.run_at, j.id`),
  )
  for (const job of due) await doJob(task, working, job)
  return due.length
}

/**
 * As the queue does it: what is under way is locked, so that more of its name can be put behind it, and a job that fails
 * waits e to the power of its attempts in seconds.
 */
async function doJob(task: Task, working: Working, { id, payload, attempts }: DueJob): Promise<void> {
  const { door, clock } = working
  const change = (what: RawBuilder<unknown>) =>
    door.askOutside(compile(sql`update graphile_worker._private_jobs set ${what} where id = ${id}`))
  await change(sql`locked_at = now(), locked_by = 'by hand', attempts = attempts + 1`)
  try {
    await task.work(payload, working)
    await door.askOutside(compile(sql`delete from graphile_worker._private_jobs where id = ${id}`))
  } catch {
    const again = clock() + Math.exp(Math.min(attempts + 1, 10)) * 1000
    await change(sql`locked_at = null, locked_by = null, run_at = ${instantOf(again)}`)
  }
}
