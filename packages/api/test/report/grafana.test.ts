import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { reportUrl, toolAt } from './signed-in-by-login.ts'

interface Dashboard {
  templating: { list: { query: string }[] }
  panels: { title: string; targets: { rawSql: string }[] }[]
}

const { templating, panels } = JSON.parse(
  await readFile(new URL('../../../../docs/grafana/kepatuhan.json', import.meta.url), 'utf8'),
) as Dashboard

let open: OpenHouse
let here: WrittenRegency
let tool: pg.Client
beforeAll(async () => {
  open = await openHouse()
  here = await writtenRegency(open.owner)
  await open.owner.query(`update task set due_at = closed_at - interval '1 hour' where id = $1`, [
    here.closedTask,
  ])
  await open.house.jobs.run('tally')
  tool = await toolAt(await reportUrl(open, here))
})
afterAll(async () => {
  await tool?.end()
  await open?.close()
})

/** As Grafana sends it: a time range in UTC, and the OPD that was chosen. */
const sent = (sql: string, opd: string, from = '2025-12-01T00:00:00Z', to = '2026-12-31T00:00:00Z') =>
  sql.replaceAll('$__timeFrom()', `'${from}'`).replaceAll('$__timeTo()', `'${to}'`).replaceAll('${opd}', opd)

const questionOf = (wanted: string) => panels.find(({ title }) => title === wanted)!.targets[0]!.rawSql

describe('the sample dashboard', () => {
  it('offers the OPDs of the regency', async () => {
    const { rows } = await tool.query<{ __value: string }>(templating.list[0]!.query)
    expect(rows.map(({ __value }) => __value)).toEqual(['', ...here.opds])
  })

  it.each(panels.map(({ title, targets }) => [title, targets[0]!.rawSql] as const))(
    '“%s” is answered to the report login, and tells nothing of work where an OPD has none',
    async (_title, sql) => {
      const { rows, fields } = await tool.query(sent(sql, ''))
      expect(fields.length).toBeGreaterThan(0)
      expect(rows.length).toBeGreaterThan(0)
      const narrowed = await tool.query<Record<string, unknown>>(sent(sql, here.opds[1]))
      expect(narrowed.rows.flatMap((row) => Object.values(row)).filter((cell) => Number(cell))).toEqual([])
    },
  )

  it('begins a month where it begins in the regency, not in Greenwich', async () => {
    const done = async (from: string, to: string) =>
      (await tool.query<{ Selesai: string }>(sent(questionOf('Selesai'), '', from, to))).rows[0]!.Selesai
    expect(await done('2025-12-31T17:00:00Z', '2026-01-31T16:59:59Z')).toBe('1')
    expect(await done('2026-01-31T17:00:00Z', '2026-02-28T16:59:59Z')).toBe('0')
    const [point] = (await tool.query<{ time: Date }>(sent(questionOf('Selesai per bulan'), ''))).rows
    expect(point!.time.toISOString()).toBe('2025-12-31T17:00:00.000Z')
  })
})
