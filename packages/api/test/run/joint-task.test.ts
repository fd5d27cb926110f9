import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { completeTask } from './commands.ts'
import { startedRun } from './started-run.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
})
afterAll(() => open?.close())

async function complete(reader: Reader, note: string): Promise<string> {
  const { data } = await reader.ask('{ myTasks { nodes { id act { outcomes { key sendsBack } } } } }')
  const [task] = data!['myTasks']!['nodes'] as {
    id: string
    act: { outcomes: { key: string; sendsBack: boolean }[] }
  }[]
  const outcome = task!.act.outcomes.find(({ sendsBack }) => !sendsBack)!.key
  const input = { task: task!.id, outcome, handovers: [{ artefact: 'tabel', note }] }
  const answer = await reader.ask(
    'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { __typename } }',
    { input },
  )
  expect(answer.data!['completeTask']).toEqual({ __typename: 'TaskCompleted' })
  return task!.id
}

async function handedIn(task: string): Promise<{ by: string; note: string }[]> {
  const { data } = await regency.admin.ask(
    `query ($id: ID!) { task(id: $id) { handovers { handedInBy { position } content { ... on Note { text } } } } }`,
    { id: task },
  )
  const handovers = data!['task']!['handovers'] as {
    handedInBy: { position: string }
    content: { text: string }
  }[]
  return handovers.map(({ handedInBy, content }) => ({ by: handedInBy.position, note: content.text }))
}

describe('a joint task', () => {
  it('keeps what each performer hands in on confirming, once', async () => {
    await startedRun(regency)
    await complete(regency.operator, 'Tabel tersusun.')
    const task = await complete(regency.operator, 'Sudah sesuai.')
    expect(await handedIn(task)).toEqual([{ by: 'Pengelola Data Dinkes', note: 'Sudah sesuai.' }])
    await complete(regency.admin, 'Setuju.')
    expect(await handedIn(task)).toEqual([
      { by: 'Pengelola Data Dinkes', note: 'Sudah sesuai.' },
      { by: 'Administrator', note: 'Setuju.' },
    ])
  })

  it('tells why a performer has sent it back while others are still to agree', async () => {
    await startedRun(regency)
    await complete(regency.operator, 'Tabel tersusun.')
    const { data } = await regency.operator.ask(
      '{ myTasks { nodes { id act { outcomes { key sendsBack } } } } }',
    )
    const [joint] = data!['myTasks']!['nodes'] as {
      id: string
      act: { outcomes: { key: string; sendsBack: boolean }[] }
    }[]
    const back = joint!.act.outcomes.find(({ sendsBack }) => sendsBack)!.key
    const on = joint!.act.outcomes.find(({ sendsBack }) => !sendsBack)!.key
    await completeTask(regency.operator, { task: joint!.id, outcome: back, reason: 'Satuan keliru.' })
    const told = () =>
      asked(
        regency.admin,
        'query ($id: ID!) { task(id: $id) { confirmations { person { position } reason } } }',
        {
          id: joint!.id,
        },
      )
    const person = { position: 'Pengelola Data Dinkes' }
    expect(await told()).toEqual({ task: { confirmations: [{ person, reason: 'Satuan keliru.' }] } })
    await completeTask(regency.operator, { task: joint!.id, outcome: on })
    expect(await told()).toEqual({ task: { confirmations: [{ person, reason: null }] } })
  })
})
