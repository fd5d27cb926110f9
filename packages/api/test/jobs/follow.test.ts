import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { migrate } from '@satualur/api'
import { sql } from 'kysely'
import { compile } from '../../src/database/compile.ts'
import { follow } from '../../src/jobs/follow/follow.ts'
import { enqueued } from '../../src/jobs/enqueued.ts'
import { Jobs } from '../../src/jobs/jobs.ts'
import type { Follower, Regarding, Task, Working } from '../../src/jobs/work.ts'
import type { FollowedEvent } from '../../src/run/rows/followed-events.ts'
import { followedEvents } from '../../src/run/rows/followed-events.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { writeEvents } from './events.ts'
import { silence } from './silence.ts'

let open: OpenHouse
let working: Working
const written: WrittenRegency[] = []
let here: WrittenRegency
let there: WrittenRegency

beforeAll(async () => {
  open = await openHouse()
  working = { ...open.house, clock: Date.now }
})
afterAll(() => open?.close())
beforeEach(async () => {
  here = await writtenRegency(open.owner)
  there = await writtenRegency(open.owner)
  written.push(here, there)
  await open.house.jobs.settle()
})

/** Notes down in the database which events it was given: what was undone with its transaction is not there. */
const noting: Follower<FollowedEvent> = {
  kind: 'follower',
  name: 'test.note',
  source: followedEvents,
  follow: async (events, regency) => [
    compile(sql`insert into player (regency_id, sop_id, role_key, person_id)
      select current_regency(), ${of(regency).sops[0]}, n, ${of(regency).viewer}
      from unnest(${events.map(({ sequence, event }) => `${sequence} ${event.type}`)}::text[]) n`),
  ],
}
const of = (regency: string) => written.find(({ id }) => id === regency)!
const jobs = (...works: ConstructorParameters<typeof Jobs>[0][number][]) => new Jobs(works, working, silence)

/** Without what a written regency begins with beside the start of its run. */
const noted = async ({ id, viewer }: WrittenRegency) => {
  const { rows } = await open.owner.query(
    'select role_key from player where regency_id = $1 and person_id = $2 order by role_key',
    [id, viewer],
  )
  return rows.map(({ role_key }) => role_key as string).filter((note) => !note.endsWith('TaskOpened'))
}

describe('a follower', () => {
  it('is given every event once, those of one regency at a time', async () => {
    await writeEvents(open.owner, here, { type: 'RunPaused' }, { type: 'RunResumed' })
    await writeEvents(open.owner, there, { type: 'RunStuck' })
    await jobs(noting).settle()
    await jobs(noting).settle()
    expect(await noted(here)).toEqual(expect.arrayContaining(['4 RunPaused', '5 RunResumed']))
    expect(await noted(here)).toHaveLength(3)
    expect(await noted(there)).toEqual(['1 RunStarted', '4 RunStuck'])
  })

  it('leaves what one transaction still writes until it has ended, and then misses nothing of it', async () => {
    await jobs(noting).settle()
    const slow = await open.owner.connect()
    // Whatever comes of this: while it is open nobody on this server can follow anything.
    onTestFinished(() => slow.release(true))
    await slow.query('begin')
    await writeEvents(slow, here, { type: 'RunPaused' })
    await writeEvents(open.owner, there, { type: 'RunStuck' })
    expect(await follow(noting, there.id, working)).toBe('all-but-the-latest')
    expect(await noted(there)).toEqual(['1 RunStarted'])
    await slow.query('commit')
    await jobs(noting).settle()
    expect(await noted(here)).toEqual(['1 RunStarted', '4 RunPaused'])
    expect(await noted(there)).toEqual(['1 RunStarted', '4 RunStuck'])
  })

  it('keeps its place together with what it wrote: where that fails, it is given the same events again', async () => {
    await writeEvents(open.owner, here, { type: 'RunStuck' })
    let hasFailed = false
    const failing: Follower<FollowedEvent> = {
      ...noting,
      follow: async (events, regency) => {
        if (hasFailed) return noting.follow(events, regency, working)
        hasFailed = true
        return [
          compile(sql`with written as (insert into player (regency_id, sop_id, role_key, person_id)
          values (current_regency(), ${of(regency).sops[0]}, 'lost', ${of(regency).viewer}) returning 1)
          select 1 / (select count(*) - 1 from written)`),
        ]
      },
    }
    await expect(jobs(failing).settle()).rejects.toThrow('division by zero')
    expect(await noted(here)).toEqual([])
    await jobs(failing).settle()
    expect(await noted(here)).toEqual(['1 RunStarted', '4 RunStuck'])
  })

  it('shares the work with the same follower of other processes, and no event is given out twice', async () => {
    for (let n = 0; n < 30; n++) await writeEvents(open.owner, here, { type: 'RunPaused' })
    await Promise.all([1, 2, 3, 4].map(() => follow(noting, here.id, working)))
    await jobs(noting).settle()
    const told = await noted(here)
    expect(told).toHaveLength(31)
    expect(new Set(told).size).toBe(31)
  })

  it('puts jobs into the queue in the very transaction in which it moves on', async () => {
    const done: string[] = []
    const telling: Task<Regarding & { sequence: number }> = {
      kind: 'task',
      name: 'test.tell',
      title: { id: 'menyampaikan', en: 'telling' },
      attemptsAtMost: 3,
      work: async ({ sequence }) => void done.push(String(sequence)),
    }
    const asking: Follower<FollowedEvent> = {
      kind: 'follower',
      name: 'test.ask',
      source: followedEvents,
      follow: async (events, regency) =>
        regency === here.id
          ? [
              compile(sql`select ${enqueued(telling, sql`json_build_object('regency', ${regency}::text, 'sequence', n)`, 0)}
              from unnest(${events.map(({ sequence }) => sequence)}::int[]) n`),
            ]
          : [],
    }
    await writeEvents(open.owner, here, { type: 'RunPaused' }, { type: 'RunResumed' })
    const both = jobs(asking, telling)
    await both.settle()
    await both.settle()
    expect(done.sort()).toEqual(['1', '2', '3', '4', '5'])
  })

  it('goes on in a copy of the rows on another server, whose transactions have smaller numbers', async () => {
    await writeEvents(open.owner, here, { type: 'RunStuck' })
    await jobs(noting).settle()
    await open.owner.query(`update follower set watermark = '9000000000000' where regency_id = $1`, [here.id])
    await writeEvents(open.owner, here, { type: 'RunPaused' })
    await jobs(noting).settle()
    expect(await noted(here)).not.toContain('5 RunPaused')
    await migrate(open.ownerUrl)
    await writeEvents(open.owner, here, { type: 'RunResumed' })
    await jobs(noting).settle()
    expect(await noted(here)).toContain('6 RunResumed')
  })
})
