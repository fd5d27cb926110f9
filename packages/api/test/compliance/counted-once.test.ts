import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Statement } from '../../src/database/door.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asApp } from '../tenancy/app-login.ts'
import { closedAt, now, regencyIn, told } from './asking.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
})
afterAll(() => open?.close())

interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Heap Fetches'?: number
  Plans?: Node[]
}
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
const rowsPassed = (node: Node) =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
/** Where a plan has come past tasks. */
const pastTasks = (plan: Node) =>
  nodesOf(plan).filter((node) => node['Relation Name'] === 'task' && rowsPassed(node) > 0)

/** The statement that an answer was made with, carried out once more. */
async function plan(regency: string, { sql, parameters }: Statement): Promise<Node> {
  const app = await asApp(open)
  try {
    await app.query(`select set_config('app.regency', $1, false)`, [regency])
    const { rows } = await app.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
      `explain (analyze, format json) ${sql}`,
      [...parameters],
    )
    return rows[0]!['QUERY PLAN'][0].Plan
  } finally {
    await app.end()
  }
}

/** Fifty tasks on each of the first sixty days from December on, all of them in cells; answers with which plan a question is read. */
async function countedRegency() {
  const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2025, 11, 1 + day, 2)).toISOString())
  const { regency, reader } = await regencyIn(open, 'Asia/Jakarta', (regency) =>
    Array.from({ length: 3_000 }, (_, n) => closedAt(regency, days[n % days.length]!)),
  )
  // Only what the disk has is tidied.
  await open.owner.query(
    `begin; set local synchronous_commit = on;
     update task set counts_from = pg_current_xact_id() where regency_id = '${regency.id}'; commit`,
  )
  await open.house.jobs.run('tally')
  await open.owner.query('vacuum analyze task')
  return async (filter: object) => {
    const asked = vi.spyOn(open.house.door, 'ask')
    const { total } = await told(reader, { filter, by: 'OPD', every: 'MONTH' })
    const statement = asked.mock.calls.map(([, statement]) => statement).at(-1)!
    return { closed: total['closed'], plan: await plan(regency.id, statement) }
  }
}

it('a question about whole months comes past no task that is in a cell, however many there are', async () => {
  const ask = await countedRegency()
  const { closed, plan } = await ask({ from: '2025-12-01', to: '2026-01-31' })
  expect(closed).toBe(3_000)
  expect(pastTasks(plan)).toEqual([])
})

it('the days at the ends of a period are counted in the index, without a look at their tasks', async () => {
  const ask = await countedRegency()
  const { closed, plan } = await ask({ from: '2025-12-11', to: '2026-01-31' })
  expect(closed).toBe(2_500)
  expect(pastTasks(plan)).toMatchObject(
    // The days asked for, and the first ten of December, which are compared with them.
    [1_050, 500].map((days) => ({ 'Node Type': 'Index Only Scan', 'Actual Rows': days, 'Heap Fetches': 0 })),
  )
})
