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

/** As the queue does it: a job that fails waits e to the power of its attempts in seconds. */
async function doJob(task: Task, working: Working, { id, payload, attempts }: DueJob): Promise<void> {
  const ids = sql`array[${id}]::bigint[]`
  try {
    await task.work(payload, working)
    await working.door.askOutside(compile(sql`select graphile_worker.complete_jobs(${ids})`))
  } catch {
    const again = working.clock() + Math.exp(Math.min(attempts + 1, 10)) * 1000
    await working.door.askOutside(
      compile(sql`select graphile_worker.reschedule_jobs(${ids}, run_at := ${instantOf(again)},
        attempts := ${attempts + 1}::int)`),
    )
  }
}
