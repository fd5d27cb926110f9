import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door } from '../database/door.ts'
import { isGivenUp } from '../jobs/given-up.ts'
import type { Work } from '../jobs/work.ts'

/** How the whole house is doing. */
export interface HouseState {
  openTasks: number
  overdueTasks: number
  lagSeconds: Record<string, number>
  jobs: { task: string; waiting: number; failed: number }[]
}

/** Looked at anew at most this often, however many ask: the look goes through every regency. */
const atMostEveryMilliseconds = 15_000

/** Looks how the house is doing, and remembers it for a moment. */
export class HouseLook {
  readonly #door: Door
  readonly #lags: RawBuilder<unknown>
  #state: Promise<HouseState> | null = null
  #lookedAt = 0

  constructor(door: Door, works: readonly Work[]) {
    this.#door = door
    this.#lags = sql`json_build_object(${sql.join(works.flatMap(lagOf))})`
  }

  now(): Promise<HouseState> {
    const isOld = performance.now() > this.#lookedAt + atMostEveryMilliseconds
    if (this.#state && !isOld) return this.#state
    this.#lookedAt = performance.now()
    const state = this.#look()
    state.catch(() => (this.#state = null))
    return (this.#state = state)
  }

  async #look(): Promise<HouseState> {
    const [[state], jobs] = await Promise.all([
      this.#door.askAs<Omit<HouseState, 'jobs'>>(
        'app.house',
        'whole',
        compile(sql`select t.open::float8 as "openTasks", t.overdue::float8 as "overdueTasks", ${this.#lags} as "lagSeconds"
          from house_tasks() t`),
      ),
      this.#door.askOutside<HouseState['jobs'][number]>(
        compile(sql`select t.identifier as task, count(*) filter (where not ${isGivenUp})::float8 as waiting,
            count(*) filter (where ${isGivenUp})::float8 as failed
          from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id group by 1 order by 1`),
      ),
    ])
    return { ...state!, jobs }
  }
}

/** By when the oldest of what a follower has not followed was written; those inside the database follow events. */
function lagOf(work: Work): RawBuilder<unknown>[] {
  if (work.kind !== 'follower') return []
  const source = 'source' in work ? work.source.table : 'run_event'
  const at = sql`oldest_news(${work.name}, ${sql.lit(source)}::regclass)`
  return [sql.lit(work.name), sql`greatest(0, coalesce(extract(epoch from house_now() - ${at}), 0))::float8`]
}
