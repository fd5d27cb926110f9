import { givenUpJobs, retryJobs } from '@satualur/api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'

let open: OpenHouse
let regency: WrittenRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await writtenRegency(open.owner)
})
afterAll(() => open?.close())

/** A job that has been tried so often; answers its number. */
async function tried(task: string, attempts: number, isUnderWay = false): Promise<string> {
  const { rows } = await open.owner.query<{ id: string }>(
    `select (graphile_worker.add_job($1, json_build_object('regency', $2::text), max_attempts => 8)).id::text`,
    [task, regency.id],
  )
  await open.owner.query(
    `update graphile_worker._private_jobs set attempts = $2, last_error = 'line busy', locked_at = case when $3 then now() end
      where id = $1`,
    [rows[0]!.id, attempts, isUnderWay],
  )
  return rows[0]!.id
}

it('only jobs that have failed as often as they may are given up, each told with what it does and for whom', async () => {
  const [mail, gone] = [await tried('notice.mail', 8), await tried('room.gone', 9)]
  await tried('notice.mail', 7)
  await tried('notice.mail', 8, true)
  const { rows } = await open.owner.query('select key from regency where id = $1', [regency.id])
  const shared = { regency: rows[0].key, lastError: 'line busy', ringsAgain: false }
  expect(await givenUpJobs(open.ownerUrl)).toMatchObject([
    { ...shared, id: mail, attempts: 8, title: { en: 'sending notices by mail' } },
    { ...shared, id: gone, attempts: 9, title: null },
  ])
})

it('trying again puts back what was given up, and leaves alone what is under way or waits its turn', async () => {
  const [given, waits, underWay] = [
    await tried('notice.mail', 8),
    await tried('notice.mail', 7),
    await tried('notice.mail', 8, true),
  ]
  expect(await retryJobs(open.ownerUrl, [given, waits, underWay])).toEqual([given])
  const { rows } = await open.owner.query(
    'select attempts from graphile_worker._private_jobs where id = any($1) order by id',
    [[given, waits, underWay]],
  )
  expect(rows.map(({ attempts }) => attempts)).toEqual([0, 7, 8])
})
