import { execFile } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startServer } from '@satualur/api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { completeTask } from '../run/commands.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, table, workplace } from '../run/workplace.ts'

let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse()
  place = await workplace(open)
})
afterAll(() => open?.close())

/** How often each of a run's events was told to each person. */
async function timesTold(...runs: string[]): Promise<Record<string, number>> {
  const { rows } = await open.owner.query<{ told: string; times: number }>(
    `select p.email || ' ' || n.kind || ' ' || n.task_id as told, count(*)::int as times
    from notice n join person p on p.id = n.person_id where n.run_id = any($1) group by 1`,
    [runs],
  )
  return Object.fromEntries(rows.map(({ told, times }) => [told, times]))
}

async function killedFollower(moment: 'before' | 'after'): Promise<NodeJS.Signals | undefined> {
  const { rows } = await open.owner.query('select name, password from app_login')
  const url = Object.assign(new URL(open.ownerUrl), {
    username: rows[0].name,
    password: rows[0].password,
  }).href
  const script = fileURLToPath(new URL('dying-follower.ts', import.meta.url))
  const folder = fileURLToPath(new URL('../..', import.meta.url))
  return new Promise((resolve) => {
    const run = ['--import', 'tsx', script, url, place.id, moment]
    const env = { ...process.env, TSX_TSCONFIG_PATH: `${folder}/tsconfig.json` }
    execFile(process.execPath, run, { cwd: folder, env, timeout: 60_000 }, (error) =>
      resolve(error?.signal as NodeJS.Signals),
    )
  })
}

it('a notice is there once where the process died before it had written it, and where it died right after', async () => {
  const first = await atWork(place)
  expect(await killedFollower('before')).toBe('SIGKILL')
  expect(await timesTold(first.run)).toEqual({})
  const second = await atWork(place)
  expect(await killedFollower('after')).toBe('SIGKILL')
  const told = {
    [`operator@contoh.id task-opened ${first.task}`]: 1,
    [`pengganti@contoh.id task-opened ${first.task}`]: 1,
    [`operator@contoh.id task-opened ${second.task}`]: 1,
    [`pengganti@contoh.id task-opened ${second.task}`]: 1,
  }
  expect(await timesTold(first.run, second.run)).toEqual(told)
  await open.house.jobs.settle()
  expect(await timesTold(first.run, second.run)).toEqual(told)
})

it('two servers on one database tell everybody everything once, of whatever either of them was asked', async () => {
  const settings = { ...open.house.settings, port: 0 }
  delete settings.jobs
  const servers = await Promise.all([startServer(settings), startServer(settings)])
  try {
    const runs: string[] = []
    for (let n = 0; n < 12; n++) {
      const { run, task } = await atWork(place)
      runs.push(run)
      // Nobody has published this one to either server: it is found by looking round.
      if (n % 2) await completeTask(place.readers['operator']!, { task, handovers: table })
      else servers[n % 4 ? 1 : 0]!.house.changes.publish(place.id)
    }
    let told: Record<string, number> = {}
    const hasAll = () =>
      Object.keys(told).filter((each) => each.includes('task-opened')).length === 12 * 2 + 6
    while (!hasAll()) {
      await pause(50)
      told = await timesTold(...runs)
    }
    expect(new Set(Object.values(told))).toEqual(new Set([1]))
  } finally {
    await Promise.all(servers.map((server) => server.close()))
  }
})
