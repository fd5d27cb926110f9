import { Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import fastify from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compile } from '../../src/database/compile.ts'
import { Following } from '../../src/jobs/follow/following.ts'
import { Onlookers } from '../../src/jobs/follow/onlookers.ts'
import type { InnerFollower } from '../../src/jobs/work.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

/** Its first piece is not the last one, and every other fails. */
const failingUnderWay = (): InnerFollower => {
  let pieces = 0
  const stage = sql`select 'halfway' as "comeTo", false as "isOver", false as "isLeft", null as faults`
  return {
    kind: 'follower',
    name: 'test.fail',
    piece: () => compile(++pieces === 1 ? stage : sql`select 1 / 0`),
  }
}

it('tries again what fails under the eyes of somebody who looks, but not at once', async () => {
  const told: string[] = []
  const stream = new Writable({ write: (line, _, done) => done(void told.push(String(line))) })
  const onlookers = new Onlookers()
  onlookers.came()
  const working = { ...open.house, onlookers, clock: Date.now }
  const following = new Following(failingUnderWay(), working, fastify({ logger: { stream } }).log)
  await pause(700)
  await following.stop()
  expect(told.length).toBeGreaterThan(1)
  expect(told.length).toBeLessThanOrEqual(4)
  expect(told[0]).toContain('division by zero')
})
