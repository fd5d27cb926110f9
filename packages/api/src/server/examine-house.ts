import type { Zone } from '@satualur/engine'
import { sql } from 'kysely'
import pg from 'pg'
import { compile } from '../database/compile.ts'
import { Door } from '../database/door.ts'
import { appLogin, floorPlans } from '../database/migrate.ts'
import { isGivenUp } from '../jobs/given-up.ts'
import { HouseLook } from '../metrics/house-state.ts'
import { workOfRooms } from './work-of-rooms.ts'

/** What an operator asks first about a database, looked at without changing anything in it. */
export interface Examined {
  /** As PostgreSQL calls itself: `18.0`. */
  version: string
  /** How far the clock of PostgreSQL is ahead of this machine's; negative behind it. */
  clockAheadSeconds: number
  /** Whether no SatuAlur has ever been started on it. */
  isEmpty: boolean
  /** What this program would still carry out, and what a newer one has carried out: by name. */
  missingPlans: string[]
  unknownPlans: string[]
  /** Null where the database and this program do not fit each other. */
  house: ExaminedHouse | null
}

export interface ExaminedHouse {
  /** Whether a server is connected: without one nothing is followed and no job done. */
  isAtWork: boolean
  /** Of each follower: since when something waits for it. */
  lagSeconds: Record<string, number>
  /** Jobs that have failed as often as they may, and why the last of them did; those of timers ring again. */
  givenUp: { task: string; count: number; lastError: string | null; ringsAgain: boolean }[]
  zones: Zone[]
  /** Datasets whose copy on a portal could not be made. */
  failedPublications: number
  /** Whether secrets of webhooks and portals are kept, which only the key beside the files opens. */
  hasSecrets: boolean
}

/** Faults where nobody answers at this address, or not to this login. */
export async function examineHouse(ownerUrl: string, clock: () => number = Date.now): Promise<Examined> {
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  owner.on('error', () => undefined)
  await owner.connect()
  try {
    const { rows } = await owner.query<{ version: string; at: number; has_plans: boolean }>(
      `select split_part(current_setting('server_version'), ' ', 1) as version, extract(epoch from clock_timestamp())::float8 as at,
        to_regclass('mikro_orm_migrations') is not null as has_plans`,
    )
    const { version, at, has_plans } = rows[0]!
    const carriedOut = has_plans ? await carriedOutIn(owner) : []
    const known = floorPlans.map(({ name }) => name)
    const missingPlans = known.filter((name) => !carriedOut.includes(name))
    const unknownPlans = carriedOut.filter((name) => !known.includes(name))
    const isFitting = missingPlans.length === 0 && unknownPlans.length === 0
    return {
      ...{ version, missingPlans, unknownPlans },
      isEmpty: carriedOut.length === 0,
      clockAheadSeconds: at - clock() / 1_000,
      house: isFitting ? await lookedAt(owner, await appLogin(ownerUrl), clock) : null,
    }
  } finally {
    await owner.end()
  }
}

async function carriedOutIn(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>('select name from mikro_orm_migrations order by id')
  return rows.map(({ name }) => name)
}

async function lookedAt(owner: pg.Client, appUrl: string, clock: () => number): Promise<ExaminedHouse> {
  const isAtWork = await isConnected(owner, new URL(appUrl).username)
  const door = new Door(appUrl, 2, clock)
  try {
    const { lagSeconds } = await new HouseLook(door, workOfRooms).now()
    const regencies = await regenciesSeen(door)
    return {
      ...{ isAtWork, lagSeconds, givenUp: await givenUpIn(door) },
      zones: [...new Set(regencies.map(({ zone }) => zone))].sort(),
      failedPublications: regencies.reduce((sum, { failed }) => sum + failed, 0),
      hasSecrets: regencies.some(({ hasSecrets }) => hasSecrets),
    }
  } finally {
    await door.close()
  }
}

async function isConnected(owner: pg.Client, app: string): Promise<boolean> {
  const { rowCount } = await owner.query(
    'select from pg_stat_activity where usename = $1 and datname = current_database() limit 1',
    [app],
  )
  return rowCount === 1
}

async function givenUpIn(door: Door): Promise<ExaminedHouse['givenUp']> {
  const rows = await door.askOutside<Omit<ExaminedHouse['givenUp'][number], 'ringsAgain'>>(
    compile(sql`select t.identifier as task, count(*)::int as count, (array_agg(j.last_error order by j.updated_at desc))[1] as "lastError"
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where ${isGivenUp} group by 1 order by 1`),
  )
  return rows.map((row) => ({ ...row, ringsAgain: timers.has(row.task) }))
}

const timers = new Set(workOfRooms.flatMap(({ kind, name }) => (kind === 'timer' ? [name] : [])))

interface SeenRegency {
  zone: Zone
  failed: number
  hasSecrets: boolean
}

/** Each behind its own policies, one after the other. */
async function regenciesSeen(door: Door): Promise<SeenRegency[]> {
  const all = await door.askAs<{ id: string }>('app.house', 'whole', compile(sql`select id from regency`))
  const seen: SeenRegency[] = []
  for (const { id } of all) seen.push(...(await door.askAs<SeenRegency>('app.regency', id, asSeen)))
  return seen
}

const asSeen = compile(sql`select c.content ->> 'zone' as zone,
    (select count(*)::int from publication p where p.regency_id = c.regency_id and p.state = 'failed') as failed,
    exists (select from portal p where p.regency_id = c.regency_id)
      or exists (select from webhook w where w.regency_id = c.regency_id) as "hasSecrets"
  from calendar c where c.regency_id = current_regency()`)
