import { randomUUID } from 'node:crypto'
import { openHouse, type OpenHouse } from '../../api/test/open-house.ts'
import { signedIn } from '../../api/test/reader.ts'
import { completeTask } from '../../api/test/run/commands.ts'
import { shownRun } from '../../api/test/run/run-as-shown.ts'
import { storedRun } from '../../api/test/run/stored-run.ts'
import { atWork, table, workplace } from '../../api/test/run/workplace.ts'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildServer } from '../launch/build.mjs'
import { HeldLine } from './held-line.ts'
import { program, startHouse, temporaryDataFolder } from './running-house.ts'

const kills = 10
const told = '... on TaskCompleted { task { id status closedAt closedBy { email } } }'

beforeAll(buildServer)

/** How often each person was told of the second row, once everybody has been told everything. */
async function timesTold({ owner, house }: OpenHouse, run: string): Promise<Record<string, number>> {
  await house.jobs.settle()
  const { rows } = await owner.query<{ email: string; times: number }>(
    `select p.email, count(*)::int as times from notice n join person p on p.id = n.person_id
    join task t on t.id = n.task_id where n.run_id = $1 and t.act_key = '2' group by 1`,
    [run],
  )
  return Object.fromEntries(rows.map(({ email, times }) => [email, times]))
}

test(`a completion that was committed before the server was killed is told when it is asked again, and happens once (${kills} kills)`, async () => {
  const open = await openHouse()
  onTestFinished(() => open.close())
  const place = await workplace(open)
  const operator = { regencyId: place.id, id: place.people['operator']! }
  const line = await HeldLine.to(open.ownerUrl)
  const folder = await temporaryDataFolder()
  const start = () => startHouse(folder, program, { DATABASE_URL: line.url })
  const runs: string[] = []

  let server = await start()
  for (let kill = 1; kill <= kills; kill++) {
    const { run, task } = await atWork(place)
    const input = { task, handovers: table, clientMutationId: randomUUID() }
    const complete = async () =>
      completeTask(await signedIn({ url: server.url, house: open.house }, operator), input, told)

    const committed = line.holdAnswerTo('TaskCompleted')
    const asked = expect(complete()).rejects.toThrow('fetch failed')
    await committed
    const { closedAt } = (await storedRun(open.owner, run)).tasks[0]!
    server.child.kill('SIGKILL')
    await asked

    server = await start()
    const answer = await complete()
    expect(answer).toEqual({
      __typename: 'TaskCompleted',
      task: {
        ...{ id: task, status: 'COMPLETED', closedAt: new Date(closedAt!).toISOString() },
        closedBy: { email: 'operator@contoh.id' },
      },
    })
    expect(await complete()).toEqual(answer)
    runs.push(run)
  }

  for (const run of runs) {
    const { events } = await storedRun(open.owner, run)
    expect(events.map(({ type }) => type)).toEqual([
      'RunStarted',
      'TaskOpened',
      'TaskCompleted',
      'TaskOpened',
    ])
    expect((await shownRun(place.admin, run)).isChainIntact).toBe(true)
    expect(await timesTold(open, run)).toEqual({ 'admin@contoh.id': 1 })
  }
})
