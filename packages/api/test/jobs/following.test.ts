import { Writable } from 'node:stream'
import fastify from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'
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

/** A clock and a timer may differ by some milliseconds. */
const restAtLeastMilliseconds = 200 - 10

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
  const told: { line: string; at: number }[] = []
  const stream = new Writable({
    write: (line, _, done) => done(void told.push({ line: String(line), at: performance.now() })),
  })
  const onlookers = new Onlookers()
  onlookers.came()
  const working = { ...open.house, onlookers, clock: Date.now }
  const following = new Following(failingUnderWay(), working, fastify({ logger: { stream } }).log)
  onTestFinished(() => following.stop())
  const [first, second] = await vi.waitUntil(() => told.length > 1 && told, { timeout: 10_000 })
  expect(first!.line).toContain('division by zero')
  expect(second!.at - first!.at).toBeGreaterThan(restAtLeastMilliseconds)
})
