import { afterAll, beforeAll, describe, it } from 'vitest'
import { Changes } from '../../src/run/rows/changes.ts'
import { Live } from '../../src/server/page/live.ts'
import { openSession } from '../../src/people/session.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn, stranger } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { listen } from './listening.ts'

/** Longer than the server waits between two looks; nothing is asserted about how fast it is. */
const soon = { timeout: 20_000 }

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ connections: 1 })
})
afterAll(() => open?.close())

async function regencyWithReader(): Promise<{ regency: WrittenRegency; admin: Reader }> {
  const regency = await writtenRegency(open.owner)
  return { regency, admin: await signedIn(open, { regencyId: regency.id, id: regency.admin }) }
}

/** As another program would: past the server that the pages listen to. */
const changeElsewhere = ({ id, openTask }: WrittenRegency) =>
  open.owner.query('update task set opened_at = now() where regency_id = $1 and id = $2', [id, openTask])

const approve = `mutation ($task: ID!) {
  completeTask(input: { task: $task, outcome: "ya" }) { __typename ... on Refusal { message } }
}`

describe.concurrent('live', () => {
  it('tells the pages of a regency when somebody completes a task there, and nobody else’s', async ({
    expect,
  }) => {
    const [here, there] = [await regencyWithReader(), await regencyWithReader()]
    const [page, neighbours] = [await listen(open, here.admin), await listen(open, there.admin)]
    const { data } = await here.admin.ask(approve, { task: here.regency.openTask })
    expect(data).toEqual({ completeTask: { __typename: 'TaskCompleted' } })
    await expect.poll(page.changes, soon).toBeGreaterThan(0)
    expect(page.told.find((message) => message.startsWith('event'))).toBe(
      'event: changed\ndata: {"runs":true}',
    )
    await changeElsewhere(there.regency)
    await expect.poll(neighbours.changes, soon).toBe(1)
    page.close()
    neighbours.close()
  })

  it('finds out what another program has changed, and does not take that look for the reader’s', async ({
    expect,
  }) => {
    const { regency, admin } = await regencyWithReader()
    const page = await listen(open, admin)
    const seen = `select last_seen_at from session where regency_id = $1 and person_id = $2`
    await open.owner.query(
      `update session set last_seen_at = now() - interval '20 minutes' where regency_id = $1 and person_id = $2`,
      [regency.id, regency.admin],
    )
    const before = await open.owner.query(seen, [regency.id, regency.admin])
    await changeElsewhere(regency)
    await expect.poll(page.changes, soon).toBe(1)
    expect((await open.owner.query(seen, [regency.id, regency.admin])).rows).toEqual(before.rows)
    page.close()
  })

  it.for<[string, string]>([
    ['is signed out', `delete from session where regency_id = $1 and person_id = $2`],
    [
      'is idle for too long',
      `update session set last_seen_at = now() - idle where regency_id = $1 and person_id = $2`,
    ],
    ['loses the account', `update person set is_active = false where regency_id = $1 and id = $2`],
  ])('ends with the session when its person %s', async ([, statement], { expect }) => {
    const { regency, admin } = await regencyWithReader()
    const colleague = await signedIn(open, { regencyId: regency.id, id: regency.officer })
    const [page, other] = [await listen(open, admin), await listen(open, colleague)]
    await open.owner.query(statement, [regency.id, regency.admin])
    await expect.poll(() => page.hasEnded, soon).toBe(true)
    expect(other.hasEnded).toBe(false)
    other.close()
  })

  it('opens for a session only, and for five pages of it', async ({ expect }) => {
    expect((await listen(open, stranger(open))).status).toBe(401)
    const { admin } = await regencyWithReader()
    const pages = await Promise.all(Array.from({ length: 5 }, () => listen(open, admin)))
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect((await listen(open, admin)).status).toBe(429)
    pages[0]!.close()
    await expect.poll(() => pages[0]!.hasEnded).toBe(true)
    await expect.poll(async () => (await listen(open, admin)).status, soon).toBe(200)
    for (const page of pages) page.close()
  })

  it('holds no connection to the database while pages only listen', async ({ expect }) => {
    const { admin } = await regencyWithReader()
    const pages = await Promise.all(Array.from({ length: 3 }, () => listen(open, admin)))
    const answer = await admin.ask('{ viewer { person { id } } }')
    expect(answer.data).not.toBeNull()
    for (const page of pages) page.close()
  })

  it('says now and then that it is still there, and tells many changes at once', async ({ expect }) => {
    const { regency } = await regencyWithReader()
    const { token } = await openSession(open.house.door, regency.id, regency.admin)
    const changes = new Changes()
    const live = new Live(open.house.door, changes, 20)
    const stream = (await live.open(token))!
    const told: string[] = []
    stream.on('data', (message: Buffer) => told.push(message.toString()))
    for (let count = 0; count < 100; count++) changes.publish(regency.id)
    await expect.poll(() => told.includes(': still here\n\n'), soon).toBe(true)
    expect(told.filter((message) => message.startsWith('event'))).toHaveLength(1)
    live.close()
    await expect.poll(() => stream.closed, soon).toBe(true)
  })

  it('drops a page that does not read', async ({ expect }) => {
    const { regency } = await regencyWithReader()
    const { token } = await openSession(open.house.door, regency.id, regency.admin)
    const changes = new Changes()
    const live = new Live(open.house.door, changes, 1)
    const stream = (await live.open(token))!
    const publishing = setInterval(() => changes.publish(regency.id), 1)
    await expect.poll(() => stream.destroyed, soon).toBe(true)
    clearInterval(publishing)
    live.close()
  })

  it('lets the server close while pages listen', async ({ expect }) => {
    const house = await openHouse()
    const regency = await writtenRegency(house.owner)
    const page = await listen(house, await signedIn(house, { regencyId: regency.id, id: regency.admin }))
    expect(page.status).toBe(200)
    await house.close()
    await expect.poll(() => page.hasEnded, soon).toBe(true)
  })
})
