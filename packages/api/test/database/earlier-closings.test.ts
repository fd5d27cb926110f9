import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EarlierDays } from './earlier-days.ts'
import { earlierDays } from './earlier-days.ts'

const [regency, run, version, anna] = Array.from({ length: 4 }, () => randomUUID())
const watermark = 500

let earlier: EarlierDays
beforeAll(async () => {
  earlier = await earlierDays('sums-2026-11-22')
})
afterAll(() => earlier?.close())

interface Closed {
  act: string
  attempt?: number
  /** The transaction that completed it, and the place of its event in the run. */
  xact: number
  sequence: number
}

/** The event, and nothing that it refers to. */
const happened = ({ act, attempt = 1, xact, sequence }: Closed) =>
  earlier.owner.query(
    `insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash, xact)
      values ($1, $2, $3, '2026-01-05Z', $4, 'TaskCompleted', $5, '', $6)`,
    [regency, run, sequence, anna, { act, attempt }, xact],
  )
const written = ({ act, attempt = 1 }: Closed, isExcused = false) =>
  earlier.owner.query(
    `insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
      opened_from, is_provisional, opened_at, due_at, closed_at, used_minutes, late_minutes, excused_at, excused_by, excuse_reason)
      values ($1, $2, $1, $3, $1, $4, $4, 'petugas', $5, 'completed', false, '{}', false, '2026-01-04Z', '2026-01-04T12:00Z', '2026-01-05Z', 7, 5,
        case when $6 then now() end, case when $6 then $1::uuid end, case when $6 then 'Banjir' end)`,
    [regency, run, version, act, attempt, isExcused],
  )
const corrected = ({ act, attempt = 1 }: Closed, sequence: number, xact: number, signs: [number, string][]) =>
  Promise.all(
    signs.map(([sign, verdict]) =>
      earlier.owner.query(
        `insert into tally_correction (regency_id, run_id, act_key, attempt, sequence, sign, closed_at, opd_id, sop_id, version_id,
          step_key, role_key, verdict, is_sent_back, used_minutes, late_minutes, xact)
          values ($1, $2, $4, $5, $6, $7, '2026-01-05Z', $1, $1, $3, $4, 'petugas', $8, false, 7, 5, $9)`,
        [regency, run, version, act, attempt, sequence, sign, verdict, xact],
      ),
    ),
  )

/** What a regency adds to its cells from where they end. */
const beyondCells = async () => {
  const { rows } = await earlier.owner.query(
    'select * from tally_change where regency_id = $1 and xact >= $2 order by xact::text, act_key, attempt, sign, verdict',
    [regency, watermark],
  )
  return rows as { act_key: string; sign: number }[]
}

async function aRunOfEarlierDays(): Promise<void> {
  await earlier.owner.query('set session_replication_role = replica')
  await earlier.owner.query(`insert into follower values ($1, 'tally', $2)`, [regency, watermark])
  const closings = {
    inCells: { act: 'dihitung', xact: 400, sequence: 1 },
    beyond: { act: 'belum', xact: 500, sequence: 2 },
    again: { act: 'belum', attempt: 2, xact: 510, sequence: 3 },
    excused: { act: 'dimaafkan', xact: 520, sequence: 4 },
    recalled: { act: 'diambil', xact: 530, sequence: 5 },
    inCellsAndExcused: { act: 'lama', xact: 410, sequence: 6 },
    twice: { act: 'dua-kali', xact: 540, sequence: 7 },
    closedAgain: { act: 'dua-kali', xact: 560, sequence: 12 },
  }
  for (const closing of Object.values(closings)) await happened(closing)
  const { inCells, beyond, again, excused, recalled, inCellsAndExcused, twice } = closings
  for (const closing of [inCells, beyond, again, twice]) await written(closing)
  await written(excused, true)
  await written(inCellsAndExcused, true)
  await corrected(excused, 8, 521, [[-1, 'late'], [1, 'excused']]) // prettier-ignore
  await corrected(inCellsAndExcused, 9, 541, [[-1, 'late'], [1, 'excused']]) // prettier-ignore
  await corrected(recalled, 10, 531, [[-1, 'late']])
  await corrected(twice, 11, 550, [[-1, 'late']])
}

it('what of earlier days is in no cell yet counts as it did', async () => {
  await aRunOfEarlierDays()
  const before = await beyondCells()
  const gained = (act: string) => before.filter(({ act_key: key, sign }) => key === act && sign === 1).length
  expect(['dihitung', 'belum', 'dimaafkan', 'diambil', 'lama', 'dua-kali'].map(gained)).toEqual([
    0, 2, 2, 1, 1, 2,
  ])
  expect(before).toHaveLength(12)
  await earlier.comeToToday()
  expect(await beyondCells()).toEqual(before)
})
