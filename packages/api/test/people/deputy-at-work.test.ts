import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { completeTask } from '../run/commands.ts'
import { startedRun } from '../run/started-run.ts'
import type { Office } from './absence.ts'
import { delegate, HeldClock, revoke } from './absence.ts'
import { countsOf, inboxOf, officeAtWork } from './at-work.ts'

const clock = new HeldClock('2026-03-02T10:00')
let open: OpenHouse
let regency: Office
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
})
afterAll(() => open?.close())
beforeEach(async () => {
  clock.set('2026-03-02T10:00')
  regency = await officeAtWork(open)
})

/** By decree, from the 3rd to the 6th of March unless told otherwise. */
async function away(person: string, deputy: string, days: object = {}): Promise<string> {
  const made = await delegate(regency.admin, {
    ...{
      person: regency.people[person],
      deputy: regency.people[deputy],
      kind: 'PLH',
      decree: '800/112/2026',
    },
    ...{ startsOn: '2026-03-03', endsOn: '2026-03-06', ...days },
  })
  expect(made.__typename, made.message).toBe('Delegated')
  return made.delegation!.id
}

const inbox = (name: string) => inboxOf(regency.readers[name]!)
const names = (people: { email: string }[]) => people.map(({ email }) => email.split('@')[0])
const closing = '... on TaskCompleted { task { closedBy { email } closedFor { email } } }'
const complete = async (name: string, input: { task: string; onBehalfOf?: string }) =>
  completeTask(regency.readers[name]!, input, closing)

const ended = async (run: string) =>
  (
    await asked<{
      run: { events: { kind: string; actor: { email: string }; onBehalfOf: { email: string } | null }[] }
    }>(
      regency.admin,
      'query ($id: ID!) { run(id: $id) { events { kind actor { email } onBehalfOf { email } } } }',
      {
        id: run,
      },
    )
  ).run.events.filter(({ kind }) => kind === 'TaskCompleted')

