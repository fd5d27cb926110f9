import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked, signedIn } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { anyQuestion, anyVerdict, recordedTask, writeTasks } from './history.ts'

const now = Date.parse('2026-02-10T05:00:00Z')
const seed = 20_260_211

/** Each figure that counts tasks, and the argument that opens it. */
const cells = {
  closed: 'isOpen: false',
  onTime: 'verdict: ON_TIME',
  late: 'verdict: LATE',
  excused: 'verdict: EXCUSED',
  untimed: 'verdict: UNTIMED',
  sentBack: 'isOpen: false isSentBack: true',
  reworked: 'isOpen: false isReworked: true',
  open: 'isOpen: true',
  overdue: 'verdict: OVERDUE',
  atRisk: 'verdict: AT_RISK',
  paused: 'verdict: PAUSED',
}
const names = Object.keys(cells) as (keyof typeof cells)[]
const counting = `query ($filter: ComplianceFilter) {
  compliance(filter: $filter) { total { ${names.join(' ')} } }
  ${names.map((name) => `${name}: complianceTasks(filter: $filter, first: 1 ${cells[name]}) { totalCount }`).join('\n')}
}`

let open: OpenHouse
let regency: WrittenRegency
let reader: Reader
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
  regency = await writtenRegency(open.owner)
  const tasks = fc.sample(recordedTask(regency, 7), { numRuns: 160, seed })
  await writeTasks(open.owner, regency, tasks)
  await open.owner.query(
    `update task set due_at = to_timestamp($2::float8 / 1000) + interval '2 hours', warn_at = '2026-02-01Z'
    where regency_id = $1 and status = 'open' and hashtext(act_key) % 3 = 0`,
    [regency.id, now],
  )
  reader = await signedIn(open, { regencyId: regency.id, id: regency.viewer })
})
afterAll(() => open?.close())

type Counted = Record<keyof typeof cells, { totalCount: number }> & {
  compliance: { total: Record<keyof typeof cells, number> }
}

interface Listed {
  complianceTasks: {
    totalCount: number
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
    nodes: { id: string; verdict: string; closedAt: string; dueAt: string | null; latenessMinutes: number }[]
  }
}

/** All pages of a list, seven at a time. */
async function listed(arguments_: string) {
  const nodes: Listed['complianceTasks']['nodes'] = []
  let after: string | null = null
  for (;;) {
    const { complianceTasks }: Listed = await asked<Listed>(
      reader,
      `query ($after: String) { complianceTasks(${arguments_} first: 7, after: $after) {
        totalCount pageInfo { endCursor hasNextPage } nodes { id verdict closedAt dueAt latenessMinutes } } }`,
      { after },
    )
    nodes.push(...complianceTasks.nodes)
    if (!complianceTasks.pageInfo.hasNextPage) return { nodes, totalCount: complianceTasks.totalCount }
    after = complianceTasks.pageInfo.endCursor
  }
}

describe('the tasks behind a figure', () => {
  it('are as many as it counts, for every figure of 40 questions', async () => {
    const found: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(anyQuestion(regency), anyVerdict, async ({ filter: some }, verdict) => {
        const filter = { ...some, verdict }
        const { compliance, ...lists } = await asked<Counted>(reader, counting, { filter })
        const told = Object.fromEntries(names.map((name) => [name, lists[name].totalCount]))
        expect(told).toEqual(compliance.total)
        for (const name of names) found[name] = (found[name] ?? 0) + told[name]!
      }),
      { numRuns: 40, seed },
    )
    for (const name of names) expect(found[name], name).toBeGreaterThan(0)
  })

  it('have come to the verdict that was asked for, as the engine judges each, and each stands in one list', async () => {
    const everyOne = new Set<string>()
    let count = 0
    for (const verdict of [
      'ON_TIME',
      'LATE',
      'EXCUSED',
      'UNTIMED',
      'RUNNING',
      'AT_RISK',
      'OVERDUE',
      'PAUSED',
    ]) {
      const { nodes, totalCount } = await listed(`verdict: ${verdict}`)
      expect(new Set(nodes.map((node) => node.verdict))).toEqual(new Set([verdict]))
      expect(nodes).toHaveLength(totalCount)
      for (const { id } of nodes) everyOne.add(id)
      count += totalCount
    }
    const [closed, stillOpen] = [await listed(''), await listed('isOpen: true')]
    expect(everyOne.size).toBe(count)
    expect(count).toBe(closed.totalCount + stillOpen.totalCount)
  })

  it('come with what closed last first, or what was longest late', async () => {
    const descending = (values: (number | string)[]) => expect(values).toEqual([...values].sort().reverse())
    descending((await listed('')).nodes.map(({ closedAt }) => closedAt))
    const late = (await listed('verdict: LATE order: LONGEST_LATE')).nodes.map((node) => node.latenessMinutes)
    expect(late).toEqual(late.toSorted((one, other) => other - one))
    const due = (await listed('isOpen: true order: LONGEST_LATE')).nodes.map(({ dueAt }) => dueAt ?? '9999')
    expect(due).toEqual(due.toSorted())
  })

  it('are none where two verdicts are asked at once, or one of completed tasks among the open', async () => {
    expect((await listed('filter: { verdict: LATE } verdict: ON_TIME')).totalCount).toBe(0)
    expect((await listed('verdict: UNTIMED isOpen: true')).totalCount).toBe(0)
    expect((await listed('verdict: OVERDUE isOpen: false')).totalCount).toBe(0)
    expect((await listed('filter: { verdict: LATE }')).totalCount).toBe(
      (await listed('verdict: LATE')).totalCount,
    )
  })
})
