import { migrate } from '@satualur/api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import type { WrittenRegency } from '../../written-regency.ts'
import { closedAt, now, regencyIn, told } from '../asking.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
})
afterAll(() => open?.close())

/** Every number of a transaction is one of a server that had come much further. */
async function copyFromABusierServer({ id }: WrittenRegency): Promise<void> {
  const numbers = [
    ['follower', 'watermark'],
    ['run_event', 'xact'],
    ['tally_correction', 'xact'],
    ['tally_correction', 'counts_from'],
    ['task', 'counts_from'],
    ['counted_month', 'xact'],
  ]
  const owner = await open.owner.connect()
  await owner.query('set session_replication_role = replica')
  for (const [table, number] of numbers)
    await owner.query(
      `update ${table} set ${number} = (${number}::text::bigint + 9000000000000)::text::xid8 where regency_id = $1`,
      [id],
    )
  await owner.query('reset session_replication_role')
  owner.release()
}

/** So many more like the first, one after the other. */
const complete = async ({ id }: WrittenRegency, ...attempts: number[]) => {
  for (const attempt of attempts)
    await open.owner.query(
      `insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
        opened_from, is_provisional, opened_at, due_at, closed_at, used_minutes, late_minutes, counts_from)
      select regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, $2, 'completed', false,
        '{}', false, opened_at, closed_at - interval '1 hour', closed_at, 30, 60, pg_current_xact_id()
      from task where regency_id = $1 and act_key = 'susun-0' and attempt = 1`,
      [id, attempt],
    )
}
/** As the statement that excuses a task's lateness writes it. */
const excuse = ({ id, admin }: WrittenRegency, attempt: number) =>
  open.owner.query(
    `with corrected as (
      insert into tally_correction (regency_id, run_id, act_key, attempt, sequence, sign, closed_at, opd_id, sop_id, version_id,
        step_key, role_key, verdict, is_sent_back, used_minutes, late_minutes, counts_from)
      select regency_id, run_id, act_key, attempt, 9, sign, closed_at, opd_id, sop_id, version_id, step_key, role_key,
        case sign when -1 then verdict else 'excused' end, is_sent_back, used_minutes, late_minutes, case sign when -1 then counts_from end
      from tally_fact, unnest(array[-1, 1]) as sign where regency_id = $1 and attempt = $2)
    update task set counts_from = null, excused_at = now(), excused_by = $3, excuse_reason = 'Banjir' where regency_id = $1 and attempt = $2`,
    [id, attempt, admin],
  )

it('figures of rows that were copied from another server are what they were', async () => {
  const { regency, reader } = await regencyIn(open, 'Asia/Jakarta', (regency) => [
    closedAt(regency, '2026-01-05T02:00:00Z'),
  ])
  const counted = async () => (await told(reader)).total
  await open.house.jobs.run('tally')
  await complete(regency, 2, 3)
  await excuse(regency, 2)
  await open.house.jobs.run('tally')
  await complete(regency, 4, 5, 6)
  await excuse(regency, 4)
  const before = await counted()
  expect(before).toMatchObject({ closed: 6, onTime: 1, late: 3, excused: 2 })
  await copyFromABusierServer(regency)
  await migrate(open.ownerUrl)
  expect(await counted()).toEqual(before)
  await complete(regency, 7)
  expect((await counted())['closed']).toBe(7)
  await open.house.jobs.run('tally')
  expect(await counted()).toMatchObject({ closed: 7, onTime: 1, late: 4, excused: 2 })
})
