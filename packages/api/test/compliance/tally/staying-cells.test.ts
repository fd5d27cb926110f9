import { afterAll, beforeAll, expect, it } from 'vitest'
import { largeCells } from '../../../src/database/migrations/places/room-for-more.ts'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import { writeEvents } from '../../jobs/events.ts'
import { closedAt, now, regencyIn } from '../asking.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
})
afterAll(() => open?.close())

const tables = Object.keys(largeCells)
const pages = async () =>
  (
    await open.owner.query<{ name: string; pages: number }>(
      'select name, pg_relation_size(name::regclass)::int / 8192 as pages from unnest($1::text[]) as name',
      [tables],
    )
  ).rows

it('large cells stay on their pages however often more is counted in all of them', async () => {
  const months = Array.from({ length: 120 }, (_, month) => new Date(Date.UTC(2016, month, 5)).toISOString())
  const { regency } = await regencyIn(open, 'Asia/Jakarta', (regency) =>
    months.map((month) => closedAt(regency, month)),
  )
  /** As if all of them had been completed once more. */
  const countAgain = async () => {
    const completed = 'update task set counts_from = pg_current_xact_id() where regency_id = $1'
    await open.owner.query(completed, [regency.id])
    await writeEvents(open.owner, regency, { type: 'TaskCompleted' })
    await open.house.jobs.run('tally')
  }
  await open.house.jobs.run('tally')
  const before = await pages()
  for (const { name, pages } of before) expect(pages, name).toBeGreaterThan(4)
  for (let times = 0; times < 6; times++) await countAgain()
  const { rows: years } = await open.owner.query(
    `select distinct closed from regency_tally where regency_id = $1 and span = 'year'`,
    [regency.id],
  )
  expect(years).toEqual([{ closed: 7 * 12 }])
  for (const [index, { name, pages: after }] of (await pages()).entries())
    expect(after, name).toBeLessThanOrEqual(before[index]!.pages + 1)
})
