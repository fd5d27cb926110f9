import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { listen } from '../server/listening.ts'
import { uploadAs } from '../server/uploading.ts'
import type { TableOffice } from './table-office.ts'
import * as desk from './table-office.ts'

/** Longer than the server waits between two looks; nothing is asserted about how fast it is. */
const soon = { timeout: 20_000 }

let open: OpenHouse
let office: TableOffice
beforeAll(async () => {
  open = await openHouse()
  office = await desk.tableOffice(open)
})
afterAll(() => open?.close())

/** A check that waits for a process to take it. */
async function waitingReport(period: string): Promise<string> {
  const { task } = await desk.begun(office, period)
  const { answer } = await uploadAs(
    open,
    office.operator,
    `${period}.csv`,
    `${desk.clean}${period},1\n`,
    task,
  )
  const told = '... on TableCheckAsked { report { id } }'
  const done = await desk.checkTable(office.operator, { task, file: answer.id }, told)
  return (done['report'] as { id: string }).id
}

const shown = async (report: string) =>
  (
    await asked<{ tableReport: object }>(
      office.admin,
      'query ($id: ID!) { tableReport(id: $id) { standing rowsRead share rows } }',
      { id: report },
    )
  ).tableReport

describe('how far a check has come', () => {
  it('is told to open pages, whichever process checks, and that it is over', async () => {
    const report = await waitingReport('2026-01')
    const page = await listen(open, office.admin)
    // As another process would, which this one hears nothing of.
    await open.owner.query(
      `update table_report set state = 'checking', rows_read = 500, bytes_read = 20, bytes_total = 80 where id = $1`,
      [report],
    )
    await expect.poll(page.changes, soon).toBe(1)
    expect(await shown(report)).toEqual({ standing: 'CHECKING', rowsRead: 500, share: 0.25, rows: null })
    await open.owner.query(
      `update table_report set state = 'checked', made_at = now(), is_clean = true, errors = 0, warnings = 0, rows = 3,
        findings = '[]', compared_at = now() where id = $1`,
      [report],
    )
    await expect.poll(page.changes, soon).toBe(2)
    expect(await shown(report)).toMatchObject({ standing: 'CLEAN', rows: 3 })
    page.close()
  })

  it('is written beside the row without a word to any index', async () => {
    const report = await waitingReport('2026-02')
    const told = `select n_tup_upd::int as all, n_tup_hot_upd::int as hot from pg_stat_user_tables where relname = 'table_report'`
    const client = await open.owner.connect()
    const flushed = async () => {
      await client.query('select pg_stat_force_next_flush()')
      return (await client.query<{ all: number; hot: number }>(told)).rows[0]!
    }
    const before = await flushed()
    for (let rows = 1; rows <= 20; rows++)
      await client.query('update table_report set rows_read = $2::int, bytes_read = $2::int where id = $1', [
        report,
        rows,
      ])
    const after = await flushed()
    client.release()
    expect(after.all - before.all).toBe(20)
    expect(after.hot - before.hot).toBe(20)
  })
})
