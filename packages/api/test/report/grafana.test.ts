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
  await open.owner.query(`update task set due_at = closed_at - interval '1 hour' where id = $1`, [here.closedTask])
  await open.house.jobs.run('tally')
  tool = await toolAt(await reportUrl(open, here))
})
afterAll(async () => {
  await tool?.end()
  await open?.close()
})

/** As Grafana sends it: a time range, and the OPD that was chosen. */
const sent = (sql: string, opd: string) =>
  sql
    .replaceAll('$__timeFrom()', `'2025-12-01T00:00:00Z'`)
    .replaceAll('$__timeTo()', `'2026-12-31T00:00:00Z'`)
    .replaceAll('${opd}', opd)

describe('the sample dashboard', () => {
  it('offers the OPDs of the regency', async () => {
    const { rows } = await tool.query<{ __value: string }>(templating.list[0]!.query)
    expect(rows.map(({ __value }) => __value)).toEqual(['', ...here.opds])
  })

  it.each(panels.map(({ title, targets }) => [title, targets[0]!.rawSql] as const))(
    '“%s” is answered to the report login, and narrowed by OPD',
    async (_title, sql) => {
      const { rows, fields } = await tool.query(sent(sql, ''))
      expect(fields.length).toBeGreaterThan(0)
      expect(rows.length).toBeGreaterThan(0)
      await tool.query(sent(sql, here.opds[1]))
    },
  )
})