describe('a deputy', () => {
  it('finds what waits for whoever is away, completes it for them, and both names are on record', async () => {
    await away('kepala', 'kabid')
    const run = await startedRun(regency)
    expect(countsOf(await inbox('kabid'))).toEqual([0, 0, 0, 0])
    clock.set('2026-03-03T08:00')
    const waiting = await inbox('kabid')
    expect(countsOf(waiting)).toEqual([1, 1, 1, 1])
    const [task] = waiting.myTasks.nodes
    expect(task).toMatchObject({
      isMine: false,
      mayComplete: true,
      onBehalfOf: [{ email: 'kepala@contoh.id' }],
    })
    expect((await inbox('kepala')).myTasks.nodes[0]).toMatchObject({ isMine: true, onBehalfOf: [] })

    expect(await complete('kabid', { task: task!.id })).toMatchObject({
      __typename: 'TaskCompleted',
      task: { closedBy: { email: 'kabid@contoh.id' }, closedFor: { email: 'kepala@contoh.id' } },
    })
    expect(await ended(run)).toEqual([
      {
        ...{ kind: 'TaskCompleted', actor: { email: 'kabid@contoh.id' } },
        onBehalfOf: { email: 'kepala@contoh.id' },
      },
    ])
  })

  it('finds what opens later on too, while whoever is away can act as before', async () => {
    await away('kepala', 'kabid')
    await startedRun(regency)
    clock.set('2026-03-03T08:00')
    await complete('kabid', { task: (await inbox('kabid')).myTasks.nodes[0]!.id })
    const [next] = (await inbox('kabid')).myTasks.nodes
    expect(next).toMatchObject({ step: { number: '2' }, mayComplete: true })
    expect(await complete('kepala', { task: next!.id })).toMatchObject({
      task: { closedBy: { email: 'kepala@contoh.id' }, closedFor: null },
    })
  })

  it('is refused before the first day and after the last, and as soon as it was revoked', async () => {
    const delegation = await away('kepala', 'kabid')
    await startedRun(regency)
    const { id: task } = (await inbox('kepala')).myTasks.nodes[0]!
    const refused = async () => {
      expect(countsOf(await inbox('kabid'))).toEqual([0, 0, 0, 0])
      const { task: told } = await asked<{ task: { mayComplete: boolean; onBehalfOf: object[] } }>(
        regency.readers['kabid']!,
        'query ($id: ID!) { task(id: $id) { mayComplete onBehalfOf { email } } }',
        { id: task },
      )
      expect(told).toEqual({ mayComplete: false, onBehalfOf: [] })
      expect((await complete('kabid', { task })).__typename).toBe('NotYourTask')
    }
    clock.set('2026-03-02T23:59')
    await refused()
    clock.set('2026-03-07T00:00')
    await refused()
    clock.set('2026-03-04T08:00')
    expect(countsOf(await inbox('kabid'))).toEqual([1, 1, 1, 1])
    await revoke(regency.admin, { delegation, reason: 'Sudah kembali' })
    await refused()
  })

  it('of a deputy who is away acts for both, on the days that both are away', async () => {
    await away('kepala', 'kabid')
    await away('kabid', 'operator', { startsOn: '2026-03-05', endsOn: '2026-03-09' })
    await startedRun(regency)
    clock.set('2026-03-04T08:00')
    expect(countsOf(await inbox('operator'))).toEqual([0, 0, 0, 0])
    clock.set('2026-03-05T08:00')
    const [task] = (await inbox('operator')).myTasks.nodes
    expect(names(task!.onBehalfOf)).toEqual(['kepala'])
    expect(await complete('operator', { task: task!.id })).toMatchObject({
      task: { closedBy: { email: 'operator@contoh.id' }, closedFor: { email: 'kepala@contoh.id' } },
    })
    clock.set('2026-03-07T08:00')
    expect(countsOf(await inbox('operator'))).toEqual([0, 0, 0, 0])
  })

  it('for two performers finds their task once, and says for whom', async () => {
    regency = await officeAtWork(open, ['kepala', 'operator'])
    await away('kepala', 'kabid')
    await away('operator', 'kabid')
    await startedRun(regency)
    clock.set('2026-03-03T08:00')
    const waiting = await inbox('kabid')
    expect(countsOf(waiting)).toEqual([1, 1, 1, 1])
    const [task] = waiting.myTasks.nodes
    expect(names(task!.onBehalfOf).toSorted()).toEqual(['kepala', 'operator'])
    expect((await complete('kabid', { task: task!.id })).__typename).toBe('BehalfUnclear')
    const { operator } = regency.people
    expect(await complete('kabid', { task: task!.id, onBehalfOf: operator! })).toMatchObject({
      task: { closedBy: { email: 'kabid@contoh.id' }, closedFor: { email: 'operator@contoh.id' } },
    })
  })

  it('who performs the task as well finds it once, as their own, and acts for themselves', async () => {
    regency = await officeAtWork(open, ['kepala', 'kabid'])
    await away('kepala', 'kabid')
    await startedRun(regency)
    clock.set('2026-03-03T08:00')
    const waiting = await inbox('kabid')
    expect(countsOf(waiting)).toEqual([1, 1, 1, 1])
    expect(waiting.myTasks.nodes[0]).toMatchObject({ isMine: true, mayComplete: true })
    expect(await complete('kabid', { task: waiting.myTasks.nodes[0]!.id })).toMatchObject({
      task: { closedBy: { email: 'kabid@contoh.id' }, closedFor: null },
    })
  })

  it('reads the merged inbox page by page, nothing twice and nothing left out', async () => {
    regency = await officeAtWork(open, ['kepala', 'kabid'])
    for (let run = 0; run < 3; run++) await startedRun(regency)
    await regency.admin.ask(
      'mutation ($input: SetPlayersInput!) { setPlayers(input: $input) { __typename } }',
      {
        input: await producers(['kepala']),
      },
    )
    for (let run = 0; run < 4; run++) await startedRun(regency)
    await away('kepala', 'kabid')
    clock.set('2026-03-03T08:00')
    const seen: string[] = []
    let after: string | null = null
    for (let more = true; more;) {
      const { myTasks } = await inboxOf(regency.readers['kabid']!, { first: 2, after })
      expect(myTasks.totalCount).toBe(7)
      seen.push(...myTasks.nodes.map(({ id }) => id))
      after = myTasks.pageInfo.endCursor
      more = myTasks.pageInfo.hasNextPage
    }
    expect(seen).toEqual((await inbox('kabid')).myTasks.nodes.map(({ id }) => id))
    expect(new Set(seen).size).toBe(7)
  })

  it('who is barred acts for nobody, and the task still waits', async () => {
    await away('kepala', 'kabid')
    await startedRun(regency)
    clock.set('2026-03-03T08:00')
    const { id: task } = (await inbox('kabid')).myTasks.nodes[0]!
    await open.owner.query('update person set is_active = false where id = $1', [regency.people['kabid']])
    expect((await complete('kabid', { task })).__typename).toBe('NotSignedIn')
    expect(countsOf(await inbox('kepala'))).toEqual([1, 1, 1, 1])
  })

  it('goes on for a post whose holder has left', async () => {
    await away('kepala', 'kabid')
    await startedRun(regency)
    await open.owner.query('update person set is_active = false where id = $1', [regency.people['kepala']])
    clock.set('2026-03-03T08:00')
    const [task] = (await inbox('kabid')).myTasks.nodes
    expect(await complete('kabid', { task: task!.id })).toMatchObject({
      task: { closedFor: { email: 'kepala@contoh.id' } },
    })
    expect((await inbox('kabid')).myTasks.nodes[0]).toMatchObject({ step: { number: '2' } })
  })

  it('who handed in for somebody does not check it for somebody else where the SOP keeps the two apart', async () => {
    await away('kepala', 'kabid')
    await away('admin', 'kabid')
    await startedRun(regency)
    clock.set('2026-03-03T08:00')
    await complete('kabid', { task: (await inbox('kabid')).myTasks.nodes[0]!.id })
    await complete('kepala', { task: (await inbox('kepala')).myTasks.nodes[0]!.id })
    const [check] = (await inbox('kabid')).myTasks.nodes
    expect(check).toMatchObject({ step: { number: '3' }, onBehalfOf: [{ email: 'admin@contoh.id' }] })
    expect((await complete('kabid', { task: check!.id })).__typename).toBe('DutiesSeparated')
    expect((await complete('admin', { task: check!.id })).__typename).toBe('TaskCompleted')
  })
})

async function producers(who: string[]): Promise<object> {
  const { sops, opds } = await asked<{
    sops: { nodes: { id: string }[] }
    opds: { id: string; key: string }[]
  }>(regency.admin, '{ sops { nodes { id } } opds { id key } }')
  return {
    ...{ sop: sops.nodes[0]!.id, role: 'produsen', opd: opds.find(({ key }) => key === 'dinkes')!.id },
    people: who.map((name) => regency.people[name]),
  }
}
