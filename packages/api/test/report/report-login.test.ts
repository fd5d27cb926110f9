import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeReportLogin, removeReportLogin } from '@satualur/api'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { reportUrl, toolAt } from './signed-in-by-login.ts'

let open: OpenHouse
let here: WrittenRegency
let there: WrittenRegency
let tool: pg.Client
let views: string[]
beforeAll(async () => {
  open = await openHouse()
  here = await writtenRegency(open.owner)
  there = await writtenRegency(open.owner)
  tool = await toolAt(await reportUrl(open, here))
  const { rows } = await open.owner.query<{ name: string }>(
    `select table_name as name from information_schema.views where table_schema = 'report' order by 1`,
  )
  views = rows.map(({ name }) => name)
})
afterAll(async () => {
  await tool?.end()
  await open?.close()
})

const count = async (view: string, by = tool) => (await by.query(`select from ${view}`)).rowCount
/** What a statement is told; nothing of it stays. */
const outcome = async (statement: string): Promise<string> => {
  try {
    await tool.query(`begin; ${statement}`)
    return 'done'
  } catch (error) {
    return (error as Error).message
  } finally {
    await tool.query('rollback')
  }
}
const everything = async (by = tool) =>
  JSON.stringify(
    await Promise.all(views.map(async (view) => (await by.query(`select * from report.${view}`)).rows)),
  )

describe('the report login of a regency', () => {
  it('sees every view, and its own regency in it', async () => {
    expect(views).toEqual([
      ...['compliance_month', 'dataset', 'deadline', 'opd', 'regency', 'role', 'run', 'sop', 'step', 'task'],
    ])
    await open.house.jobs.run('tally')
    const told = await everything()
    for (const word of [here.mark, here.run, here.openTask, here.closedTask, here.dataset, here.sops[1]])
      expect(told).toContain(word)
    // Two lie in their table, and one in a box.
    expect(await count('task')).toBe(3)
  })

  it('sees nothing of another regency, whatever it sets', async () => {
    const settings = {
      ...{
        'app.regency': there.id,
        'app.person': there.admin,
        'app.house': 'whole',
        'app.record': there.mark,
      },
      'app.sign_in': `admin@${there.mark.toLowerCase()}.go.id`,
    }
    for (const [setting, value] of Object.entries(settings)) {
      await tool.query('begin')
      await tool.query('select set_config($1, $2, true)', [setting, value])
      const told = await everything()
      expect([setting, told.includes(there.mark), told.includes(there.id)]).toEqual([setting, false, false])
      expect([setting, await count('report.closed_since()')]).toEqual([
        setting,
        await count('report.closed_since()'),
      ])
      await tool.query('rollback')
    }
  })

  it('has nothing but the views: no secret, no person, no event, and not to write', async () => {
    for (const statement of [
      'select * from public.person',
      'select * from public.session',
      'select * from public.api_token',
      'select body from public.run_event',
      'select * from public.app_login',
      'select progress from public.run',
      'select reason from public.task',
      'select tasks from public.archive_box',
      `set default_transaction_read_only = off; update public.opd set name = 'x'`,
      `set default_transaction_read_only = off; insert into public.opd (regency_id, key, name, short_name) values ('${here.id}', 'x', 'x', 'x')`,
      'set role postgres',
      'create table report.note (id int)',
      'create table public.note (id int)',
    ]) {
      expect([statement, await outcome(statement)]).toEqual([
        statement,
        expect.stringMatching(/permission denied|cannot execute/),
      ])
    }
  })

  it('is one for each regency: made again it has another password, removed it is cut off', async () => {
    const regency = await writtenRegency(open.owner)
    const first = await reportUrl(open, regency)
    const second = (await makeReportLogin(open.ownerUrl, regency.mark.toLowerCase()))!
    expect(new URL(second).username).toBe(new URL(first).username)
    await expect(toolAt(first)).rejects.toThrow('password authentication failed')
    const other = await toolAt(second)
    expect(await count('report.opd', other)).toBe(2)
    expect(await removeReportLogin(open.ownerUrl, regency.mark.toLowerCase())).toBe(true)
    await expect(other.query('select 1')).rejects.toThrow()
    await other.end().catch(() => undefined)
    await expect(toolAt(second)).rejects.toThrow('authentication failed')
    expect(await removeReportLogin(open.ownerUrl, regency.mark.toLowerCase())).toBe(false)
  })

  it('is not made for a regency that there is not', async () => {
    expect(await makeReportLogin(open.ownerUrl, 'tidak-ada')).toBe(null)
    expect(await removeReportLogin(open.ownerUrl, 'tidak-ada')).toBe(null)
  })
})
