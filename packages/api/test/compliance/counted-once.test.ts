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
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}
/** How many rows of a table a plan has come past. */
const passed = (node: Node, table: string): number =>
  (node['Relation Name'] === table
    ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
    : 0) + (node.Plans ?? []).reduce((sum, inner) => sum + passed(inner, table), 0)

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

it('a question about whole months comes past no task that is in a cell, however many there are', async () => {
  const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2025, 11, 1 + day, 2)).toISOString())
  const { regency, reader } = await regencyIn(open, 'Asia/Jakarta', (regency) =>
    Array.from({ length: 3_000 }, (_, n) => closedAt(regency, days[n % days.length]!)),
  )
  await open.owner.query('update task set counts_from = pg_current_xact_id() where regency_id = $1', [
    regency.id,
  ])
  await open.house.jobs.run('tally')
  await open.owner.query('vacuum analyze task')
  const asked = vi.spyOn(open.house.door, 'ask')
  const { total } = await told(reader, {
    filter: { from: '2025-12-01', to: '2026-01-31' },
    by: 'OPD',
    every: 'MONTH',
  })
  expect(total['closed']).toBe(3_000)
  const statement = asked.mock.calls.map(([, statement]) => statement).at(-1)!
  expect(passed(await plan(regency.id, statement), 'task')).toBe(0)
})
