import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EarlierDays } from './earlier-days.ts'
import { earlierDays } from './earlier-days.ts'

const regency = randomUUID()
let earlier: EarlierDays
beforeAll(async () => {
  earlier = await earlierDays('datasets-2026-11-21')
  // Only what tells of publications: nothing that they refer to.
  await earlier.owner.query('set session_replication_role = replica')
})
afterAll(() => earlier?.close())

/** A dataset's copy on the portal as it stood in those days, with a release that everybody sees or nobody any more. */
async function publication(state: string, isSeen: boolean): Promise<string> {
  const dataset = randomUUID()
  await earlier.owner.query(
    `insert into publication (regency_id, dataset_id, public_class, state, revision, asked_at, trouble, sent)
      values ($1, $2, case when $3 <> 'withdrawn' then 'berkala' end, $3, 1, now(),
        case when $3 = 'failed' then '{}'::jsonb end, case when $3 = 'published' then '{}'::jsonb end)`,
    [regency, dataset, state],
  )
  await earlier.owner.query(
    `insert into release (regency_id, dataset_id, name, public_class, file_id, sha256, size, media_type, file_name, format, title,
        licence, metadata, provenance, run_id, released_at, released_by, withdrawn_at, withdrawn_by, withdrawal_reason)
      values ($1, $2, 'Tabel', case when $3 then 'berkala' end, $1, sha256('x'), 1, 'text/csv', 'x.csv', 'CSV', 'Tabel', 'cc-by', '{}',
        '{}', $1, '2026-01-05', $1, case when not $3 then now() end, case when not $3 then $1::uuid end,
        case when not $3 then 'Keliru' end)`,
    [regency, dataset, isSeen],
  )
  return dataset
}

it('what was on its way from a portal stays so without its class, and what is public is as it was', async () => {
  const [shown, leaving, stuck, gone] = [
    await publication('published', true),
    await publication('queued', false),
    await publication('failed', false),
    await publication('withdrawn', false),
  ]
  await earlier.comeToToday()
  const { rows } = await earlier.owner.query<{ dataset_id: string }>(
    `select u.dataset_id, u.state, u.public_class as class, u.next_try_at is not null as "isTried",
       e.public_class as seen, e.planned_class as planned
     from publication u join release e using (regency_id, dataset_id)`,
  )
  const of = (dataset: string) => rows.find(({ dataset_id }) => dataset_id === dataset)
  expect(of(shown)).toMatchObject({ state: 'published', class: 'berkala', seen: 'berkala', planned: null })
  for (const dataset of [leaving, stuck])
    expect(of(dataset)).toMatchObject({ state: 'withdrawing', class: null, isTried: true, seen: null })
  expect(of(gone)).toMatchObject({ state: 'withdrawn', class: null, isTried: false })
})
