import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { datasetName } from '@satualur/ckan'
import { ImitationPortal } from '@satualur/ckan/imitation'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { queueingAll } from '../../src/publishing/push/queueing.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { contentOf, releaseMany, releaseVersion } from './many-released.ts'
import type { PublishingOffice } from './publishing-office.ts'
import * as at from './publishing-office.ts'

/** A thousand with `SATUALUR_PUBLICATIONS=1000 npx vitest run --project house packages/api/test/publishing/thousand`. */
const publications = Number(process.env['SATUALUR_PUBLICATIONS'] ?? 60)
const kills = Number(process.env['SATUALUR_KILLS'] ?? 2)

let open: OpenHouse
let office: PublishingOffice
let portal: ImitationPortal
const houses: ChildProcess[] = []
beforeAll(async () => {
  portal = await ImitationPortal.start()
  open = await openHouse({ innerHosts: ['127.0.0.1'] })
  office = await at.publishingOffice(open)
})
afterAll(async () => {
  for (const house of houses) house.kill('SIGKILL')
  await open?.close()
  await portal?.stop()
})

/** Another process on the same database. */
async function startedHouse(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('house-to-kill.ts', import.meta.url))
  const folder = fileURLToPath(new URL('../..', import.meta.url))
  const house = spawn(process.execPath, ['--import', 'tsx', script, open.ownerUrl, open.filesFolder], {
    cwd: folder,
    env: { ...process.env, TSX_TSCONFIG_PATH: `${folder}/tsconfig.json` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  houses.push(house)
  const ended = once(house, 'close').then(() => Promise.reject(new Error('the server has ended')))
  ended.catch(() => undefined)
  await Promise.race([once(house.stdout!, 'data'), ended])
  return house
}

async function publishedCount(): Promise<number> {
  const { rows } = await open.owner.query<{ count: number }>(
    `select count(*)::int as count from publication where regency_id = $1 and state = 'published'`,
    [office.id],
  )
  return rows[0]!.count
}

async function until(count: number): Promise<void> {
  while ((await publishedCount()) < count) await pause(50)
}

const kill = async (house: ChildProcess) => {
  const gone = once(house, 'close')
  house.kill('SIGKILL')
  await gone
}

it(
  `${publications} publications through a faulty portal and ${kills} deaths of ours make as many datasets`,
  { timeout: 1_800_000 },
  async () => {
    const { task } = await at.upToPublishing(office)
    await at.publishTask(office, task)
    await releaseMany(office, publications)
    portal.faults.randomly({ seed: 11, share: 0.08 })
    await at.setPortal(office, { address: portal.address, token: portal.tokens.editor })

    for (let killed = 1; killed <= kills; killed++) {
      const house = await startedHouse()
      await until(Math.floor((publications * killed) / (2 * (kills + 1))))
      if (killed === kills) portal.faults.fallDown()
      await kill(house)
    }
    // Every fourth has become another meanwhile, whether its first version is on the portal or not.
    const revised = Array.from({ length: Math.floor(publications / 4) }, (_, index) => index * 4)
    await releaseVersion(open, office.id, revised, 2)
    await open.house.door.askAs('app.regency', office.id, queueingAll(portal.address, Date.now()))

    await startedHouse()
    await pause(1_000)
    portal.faults.recover()
    const recoveredAt = performance.now()
    await until(publications + 1)
    const drainedSeconds = Math.round((performance.now() - recoveredAt) / 100) / 10
    process.stdout.write(`drained ${drainedSeconds} s after recovery; ${JSON.stringify([...portal.calls])}\n`)

    const datasets = portal.datasets()
    expect(datasets).toHaveLength(publications + 1)
    const byName = new Map(datasets.map((one) => [one.name, one]))
    for (let number = 0; number < publications; number++) {
      const dataset = byName.get(datasetName({ regency: office.key, dataset: `data-${number}` }))!
      expect(dataset).toMatchObject({ private: false, state: 'active', title: `Data ${number}` })
      expect(dataset.resources.map(({ id }) => portal.bytesOf(id)!.toString())).toEqual([
        contentOf(number, number % 4 === 0 ? 2 : 1),
      ])
    }
    const { rows } = await open.owner.query(
      `select count(*)::int as count from publication where regency_id = $1 and state = 'published' and trouble is null`,
      [office.id],
    )
    expect(rows).toEqual([{ count: publications + 1 }])
  },
)
