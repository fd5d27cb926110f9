import { archiveRuns } from '@satualur/api'
import type pg from 'pg'
import type { Bench } from './bench.ts'
import { chainDrawnRuns } from './drawing/chain-runs.ts'
import { noticeFollower, tallyFollower } from './living/followers.ts'
import type { Storage } from './storage.ts'
import { completedIn, growing, storageIn } from './storage.ts'

/** The same closed runs, as they lay at first and as the archive keeps them. */
export interface ArchivedStorage {
  fresh: Storage[]
  archived: Storage[]
  /** How many of their completed tasks the job has archived in a second. */
  perSecond: number
}

/**
 * Of some regencies: what a drawn event's hash is nobody asks, but an archive takes only chains that hold. Each state is
 * measured on a copy of its rows, written in the order in which they lie: what a table frees is filled by the next runs, and
 * tells nothing of what its rows take.
 */
export async function archivedStorage({ owner, house, size, say }: Bench): Promise<ArchivedStorage> {
  say(`archiving the runs of ${size.places} regencies …`)
  const { rows } = await owner.query<{ id: string }>(
    'select regency_id as id from bench.place order by n limit $1',
    [size.places],
  )
  const regencies = rows.map(({ id }) => id)
  for (const regency of regencies) await chainDrawnRuns(owner, regency)
  await copyClosed(owner, 'fresh', regencies)
  const fresh = await storageIn(owner, 'fresh')
  const begunAt = performance.now()
  const { door, settings } = house
  for (const regency of regencies)
    await archiveRuns(regency, { door, settings, clock: settings.clock }, [noticeFollower, tallyFollower])
  const seconds = (performance.now() - begunAt) / 1000
  await copyClosed(owner, 'archived', regencies)
  const archived = await storageIn(owner, 'archived')
  const done = await owner.query<{ tasks: number }>(`select ${completedIn('archived')}::int as tasks`)
  await owner.query('drop schema fresh cascade; drop schema archived cascade')
  return { fresh, archived, perSecond: done.rows[0]!.tasks / seconds }
}

const ofRun: Record<(typeof growing)[number], 'id' | 'run_id' | 'task_id' | 'number'> = {
  run: 'id',
  task: 'run_id',
  archive_box: 'number',
  handover: 'run_id',
  run_event: 'run_id',
  run_archive: 'run_id',
  notice: 'run_id',
  assignment: 'task_id',
  task_ladder: 'task_id',
}

/** What the tables hold of runs that closed more than a month ago, with the same indexes. */
async function copyClosed(owner: pg.Pool, schema: string, regencies: string[]): Promise<void> {
  await owner.query(`create schema ${schema}`)
  for (const table of growing) {
    await owner.query(`create table ${schema}.${table} (like public.${table} including all)`)
    const quiet = `from run where regency_id = any($1) and closed_at < now() - interval '31 days'`
    const among = {
      run_id: `select id ${quiet}`,
      id: `select id ${quiet}`,
      task_id: `select t.id from task t where t.regency_id = any($1) and t.run_id in (select id ${quiet})`,
      number: `select box ${quiet}`,
    }[ofRun[table]]
    await owner.query(
      `insert into ${schema}.${table} select * from public.${table}
       where regency_id = any($1) and ${ofRun[table]} in (${among}) order by ctid`,
      [regencies],
    )
  }
}
