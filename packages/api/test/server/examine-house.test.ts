import { examineHouse } from '@satualur/api'
import { createDatabase, dropDatabase } from '@satualur/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { writtenRegency } from '../written-regency.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

describe('a house that is examined', () => {
  it('fits the program, and says whether it is at work, what waits, whose clocks count, and what it keeps', async () => {
    await writtenRegency(open.owner, 'Asia/Jayapura')
    const { missingPlans, unknownPlans, house } = await examineHouse(open.ownerUrl)
    expect([missingPlans, unknownPlans]).toEqual([[], []])
    expect(house).toMatchObject({ isAtWork: false, zones: ['Asia/Jayapura'], hasSecrets: true, givenUp: [] })
    expect(house!.lagSeconds['tally']).toBeGreaterThan(3_600)
    await open.house.jobs.settle() // With its first question the server is connected.
    const after = await examineHouse(open.ownerUrl)
    expect(after.house!.isAtWork).toBe(true)
    expect(new Set(Object.values(after.house!.lagSeconds))).toEqual(new Set([0]))
  })

  it('tells of jobs that are not tried again, and why the last one failed', async () => {
    await open.owner.query(
      `select graphile_worker.add_job('any.job', '{}'::json, max_attempts => 1) from generate_series(1, 2)`,
    )
    await open.owner.query(`update graphile_worker._private_jobs j set attempts = 1, last_error = 'line busy'
      from graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'any.job'`)
    expect((await examineHouse(open.ownerUrl)).house!.givenUp).toEqual([
      { task: 'any.job', count: 2, lastError: 'line busy', ringsAgain: false },
    ])
  })

  it('tells a job at its last try from one that was given up, and a timer from what is not tried again', async () => {
    await open.owner.query(`update graphile_worker._private_jobs set locked_at = now()`)
    await open.owner.query(
      `select graphile_worker.add_job('run.archive', '{}'::json, run_at => now(), max_attempts => 1)`,
    )
    await open.owner.query(`update graphile_worker._private_jobs j set attempts = 1
      from graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'run.archive'`)
    expect((await examineHouse(open.ownerUrl)).house!.givenUp).toEqual([
      { task: 'run.archive', count: 1, lastError: null, ringsAgain: true },
    ])
  })

  it('may be none yet', async () => {
    const url = await createDatabase(open.ownerUrl, `empty_${process.pid}`)
    expect(await examineHouse(url)).toMatchObject({ isEmpty: true, unknownPlans: [], house: null })
    await dropDatabase(open.ownerUrl, `empty_${process.pid}`)
  })

  it('is behind or ahead of this machine’s clock', async () => {
    const hourAgo = () => Date.now() - 3_600_000
    expect(Math.round((await examineHouse(open.ownerUrl, hourAgo)).clockAheadSeconds / 60)).toBe(60)
  })

  it('is of an earlier or a later program, and then nothing more is asked of it', async () => {
    const { rows } = await open.owner.query<{ name: string }>(
      'delete from mikro_orm_migrations where id = (select max(id) from mikro_orm_migrations) returning name',
    )
    const newest = rows[0]!.name
    expect(await examineHouse(open.ownerUrl)).toMatchObject({ missingPlans: [newest], house: null })
    await open.owner.query(`insert into mikro_orm_migrations (name) values ($1), ('later-2031-01-01')`, [
      newest,
    ])
    expect(await examineHouse(open.ownerUrl)).toMatchObject({
      ...{ missingPlans: [], unknownPlans: ['later-2031-01-01'] },
      house: null,
    })
    await open.owner.query(`delete from mikro_orm_migrations where name = 'later-2031-01-01'`)
  })
})
