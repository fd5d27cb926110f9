import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compile } from '../../src/database/compile.ts'
import { enqueued } from '../../src/jobs/enqueued.ts'
import { inEveryRegency } from '../../src/jobs/in-every-regency.ts'
import { Jobs } from '../../src/jobs/jobs.ts'
import type { Regarding, Task, Timer, Working } from '../../src/jobs/work.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { silence } from './silence.ts'

let open: OpenHouse
let working: Working
let here: WrittenRegency
let now = Date.parse('2031-02-10T05:00:00Z')

beforeAll(async () => {
  open = await openHouse({ clock: () => now })
  working = { ...open.house, clock: () => now }
  here = await writtenRegency(open.owner)
})
afterAll(() => open?.close())

type Numbered = Regarding & { n: number }
const task = (name: string, work: Task<Numbered>['work']): Task<Numbered> => ({
  kind: 'task',
  name,
  title: { id: 'mencoba', en: 'trying' },
  attemptsAtMost: 3,
  work,
})
const enqueue = (what: Task<Numbered>, n: number, at = now) =>
  working.door.askAs(
    'app.regency',
    here.id,
    compile(sql`select ${enqueued(what, { regency: here.id, n }, at)}`),
  )

/** The login of the server, as the running server has it. */
const appUrl = async () => {
  const { rows } = await open.owner.query('select name, password from app_login')
  const url = new URL(open.ownerUrl)
  return Object.assign(url, { username: rows[0].name, password: rows[0].password }).href
}

it('does what is due by the clock of the house, and leaves what is due later', async () => {
  const done: number[] = []
  const counting = task('test.count', async ({ n }) => void done.push(n))
  const jobs = new Jobs([counting], working, silence)
  await enqueue(counting, 1)
  await enqueue(counting, 2, now + 60_000)
  expect(await jobs.run('test.count')).toBe(1)
  now += 60_000
  expect(await jobs.run('test.count')).toBe(1)
  expect(await jobs.run('test.count')).toBe(0)
  expect(done).toEqual([1, 2])
})

it('tries again after a while what has failed, and gives up in the end', async () => {
  let tries = 0
  const failing = task('test.fail', async () => {
    tries++
    throw new Error('not today')
  })
  const jobs = new Jobs([failing], working, silence)
  await enqueue(failing, 1)
  expect(await jobs.run('test.fail')).toBe(1)
  expect(await jobs.run('test.fail')).toBe(0)
  for (let hour = 0; hour < 5; hour++) {
    now += 3_600_000
    await jobs.run('test.fail')
  }
  expect(tries).toBe(3)
})

it('rings in every regency, and one in which it fails keeps no other waiting', async () => {
  const other = await writtenRegency(open.owner)
  const rung: string[] = []
  const ringing: Timer = {
    kind: 'timer',
    name: 'test.ring',
    cron: '* * * * *',
    ring: inEveryRegency(async (regency) => {
      rung.push(regency)
      if (regency === here.id) throw new Error('not here')
    }),
  }
  await expect(new Jobs([ringing], working, silence).run('test.ring')).rejects.toThrow(
    'failed in 1 regencies',
  )
  expect(rung).toEqual(expect.arrayContaining([here.id, other.id]))
})

it('does by itself what is put into the queue, each job once in two processes, and ends what it has begun', async () => {
  const done: number[] = []
  const slow = task('test.slow', async ({ n }) => {
    await pause(20)
    done.push(n)
  })
  const url = await appUrl()
  const both = [1, 2].map(() => new Jobs([slow], working, silence))
  for (const jobs of both) jobs.start(url)
  for (let n = 0; n < 20; n++) await enqueue(slow, n, 0)
  await until(() => done.length > 0)
  await both[0]!.stop()
  await until(() => done.length >= 20)
  await both[1]!.stop()
  expect(done.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, n) => n))
})

it('stops before it has really begun', async () => {
  const jobs = new Jobs([task('test.never', async () => undefined)], working, silence)
  jobs.start(await appUrl())
  await expect(jobs.stop()).resolves.toBeUndefined()
})

/** Bounded by the test's own time. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(10)
}
