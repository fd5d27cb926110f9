import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { startedRun } from './started-run.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
})
afterAll(() => open?.close())

interface Inbox {
  all: Nodes
  deciding: Nodes
  working: Nodes
  counts: { decisions: number; later: number }
}
interface Nodes {
  totalCount: number
  nodes: { id: string; step: { number: string }; act: { kind: string } }[]
}

async function inboxOf(reader: Reader): Promise<Inbox> {
  const { data, errors } = await reader.ask(`{
    all: myTasks { ...Tasks }
    deciding: myTasks(isDecision: true) { ...Tasks }
    working: myTasks(isDecision: false) { ...Tasks }
    counts: myTaskCounts { decisions later }
  }
  fragment Tasks on TaskConnection { totalCount nodes { id step { number } act { kind } } }`)
  expect(errors).toBeUndefined()
  return data as unknown as Inbox
}
const stepsOf = ({ nodes }: Nodes) => nodes.map(({ step }) => step.number)

describe('the inbox', () => {
  it('tells tasks that ask for a decision from the others, for each of those who decide', async () => {
    await startedRun(regency)
    const before = await inboxOf(regency.operator)
    expect([before.all, before.deciding, before.working].map(stepsOf)).toEqual([['1'], [], ['1']])
    expect(before.counts.decisions).toBe(0)

    const input = { task: before.all.nodes[0]!.id }
    await regency.operator.ask(
      'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { __typename } }',
      { input },
    )
    for (const reader of [regency.operator, regency.admin]) {
      const { all, deciding, working, counts } = await inboxOf(reader)
      expect([all, deciding, working].map(stepsOf)).toEqual([['2'], ['2'], []])
      expect(deciding).toMatchObject({ totalCount: 1, nodes: [{ act: { kind: 'DECISION' } }] })
      expect(counts.decisions).toBe(1)
    }
  })
})
