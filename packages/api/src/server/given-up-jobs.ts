import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { Door } from '../database/door.ts'
import { appLogin } from '../database/migrate.ts'
import type { Sentence } from '../graphql/locale.ts'
import { isGivenUp } from '../jobs/given-up.ts'
import { milliseconds } from '../read-model/shape.ts'
import { workOfRooms } from './work-of-rooms.ts'

/** A job that has failed as often as it may, and is not tried again by itself. */
export interface GivenUpJob {
  id: string
  task: string
  /** What it does; null where this program knows no work of this name. */
  title: Sentence | null
  /** Whether it belongs to a timer, which rings again by itself. */
  ringsAgain: boolean
  /** The key of whose it is; null where it is of the whole house, or of one that is gone. */
  regency: string | null
  attempts: number
  lastTriedAt: Instant
  lastError: string | null
}

/** Oldest first. Faults where nobody answers at this address, or no SatuAlur has ever been started there. */
export const givenUpJobs = (ownerUrl: string): Promise<GivenUpJob[]> =>
  throughTheDoor(ownerUrl, async (door) => {
    const jobs = await door.askOutside<Omit<GivenUpJob, 'title' | 'ringsAgain'>>(
      compile(sql`select j.id::text as id, t.identifier as task, j.payload ->> 'regency' as regency, j.attempts,
          ${milliseconds(sql`j.updated_at`)} as "lastTriedAt", j.last_error as "lastError"
        from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
        where ${isGivenUp} order by j.updated_at, j.id`),
    )
    const regencies = await door.askAs<{ id: string; key: string }>(
      'app.house',
      'whole',
      compile(sql`select id, key from regency`),
    )
    const keys = new Map(regencies.map(({ id, key }) => [id, key]))
    return jobs.map((job) => ({ ...job, ...told(job.task), regency: keys.get(job.regency ?? '') ?? null }))
  })

/** Puts them back into the queue as if they had never been tried; answers those that had been given up and are back. */
export const retryJobs = (ownerUrl: string, ids: readonly string[]): Promise<string[]> =>
  throughTheDoor(ownerUrl, async (door) => {
    const rows = await door.askOutside<{ id: string }>(
      compile(sql`select id::text as id from graphile_worker.reschedule_jobs(array(
          select j.id from graphile_worker._private_jobs j where ${isGivenUp} and j.id = any(${ids}::bigint[])),
        run_at => now(), attempts => 0)`),
    )
    return rows.map(({ id }) => id)
  })

async function throughTheDoor<T>(ownerUrl: string, work: (door: Door) => Promise<T>): Promise<T> {
  const door = new Door(await appLogin(ownerUrl), 1)
  try {
    return await work(door)
  } finally {
    await door.close()
  }
}

const works = new Map(workOfRooms.map((work) => [work.name, work]))

function told(name: string): Pick<GivenUpJob, 'title' | 'ringsAgain'> {
  const work = works.get(name)
  return { title: work?.kind === 'task' ? work.title : null, ringsAgain: work?.kind === 'timer' }
}
