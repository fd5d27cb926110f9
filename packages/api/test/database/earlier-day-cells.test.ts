import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EarlierDays } from './earlier-days.ts'
import { earlierDays } from './earlier-days.ts'

const [regency, another, run, version] = Array.from({ length: 4 }, () => randomUUID())
const watermark = 500

let earlier: EarlierDays
beforeAll(async () => {
  earlier = await earlierDays('opds-2026-11-23')
})
afterAll(() => earlier?.close())

interface Closed {
  place?: string | undefined
  act: string
  at: string
  /** From which transaction on it counts; null where corrections tell that. */
  since?: number | null
}

const written = ({ place = regency, act, at, since = null }: Closed, isExcused = false) =>
  earlier.owner.query(
    `insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
      opened_from, is_provisional, opened_at, due_at, closed_at, used_minutes, late_minutes, counts_from, excused_at, excused_by, excuse_reason)
      values ($1, $2, $1, $3, $1, $4, $4, 'petugas', 1, 'completed', false, '{}', false, '2026-01-01Z', '2026-01-01T12:00Z', $5, 7, 5, $6,
        case when $7 then now() end, case when $7 then $1::uuid end, case when $7 then 'Banjir' end)`,
    [place, run, version, act, at, since, isExcused],
  )
/** As it lies once its run is archived. */
const boxed = (act: string) =>
  earlier.owner.query(
    `with task as (delete from task t where act_key = $1 returning t.*, t as whole)
      insert into archive_box (regency_id, first_closed_at, last_closed_at, prints, tasks, runs)
      select regency_id, closed_at, closed_at, array[task_print(id)], array[whole], '{}' from task`,
    [act],
  )
const corrected = ({ act, at }: Closed, sign: number, verdict: string, since: number | null) =>
  earlier.owner.query(
    `insert into tally_correction (regency_id, run_id, act_key, attempt, sequence, sign, closed_at, opd_id, sop_id, version_id,
      step_key, role_key, verdict, is_sent_back, used_minutes, late_minutes, waited_minutes, xact, counts_from)
      values ($1, $2, $3, 1, 9, $4, $5, $1, $1, $6, $3, 'petugas', $7, false, 7, 5, 0, '541', $8)`,
    [regency, run, act, sign, at, version, verdict, since],
  )

it('what of earlier days was counted is counted by day as well, in the regency’s own zone', async () => {
  await earlier.owner.query('set session_replication_role = replica')
  for (const place of [regency, another])
    await earlier.owner.query(
      `insert into calendar (regency_id, content) values ($1, '{"zone": "Asia/Makassar"}')`,
      [place],
    )
  await earlier.owner.query(`insert into follower values ($1, 'tally', $2)`, [regency, watermark])
  await written({ act: 'senin', at: '2026-01-05T15:59:59Z', since: 400 })
  await written({ act: 'selasa', at: '2026-01-05T16:00:00Z', since: 499 })
  await written({ act: 'belum', at: '2026-01-05T17:00:00Z', since: watermark })
  await written({ act: 'diarsipkan', at: '2026-01-08T00:00:00Z' })
  await boxed('diarsipkan')
  const excused = { act: 'dimaafkan', at: '2026-01-06T03:00:00Z' }
  await written(excused, true)
  await corrected(excused, -1, 'late', 410)
  await corrected(excused, 1, 'excused', null)
  await written({ place: another, act: 'belum-dihitung', at: '2026-01-05T00:00:00Z', since: 400 })

  await earlier.comeToToday()

  const { rows } = await earlier.owner.query(
    'select regency_id, day::text, closed, late, excused, late_seconds from day_tally order by day',
  )
  expect(rows).toEqual([
    { regency_id: regency, day: '2026-01-05', closed: 1, late: 1, excused: 0, late_seconds: '300' },
    { regency_id: regency, day: '2026-01-06', closed: 2, late: 2, excused: 0, late_seconds: '600' },
    { regency_id: regency, day: '2026-01-08', closed: 1, late: 1, excused: 0, late_seconds: '300' },
  ])
})
