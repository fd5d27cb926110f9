import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { assignTasks, pauseTask } from './commands.ts'
import { subjectOf } from './started-run.ts'
import type { Workplace } from './workplace.ts'
import { atWork, workplace } from './workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())

interface Load {
  person: { email: string }
  openTaskCount: number
  lateTaskCount: number
  atRiskTaskCount: number
  tasks: { id: string }[]
}
interface Loads {
  totalCount: number
  nodes: Load[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const loads = async (reader: Reader, filter: object = {}, page: object = {}): Promise<Loads> => {
  const query = `query ($filter: WorkloadFilter, $first: Int, $after: String) {
    workloads(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      nodes { person { email } openTaskCount lateTaskCount atRiskTaskCount tasks { id } } } }`
  return (await asked<{ workloads: Loads }>(reader, query, { filter, first: 20, ...page })).workloads
}
const names = ({ nodes }: Loads) => nodes.map(({ person }) => person.email.split('@')[0])
const loadOf = ({ nodes }: Loads, name: string) =>
  nodes.find(({ person }) => person.email === `${name}@contoh.id`)

describe('the open work by person', () => {
  it('is told to admins and to the supervisors of its OPD, and to nobody else', async () => {
    await atWork(place, '1')
    await atWork(place, '2')
    const { admin, readers } = place
    expect(names(await loads(admin)).sort()).toEqual(['admin', 'operator', 'pengganti'])
    expect(names(await loads(readers['kepala']!)).sort()).toEqual(['admin', 'operator', 'pengganti'])
    for (const name of ['pengawas', 'operator', 'pembaca'])
      expect(await loads(readers[name]!)).toMatchObject({ totalCount: 0, nodes: [] })
  })

  it('counts what is late and what is at risk, but not what is paused', async () => {
    const { task } = await atWork(place, '2')
    const before = loadOf(await loads(place.admin), 'admin')!
    expect(before).toMatchObject({ lateTaskCount: 0, atRiskTaskCount: 0 })
    expect(before.tasks).toHaveLength(before.openTaskCount)
    clock.set('2026-03-02T10:45')
    const { openTaskCount } = before
    expect(loadOf(await loads(place.admin), 'admin')).toMatchObject({
      ...{ openTaskCount, lateTaskCount: 0, atRiskTaskCount: openTaskCount },
    })
    clock.set('2026-03-02T14:00')
    await pauseTask(place.admin, { task, reason: 'Menunggu surat.' })
    expect(loadOf(await loads(place.admin), 'admin')).toMatchObject({
      ...{ openTaskCount, lateTaskCount: openTaskCount - 1, atRiskTaskCount: 0 },
    })
    expect(names(await loads(place.admin, { isLate: true }))).toContain('admin')
    expect(names(await loads(place.admin, { isLate: true, search: 'bukan siapa pun' }))).toEqual([])
  })

  it('is narrowed to an OPD, a name or a person', async () => {
    const { dinkes, kominfo } = await subjectOf(place)
    expect((await loads(place.admin, { opd: dinkes })).totalCount).toBe(3)
    expect((await loads(place.admin, { opd: kominfo })).totalCount).toBe(0)
    expect(names(await loads(place.admin, { person: place.people['operator'] }))).toEqual(['operator'])
    for (const nothing of [{ opd: 'x' }, { person: 'x' }])
      expect((await loads(place.admin, nothing)).nodes).toEqual([])
  })

  it('follows page by page, the most work first', async () => {
    const { nodes } = await loads(place.admin)
    const counts = nodes.map(({ openTaskCount }) => openTaskCount)
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
    const found: (string | undefined)[] = []
    let after: string | null = null
    do {
      const page: Loads = await loads(place.admin, {}, { first: 1, after })
      found.push(...names(page))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(found).toEqual(names({ nodes } as Loads))
  })

  it('goes with the tasks when they are assigned to others', async () => {
    const { tasks } = loadOf(await loads(place.admin), 'operator')!
    const assigned = await assignTasks(place.readers['kepala']!, {
      ...{ tasks: tasks.map(({ id }) => id), performers: [place.people['kabid']!], reason: 'Cuti.' },
    })
    expect(assigned).toEqual({ __typename: 'TasksAssigned' })
    const now = await loads(place.admin)
    expect(loadOf(now, 'operator')).toBeUndefined()
    expect(loadOf(now, 'kabid')).toMatchObject({ openTaskCount: tasks.length })
  })
})
