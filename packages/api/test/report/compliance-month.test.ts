import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { reportUrl, toolAt } from './signed-in-by-login.ts'

let open: OpenHouse
let here: WrittenRegency
let tool: pg.Client
beforeAll(async () => {
  open = await openHouse()
  here = await writtenRegency(open.owner, 'Asia/Jayapura')
  tool = await toolAt(await reportUrl(open, here))
})
afterAll(async () => {
  await tool?.end()
  await open?.close()
})

/** So many tasks completed, hours apart from an evening in UTC on which the next month has begun in Papua; the first is late. */
async function complete(act: string, count: number) {
  await open.owner.query(
    `with completed as (
      insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
        opened_from, is_provisional, opened_at, due_at, closed_at, closed_by, outcome_key, used_minutes, late_minutes, waited_minutes, counts_from)
      select regency_id, run_id, sop_id, version_id, opd_id, step_key, $2, role_key, n, 'completed', false, '{}', false, closed.at - interval '2 days',
        closed.at + (n - 2) * interval '1 hour', closed.at, closed_by, outcome_key, 90.5 * n, case when n = 1 then 60 end, 30.25 * n, pg_current_xact_id()
      from task, generate_series(1, $3::int) n, lateral (select timestamptz '2025-12-31T14:00:00Z' + n * interval '30 minutes') as closed(at) where id = $1 returning *)
    insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash)
    select regency_id, run_id, (select max(sequence) from run_event e where e.run_id = completed.run_id) + attempt, closed_at, closed_by, 'TaskCompleted',
      jsonb_build_object('act', act_key, 'attempt', attempt), '' from completed`,
    [here.closedTask, act, count],
  )
}

const byMonth = async (query: string) => (await tool.query<{ month: string }>(query)).rows
const counted = () =>
  byMonth(`select to_char(month, 'YYYY-MM') as month, sum(closed)::int as closed, sum(on_time)::int as on_time, sum(late)::int as late,
    sum(reworked)::int as reworked, sum(used_seconds)::int as used_seconds, sum(late_seconds)::int as late_seconds, sum(waited_seconds)::int as waited_seconds from compliance_month group by 1 order by 1`)
const asOfTasks = () =>
  byMonth(`select to_char(closed_at at time zone (select zone from regency), 'YYYY-MM') as month, count(*)::int as closed,
    count(*) filter (where verdict = 'on-time')::int as on_time, count(*) filter (where verdict = 'late')::int as late,
    count(*) filter (where attempt > 1)::int as reworked, sum(round(used_minutes::numeric * 60))::int as used_seconds,
    coalesce(sum(round(late_minutes::numeric * 60)) filter (where verdict = 'late'), 0)::int as late_seconds,
    coalesce(sum(round(waited_minutes::numeric * 60)), 0)::int as waited_seconds
    from task where status = 'completed' group by 1 order by 1`)

describe('compliance by month, for tools that ask in SQL', () => {
  it('is what the tasks are, before what is completed is counted, after it, and in between', async () => {
    await open.house.jobs.run('tally')
    await complete('a', 3)
    expect(await counted()).toEqual(await asOfTasks())
    await open.house.jobs.run('tally')
    expect(await counted()).toEqual(await asOfTasks())
    await complete('b', 5)
    const told = await counted()
    expect(told).toEqual(await asOfTasks())
    expect(told.map(({ month }) => month)).toEqual(['2025-12', '2026-01'])
  })
})
