import { rebuildTallies } from '@satualur/api'
import type { RunEvent } from '@satualur/engine'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Dice } from '../../../../engine/test/dice.ts'
import { diceOf } from '../../../../engine/test/dice.ts'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import { asApp } from '../../tenancy/app-login.ts'
import { told } from '../asking.ts'
import type { Asked } from '../recount.ts'
import { recount } from '../recount.ts'
import type { WatchingHouse } from '../watching-house.ts'
import { watchingHouse } from '../watching-house.ts'
import { anyMerger } from './mergers.ts'
import { playHistory } from './played-history.ts'
import { closedOfCells, removeHalf, rowsOfTallies, rowsOfWatched } from './held-cells.ts'
import type { TallyPlace } from './tally-place.ts'
import { tallyPlace } from './tally-place.ts'
import { toldTasks } from './told-tasks.ts'

const now = Date.parse('2026-06-10T05:00:00Z')
const histories = 200
const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
const seed = 20_260_610

let open: OpenHouse
let nation: WatchingHouse
const places: TallyPlace[] = []
beforeAll(async () => {
  open = await openHouse({ clock: () => now, connections: 6 })
  nation = await watchingHouse(open, 'nasional', 'Indonesia')
  for (const zone of [...zones, ...zones]) places.push(await tallyPlace(open, zone))
})
afterAll(() => open?.close())

const dimensions = [
  ...(['OPD', 'SOP', 'VERSION', 'STAGE', 'ROLE', 'STEP'] as const),
  ...(['NATIONAL_PHASE', 'NATIONAL_ROLE', 'REGENCY'] as const),
]
const whole = ['2025-01-01', '2025-12-31', '2025-03-01', '2026-02-28', '2025-07-01', '2025-09-30']

function anyQuestion(dice: Dice, { opds }: TallyPlace): Asked {
  const date = () => new Date(Date.UTC(2025, 0, dice.below(500))).toISOString().slice(0, 10)
  const pair = dice.below(3) * 2
  const [from, to] = dice.chance(0.5) ? [date(), date()].sort() : whole.slice(pair, pair + 2)
  const none = { regency: null, sop: null, version: null, stage: null, role: null, step: null, verdict: null }
  return {
    filter: {
      ...{ ...none, from: dice.chance(0.6) ? from! : null, to: dice.chance(0.6) ? to! : null },
      opd: dice.chance(0.2) ? dice.pick(opds) : null,
      phase: dice.chance(0.1) ? 'PENGUMPULAN' : null,
      nationalRole: dice.chance(0.1) ? 'WALIDATA' : null,
    },
    by: dice.pick(dimensions),
    every: dice.pick(['MONTH', 'MONTH', 'MONTH', 'QUARTER', 'QUARTER', 'YEAR', 'WEEK']),
  }
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)

/** What the house answers, and what the events tell. */
async function compare(place: TallyPlace, asked: Asked): Promise<number> {
  const { groups, ...answer } = await told(place.reader, asked)
  const { hoursAheadOfUtc, id } = place
  const counted = recount({ tasks: toldTasks(place), hoursAheadOfUtc, now, regency: { id } }, asked)
  const unlabelled = groups.map(({ label: _, ...group }) => group).toSorted(byKey)
  expect({ ...answer, groups: unlabelled }).toEqual({ ...counted, groups: counted.groups.toSorted(byKey) })
  return answer.total['closed']!
}

/** What the nation has added up, and the cells of each regency. */
async function compareWatched(): Promise<void> {
  await open.house.jobs.run('tally')
  const { held, ofEach } = await rowsOfWatched(open.owner, nation.id)
  expect(held.length).toBeGreaterThan(3)
  expect(held).toEqual(ofEach)
}

/** Long before all questions, all at once, and by as many steps and agencies as have completed anything. */
const manyClosings = ({ id }: TallyPlace, count: number) =>
  open.owner.query(
    `insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
      opened_from, is_provisional, opened_at, closed_at, used_minutes, counts_from)
     select regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, 100000 * attempt + n, 'completed', false,
       '{}', false, '2015-01-05Z', '2015-01-06Z'::timestamptz + n % 3 * interval '1 month', n, pg_current_xact_id()
     from task, generate_series(1, $2) n where regency_id = $1 and status = 'completed' order by n limit $2`,
    [id, count],
  )

