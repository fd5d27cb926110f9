import type { House } from '@satualur/api'
import type pg from 'pg'
import { tallyFollower } from './followers.ts'

export interface Merged {
  what: string
  completions: number
  seconds: number
}

const cells = [
  'tally',
  'opd_tally',
  'step_tally',
  'day_tally',
  'regency_tally',
  'phase_tally',
  'role_tally',
  'national_tally',
  'watched_tally',
]
/** As many regencies at once as `satualur tally rebuild` counts. */
const atOnce = 2

/** Counting begins with the first event, as if the year had been followed. */
export const countFromTheBeginning = (owner: pg.Pool) =>
  owner.query(`insert into follower (regency_id, name, watermark) select id, $1, '0' from regency`, [
    tallyFollower,
  ])

/** Merges what has been completed since, piece by piece as the follower does; then the nation adds it up. */
export async function mergeSpeed(house: House, owner: pg.Pool, what: string): Promise<Merged> {
  const merge = { sql: 'select merge_tally() as came', parameters: [] }
  const before = await countedIn(owner)
  const seconds = await inEachRegency(owner, async (regency) => {
    for (;;) {
      const [merged] = await house.door.askAs<{ came: string }>('app.regency', regency, merge)
      if (merged!.came !== 'some') return
    }
  })
  await house.jobs.run('tally')
  return { what, completions: (await countedIn(owner)) - before, seconds }
}

/** Counts everything anew from the tasks, and proves that the cells come out as they were. */
export async function rebuildSpeed(house: House, owner: pg.Pool): Promise<Merged> {
  const rebuild = { sql: 'select rebuild_tally()', parameters: [] }
  const before = await fingerprints(owner)
  const seconds = await inEachRegency(owner, async (regency) => {
    await house.door.askAs('app.regency', regency, rebuild)
  })
  await house.jobs.run('tally')
  const after = await fingerprints(owner)
  const changed = cells.filter((table) => before.get(table) !== after.get(table))
  if (changed.length > 0) throw new Error(`rebuilding changed ${changed.join(', ')}`)
  return { what: 'rebuilding from the tasks', completions: await countedIn(owner), seconds }
}

async function inEachRegency(owner: pg.Pool, work: (regency: string) => Promise<void>): Promise<number> {
  const { rows } = await owner.query<{ id: string }>('select id from regency order by key')
  const at = performance.now()
  const left = rows.values()
  const counting = async () => {
    for (const { id } of left) await work(id)
  }
  await Promise.all(Array.from({ length: atOnce }, counting))
  return (performance.now() - at) / 1000
}

async function countedIn(owner: pg.Pool): Promise<number> {
  const { rows } = await owner.query<{ closed: string }>(
    `select coalesce(sum(closed), 0) as closed from regency_tally where span = 'year'`,
  )
  return Number(rows[0]!.closed)
}

/** One number for all rows of a table, whatever their order. */
async function fingerprints(owner: pg.Pool): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const table of cells) {
    const { rows } = await owner.query<{ print: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(cell::text, 0)::numeric), 0) as print from ${table} as cell`,
    )
    found.set(table, rows[0]!.print)
  }
  return found
}
