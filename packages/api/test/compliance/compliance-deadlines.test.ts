import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { bearing, createToken } from '../people/bearing.ts'
import { asked } from '../reader.ts'
import { subjectOf } from '../run/started-run.ts'
import { visitsDuring } from '../visits.ts'
import type { Workplace } from '../run/workplace.ts'
import { deadlinesOfMarch } from './deadlines-of-march.ts'

let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  ;({ open, place } = await deadlinesOfMarch(openHouse))
})
afterAll(() => open?.close())

/** Each figure, and the arguments that open it. */
const cells = {
  ended: 'isOpen: false',
  onTime: 'verdict: ON_TIME',
  onTimeExtended: 'verdict: ON_TIME isExtended: true',
  late: 'verdict: LATE',
  lapsed: 'verdict: LAPSED',
  extended: 'isOpen: false isExtended: true',
  open: 'isOpen: true',
  openExtended: 'isOpen: true isExtended: true',
  atRisk: 'verdict: AT_RISK',
  overdue: 'verdict: OVERDUE',
}
const names = Object.keys(cells) as (keyof typeof cells)[]
const counting = `query ($filter: DeadlineFilter) { deadlineCompliance(filter: $filter) { total { ${names.join(' ')} } }
  ${names.map((name) => `${name}: complianceDeadlines(filter: $filter, first: 1 ${cells[name]}) { totalCount }`).join('\n')} }`

interface Listed {
  complianceDeadlines: {
    totalCount: number
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
    nodes: { id: string; key: string; verdict: string; extensionReason: string | null; run: { id: string } }[]
  }
}
const listed = async (told: string, after: string | null = null) =>
  (
    await asked<Listed>(
      place.admin,
      `query ($after: String) { complianceDeadlines(${told} after: $after) { totalCount pageInfo { endCursor hasNextPage }
        nodes { id key verdict extensionReason run { id title opd { name } openTasks { performers { name } } } } } }`,
      { after },
    )
  ).complianceDeadlines
const fetched = async (path: string) => fetch(open.url + path, { headers: place.admin.headers })

describe('the deadlines behind a figure', () => {
  it('are as many as it counts, whatever it is narrowed to', async () => {
    const { sop, dinkes } = await subjectOf(place)
    const found: Record<string, number> = {}
    for (const filter of [
      {},
      { from: '2026-03-04', to: '2026-03-05' },
      { sop, opd: dinkes, deadline: 'jawaban' },
      { opd: sop },
    ]) {
      const { deadlineCompliance, ...lists } = await asked<
        Record<string, { totalCount: number }> & { deadlineCompliance: { total: Record<string, number> } }
      >(place.admin, counting, { filter })
      const told = Object.fromEntries(names.map((name) => [name, lists[name]!.totalCount]))
      expect(told).toEqual(deadlineCompliance.total)
      for (const name of names) found[name] = (found[name] ?? 0) + told[name]!
    }
    for (const name of names) expect(found[name], name).toBeGreaterThan(0)
  })

  it('come page by page, each once: what runs out first, or what ended last', async () => {
    const open = await listed('isOpen: true')
    expect(open.nodes.map(({ verdict }) => verdict)).toEqual(['OVERDUE', 'AT_RISK', 'RUNNING'])
    for (const kind of ['isOpen: true', 'isOpen: false']) {
      const whole = await listed(kind)
      const ids: string[] = []
      let after: string | null = null
      do {
        const page = await listed(`${kind} first: 2`, after)
        ids.push(...page.nodes.map(({ id }) => id))
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      } while (after)
      expect(ids).toEqual(whole.nodes.map(({ id }) => id))
      expect(ids).toHaveLength(whole.totalCount)
    }
  })

  it('tell why they were extended, in as many visits however many they are', async () => {
    const extended = await listed('isOpen: true isExtended: true')
    expect(extended.nodes.map(({ extensionReason }) => extensionReason)).toEqual(['Arsip dicari.'])
    const visits = (first: number) => visitsDuring(() => listed(`isOpen: true first: ${first}`))
    await visits(1)
    expect(await visits(1)).toBe(await visits(100))
  })
})

describe('at plain addresses', () => {
  it('the figures are those of the page, as tables and as a workbook', async () => {
    const question = `{ deadlineCompliance { total { ended onTime late lapsed open overdue } } }`
    const { deadlineCompliance } = await asked<{ deadlineCompliance: { total: object } }>(
      place.admin,
      question,
    )
    expect(await (await fetched('/api/deadline-compliance.json')).json()).toMatchObject(deadlineCompliance)
    const lines = async (query: string) =>
      (await (await fetched(`/api/deadline-compliance.csv?${query}`)).text()).trim().split('\r\n')
    const [heads, ...laws] = await lines('table=laws')
    expect(heads).toMatch(/^"key","title","basis","sop","sopId","ended","onTime"/)
    expect(laws.join()).toContain('UU 14/2008 Pasal 22 ayat (7)')
    expect(laws).toHaveLength(2)
    expect(await lines('table=series&from=2026-01-01&to=2026-03-31')).toHaveLength(1 + 3)
    const [inWords] = await lines('table=opds&spreadsheet=id')
    expect(inWords).not.toMatch(/[a-z][A-Z]/)
    const workbook = await fetched('/api/deadline-compliance.xlsx?spreadsheet=en')
    expect(
      Buffer.from(await workbook.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    for (const query of ['table=groups', 'step=susun', 'every=moon'])
      expect((await fetched(`/api/deadline-compliance.csv?${query}`)).status).toBe(400)
  })

  it('the deadlines come one to a line, with what became of them', async () => {
    const told = (await (await fetched('/api/deadlines.json?isOpen=true')).json()) as { verdict: string }[]
    expect(told.map(({ verdict }) => verdict)).toEqual(['OVERDUE', 'AT_RISK', 'RUNNING'])
    expect(told[0]).toMatchObject({ basis: 'UU 14/2008 Pasal 22 ayat (7)', metAt: null })
    const csv = await (await fetched('/api/deadlines.csv?isExtended=true&isOpen=true&spreadsheet=id')).text()
    expect(csv).toContain('"Arsip dicari."')
  })

  it('a key for figures opens figures, and runs only with the scope for runs', async () => {
    const keyWith = async (...scopes: Parameters<typeof createToken>[1]) =>
      bearing(open.url, (await createToken(place.admin, scopes, { expiresOn: '2026-12-31' })).secret)
    const figures = await keyWith('COMPLIANCE_READ', 'QUERY_ADHOC')
    expect((await figures.get('/api/deadline-compliance.csv')).status).toBe(200)
    expect((await figures.get('/api/deadlines.csv')).status).toBe(403)
    expect((await figures.ask('{ deadlineCompliance { total { ended } } }')).errors).toBeUndefined()
    for (const named of ['deadlineCompliance { running { id } }', 'complianceDeadlines { nodes { id } }'])
      expect((await figures.ask(`{ ${named} }`)).errors![0]!.message).toContain('runs:read')
    expect((await (await keyWith('RUNS_READ')).get('/api/deadlines.csv')).status).toBe(200)
  })
})