describe('the tally', () => {
  it(`and what is not in it yet equal what the events of ${histories} random histories tell, while it is counted at any moment`, async () => {
    const dice = diceOf(seed)
    const happened = new Map<RunEvent['type'], number>()
    const counted = new Map<string, number>()
    for (let history = 0; history < histories; history++) {
      const place = places[history % places.length]!
      const mergers: Promise<void>[] = []
      await playHistory(open, place, dice, async () => {
        if (dice.chance(0.12)) mergers.push(anyMerger(dice)(open, place.id))
        if (dice.chance(0.01)) await compare(place, anyQuestion(dice, place))
      })
      const asked = anyQuestion(dice, place)
      counted.set(asked.by, (counted.get(asked.by) ?? 0) + (await compare(place, asked)))
      await Promise.all(mergers)
      if (dice.chance(0.1)) await compareWatched()
    }
    for (const { events } of places.flatMap(({ runs }) => runs))
      for (const { type } of events) happened.set(type, (happened.get(type) ?? 0) + 1)
    // Histories in which nothing is taken back would prove little.
    for (const type of [
      'TaskCompleted',
      'TaskRecalled',
      'LatenessExcused',
      'ExcuseWithdrawn',
      'RunMigrated',
    ] as const)
      expect(happened.get(type), type).toBeGreaterThan(20)
    for (const by of dimensions) expect(counted.get(by), by).toBeGreaterThan(100)
  }, 120_000)

  it('goes on where a piece of ten thousand closings has ended, and tells everything meanwhile', async () => {
    const place = places[0]!
    const dice = diceOf(seed + 1)
    const drawn = anyQuestion(dice, place)
    const asked = { ...drawn, filter: { ...drawn.filter, from: '2025-01-01', to: '2026-05-31' } }
    const merged = async () => {
      const merging = { sql: 'select merge_tally() as came', parameters: [] }
      return (await open.house.door.askAs<{ came: string }>('app.regency', place.id, merging))[0]!.came
    }
    await merged()
    const before = await rowsOfTallies(open.owner, place.id)
    await playHistory(open, place, dice, () => Promise.resolve())
    await manyClosings(place, 10_000)
    await playHistory(open, place, dice, () => Promise.resolve())
    expect(await merged()).toBe('some')
    const between = await rowsOfTallies(open.owner, place.id)
    expect(between).not.toEqual(before)
    await compare(place, asked)
    expect(await merged()).toBe('all')
    const after = await rowsOfTallies(open.owner, place.id)
    expect(after).not.toEqual(between)
    await compare(place, asked)
    await open.house.door.askAs('app.regency', place.id, { sql: 'select rebuild_tally()', parameters: [] })
    expect(await rowsOfTallies(open.owner, place.id)).toEqual(after)
  })

  it('counts many closings at once into the cells that are there, and makes those that are not', async () => {
    const place = places[1]!
    const { id } = place
    await open.house.jobs.run('tally')
    const { rows } = await open.owner.query<{ xact: string }>('select pg_current_xact_id()::text as xact')
    const countSince = async () => {
      const follower = `update follower set watermark = $2::xid8 where name = 'tally' and regency_id = $1`
      await open.owner.query(follower, [id, rows[0]!.xact])
      await open.house.door.askAs('app.regency', id, { sql: 'select merge_tally()', parameters: [] })
    }
    await manyClosings(place, 300)
    await playHistory(open, place, diceOf(seed + 2), () => Promise.resolve())
    await countSince()
    const tables = ['tally', 'opd_tally', 'step_tally'] as const
    const expected = []
    for (const table of tables) {
      const cells = await closedOfCells(open.owner, table, id, 2015)
      const gone = await removeHalf(open.owner, table, id, 2015)
      expect(gone.size).toBeGreaterThan(1)
      expected.push(new Map([...cells].map(([key, closed]) => [key, gone.has(key) ? closed : 2 * closed])))
    }
    await countSince()
    for (const [index, table] of tables.entries())
      expect(await closedOfCells(open.owner, table, id, 2015)).toEqual(expected[index])
    await rebuildTallies(open.ownerUrl)
  })

  it('does not wait for the disk, unlike whatever else the connection does', async () => {
    const app = await asApp(open)
    onTestFinished(() => app.end())
    const waits = async () =>
      (await app.query<{ synchronous_commit: string }>('show synchronous_commit')).rows[0]!.synchronous_commit
    await app.query('set synchronous_commit = on; begin')
    await app.query(`select set_config('app.regency', $1, true)`, [places[0]!.id])
    await app.query('select merge_tally()')
    expect(await waits()).toBe('off')
    await app.query('commit')
    expect(await waits()).toBe('on')
  })

  it('has the same rows when it is counted anew, whatever has become of them', async () => {
    await open.house.jobs.run('tally')
    const before = await Promise.all(places.map(({ id }) => rowsOfTallies(open.owner, id)))
    for (const [table, rows] of before.flatMap(Object.entries)) expect(rows.length, table).toBeGreaterThan(5)
    await open.owner.query(
      'update tally set closed = closed + 1; delete from step_tally; delete from phase_tally; delete from national_tally',
    )
    await rebuildTallies(open.ownerUrl)
    await compareWatched()
    expect(await Promise.all(places.map(({ id }) => rowsOfTallies(open.owner, id)))).toEqual(before)
  })
})
