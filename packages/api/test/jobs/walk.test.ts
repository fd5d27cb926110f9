import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { compile } from '../../src/database/compile.ts'
import { Onlookers } from '../../src/jobs/follow/onlookers.ts'
import { Walk } from '../../src/jobs/follow/walk.ts'
import type { InnerFollower } from '../../src/jobs/work.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'

let open: OpenHouse
let onlookers: Onlookers
let walk: Walk
let pieces: number
let isHeldUp: boolean
beforeAll(async () => {
  open = await openHouse()
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await open?.close()
})
beforeEach(() => {
  pieces = 0
  isHeldUp = false
  onlookers = new Onlookers()
  walk = new Walk(inTwoPieces, { ...open.house, onlookers, clock: Date.now })
})

/** Every walk takes two pieces, unless it is held up. */
const inTwoPieces: InnerFollower = {
  kind: 'follower',
  name: 'test.walk',
  piece: () => {
    const isOver = ++pieces % 2 === 0 && !isHeldUp
    return compile(
      sql`select ${isHeldUp ? null : 'halfway'}::text as "comeTo", ${isOver}::boolean as "isOver", false as "isLeft", null as faults`,
    )
  },
}
const rounds = async (count: number) => {
  for (let round = 0; round < count; round++) await walk.go()
}
const piecesAfter = async (milliseconds: number) => {
  vi.advanceTimersByTime(milliseconds)
  await rounds(4)
  return pieces
}

describe('a walk through all regencies', () => {
  it('is finished, and begins anew ten seconds later while nobody looks', async () => {
    expect(await piecesAfter(0)).toBe(2)
    expect(await piecesAfter(9_000)).toBe(2)
    expect(await piecesAfter(1_000)).toBe(4)
  })

  it('begins anew at once for a minute after somebody has looked', async () => {
    expect(await piecesAfter(0)).toBe(2)
    onlookers.came()
    expect(await piecesAfter(0)).toBe(6)
    expect(await piecesAfter(59_000)).toBe(10)
    expect(await piecesAfter(1_000)).toBe(10)
  })

  it('rests longer while nobody looks, whatever waits to be followed', async () => {
    await rounds(2)
    walk.wake()
    await rounds(3)
    expect(walk.isPending).toBe(true)
    expect(walk.restAfter(200)).toBe(1_000)
    expect(walk.restAfter(2_000)).toBe(6_000)
    onlookers.came()
    expect(walk.restAfter(200)).toBe(300)
    await rounds(2)
    expect(walk.isPending).toBe(false)
  })

  it('goes on without a rest while somebody looks, and the longer it takes the less it rests once it is over', async () => {
    await rounds(1)
    expect(walk.restAfter(200)).toBe(600)
    onlookers.came()
    expect(walk.restAfter(200)).toBe(0)
    vi.advanceTimersByTime(1_300)
    await rounds(1)
    expect(walk.restAfter(200)).toBe(200)
    vi.advanceTimersByTime(50_000)
    expect(walk.restAfter(200)).toBe(50)
  })

  it('tries again after a while where another process is on the way', async () => {
    isHeldUp = true
    onlookers.came()
    await rounds(3)
    expect(walk.isPending).toBe(true)
    expect(walk.restAfter(1)).toBe(100)
  })
})
