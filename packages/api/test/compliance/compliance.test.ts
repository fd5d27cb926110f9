import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn, stranger } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { anyQuestion, anyVerdict, recordedTask, writeTasks } from './history.ts'
import type { Recorded } from './recount.ts'
import { recount } from './recount.ts'

const zones = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const
type ZoneName = keyof typeof zones
const now = Date.parse('2026-02-10T05:00:00Z')
const seed = 20_260_210

const figures = `closed onTime late excused untimed sentBack reworked open overdue atRisk paused onTimeShare reworkShare usedMinutes
  meanLateMinutes medianMinutes p90Minutes`
const everything = `query ($filter: ComplianceFilter, $by: ComplianceDimension, $every: Every) {
  compliance(filter: $filter, by: $by, every: $every) {
    total { ${figures} } previous { ${figures} } groups { key label figures { ${figures} } previous { ${figures} }
      series { from figures { closed late medianMinutes } } }
    series { from figures { ${figures} } }
  }
}`
const counts = {
  ...{ closed: 0, onTime: 0, late: 0, excused: 0, untimed: 0, sentBack: 0, reworked: 0 },
  ...{ open: 0, overdue: 0, atRisk: 0, paused: 0 },
}
const shares = {
  onTimeShare: null,
  reworkShare: null,
  meanLateMinutes: null,
  medianMinutes: null,
  p90Minutes: null,
}
const nothingAtAll = { ...counts, ...shares, usedMinutes: 0 }

interface Told {
  total: Record<string, number | null>
  previous: Record<string, number | null> | null
  groups: {
    key: string
    label: string
    figures: Record<string, number | null>
    previous: Record<string, number | null> | null
    series: { from: string; figures: Record<string, number | null> }[]
  }[]
  series: { from: string; figures: Record<string, number | null> }[]
}

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
})
afterAll(() => open?.close())

async function regencyIn(zone: ZoneName, tasksOf: (regency: WrittenRegency) => Recorded[] = () => []) {
  const regency = await writtenRegency(open.owner, zone)
  const tasks = tasksOf(regency)
  await writeTasks(open.owner, regency, tasks)
  const reader = await signedIn(open, { regencyId: regency.id, id: regency.viewer })
  return { regency, reader, world: { tasks, regency, now, hoursAheadOfUtc: zones[zone] } }
}

async function told(reader: Reader, variables: object = {}): Promise<Told> {
  const { data, errors } = await reader.ask(everything, variables)
  expect(errors).toBeUndefined()
  return data!['compliance']!
}

const refusal = async (reader: Reader, variables: object) => {
  const { errors } = await reader.ask(everything, variables)
  return errors?.map(({ message, extensions }) => `${extensions.code}: ${message}`).join()
}

/** A task of the first OPD and SOP that closed then, in time. */
const closedAt = (regency: WrittenRegency, iso: string): Recorded => ({
  ...{ opd: regency.opds[0], sop: regency.sops[0], version: regency.versions[0], stage: null },
  ...{ role: 'petugas', step: 'susun', phase: null, nationalRole: null, status: 'completed' },
  ...{ closedAt: Date.parse(iso), dueAt: Date.parse(iso), warnAt: null, pausedAt: null },
  ...{ isSentBack: false, isExcused: false, isReworked: false, usedMinutes: 30, lateMinutes: null },
})

describe('compliance', () => {
  const readings = Object.entries(zones).flatMap(([zone, hours]) => [
    [zone, 'task by task', hours] as const,
    [zone, 'from its cells', hours] as const,
  ])
  it.each(readings)(
    'equals a recount of a random history in %s, read %s, whatever is asked',
    async (zone, how, hours) => {
      const { regency, reader, world } = await regencyIn(zone as ZoneName, (regency) =>
        fc.sample(recordedTask(regency, hours), { numRuns: 700, seed }),
      )
      if (how === 'from its cells') await open.house.jobs.run('tally')
      await fc.assert(
        fc.asyncProperty(anyQuestion(regency), anyVerdict, async ({ filter, ...rest }, verdict) => {
          const asked = { ...rest, filter: { ...filter, verdict } }
          const answer = await told(reader, asked)
          const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
          const groups = answer.groups.map(({ label: _, ...group }) => group)
          const expected = recount(world, asked)
          expect({ ...answer, groups: groups.toSorted(byKey) }).toEqual({
            ...expected,
            groups: expected.groups.toSorted(byKey),
          })
        }),
        { numRuns: 60, seed },
      )
    },
  )

  it.each(Object.entries(zones))(
    'lets a day, a week and a month begin at midnight in %s',
    async (zone, hours) => {
      const midnight = Date.parse('2025-12-01T00:00:00Z') - hours * 3_600_000 // a Monday
      const { reader } = await regencyIn(zone as ZoneName, (regency) =>
        [midnight - 1, midnight].map((at) => closedAt(regency, new Date(at).toISOString())),
      )
      const ends = async (filter: object, every = 'MONTH') => {
        const { total, series } = await told(reader, { filter, every })
        return {
          closed: total['closed'],
          points: series.map(({ from, figures }) => [from, figures['closed']]),
        }
      }
      expect(await ends({ from: '2025-11-30', to: '2025-11-30' })).toEqual({
        closed: 1,
        points: [['2025-11-01', 1]],
      })
      expect(await ends({ from: '2025-12-01', to: '2025-12-01' })).toEqual({
        closed: 1,
        points: [['2025-12-01', 1]],
      })
      expect(await ends({ from: '2025-11-24', to: '2025-12-02' }, 'WEEK')).toEqual({
        closed: 2,
        points: [
          ['2025-11-24', 1],
          ['2025-12-01', 1],
        ],
      })
    },
  )

  it('answers zeros, and no groups and points, for a regency in which nothing has happened', async () => {
    const { reader } = await regencyIn('Asia/Jakarta')
    expect(await told(reader)).toEqual({ total: nothingAtAll, previous: null, groups: [], series: [] })
    const week = await told(reader, { filter: { from: '2026-02-02', to: '2026-02-15' }, every: 'WEEK' })
    expect(week.previous).toEqual(nothingAtAll)
    expect(week.series).toEqual([
      { from: '2026-02-02', figures: nothingAtAll },
      { from: '2026-02-09', figures: nothingAtAll },
    ])
  })

  it('names groups of every kind in the reader’s language, most late first', async () => {
    const late = (task: Recorded) => ({ ...task, dueAt: task.closedAt! - 1 })
    const { regency, reader } = await regencyIn('Asia/Jakarta', (regency) => [
      closedAt(regency, '2026-01-05T00:00:00Z'),
      late({
        ...closedAt(regency, '2026-01-05T00:00:00Z'),
        opd: regency.opds[1],
        role: 'kepala',
        step: 'setujui',
      }),
    ])
    const labels = async (by: string) => (await told(reader, { by })).groups.map(({ label }) => label)
    const { mark } = regency
    expect(await labels('OPD')).toEqual([`Dinas 1 ${mark}`, `Dinas 0 ${mark}`])
    expect(await labels('SOP')).toEqual([`SOP 0 ${mark}`])
    expect(await labels('ROLE')).toEqual([
      `SOP 0 ${mark} · Kepala ${mark}`,
      `SOP 0 ${mark} · Petugas ${mark}`,
    ])
    expect(await labels('STEP')).toEqual([
      `SOP 0 ${mark} · langkah 2: Menyetujui ${mark}`,
      `SOP 0 ${mark} · langkah 1: Menyusun ${mark}`,
    ])
    expect(await labels('VERSION')).toEqual([`SOP 0 ${mark} · versi 1`])
    expect(await labels('STAGE')).toEqual([`SOP 0 ${mark} · tanpa tahapan`, `SOP 0 ${mark} · siap`])
    expect(await labels('NATIONAL_PHASE')).toEqual(['Tanpa tahap nasional', 'Pengumpulan'])
    expect(await labels('NATIONAL_ROLE')).toEqual(['Tanpa peran nasional', 'Produsen Data'])
    expect(await labels('REGENCY')).toEqual([`Kabupaten ${mark}`])
    reader.headers['accept-language'] = 'en'
    expect((await labels('STEP'))[0]).toBe(`SOP 0 ${mark} · step 2: Menyetujui ${mark}`)
  })

  it('counts what was asked under two aliases once for each', async () => {
    const { reader } = await regencyIn('Asia/Jakarta', (regency) => [
      closedAt(regency, '2026-01-05T00:00:00Z'),
    ])
    const { data } = await reader.ask(
      '{ compliance { a: total { closed } b: total { n: closed late } series { from } } }',
    )
    expect(data).toMatchObject({ compliance: { a: { closed: 1 }, b: { n: 1, late: 0 } } })
  })

  it('takes one statement whatever is asked, and one more the first time that it names steps', async () => {
    const { reader } = await regencyIn('Asia/Jakarta', (regency) =>
      fc.sample(recordedTask(regency, 7), { numRuns: 300, seed }),
    )
    const asked = vi.spyOn(open.house.door, 'ask')
    const statements = async (by: string) => {
      asked.mockClear()
      await told(reader, { by, filter: { from: '2025-11-01', to: '2026-02-28' } })
      return asked.mock.calls.length
    }
    const every = [
      'OPD',
      'SOP',
      'VERSION',
      'NATIONAL_PHASE',
      'NATIONAL_ROLE',
      'REGENCY',
      'STEP',
      'STEP',
      'ROLE',
      'STAGE',
    ]
    const counted: number[] = []
    for (const by of every) counted.push(await statements(by))
    expect(counted).toEqual([1, 1, 1, 1, 1, 1, 2, 1, 1, 1])
    asked.mockRestore()
  })

  it('answers for another regency’s OPD what it answers for one that does not exist', async () => {
    const [here, there] = [await regencyIn('Asia/Jakarta'), await regencyIn('Asia/Jakarta')]
    await writeTasks(open.owner, there.regency, [closedAt(there.regency, '2026-01-05T00:00:00Z')])
    const opd = there.regency.opds[0]
    expect((await told(there.reader, { filter: { opd } })).total['closed']).toBe(1)
    expect(await told(here.reader, { filter: { opd } })).toEqual(
      await told(here.reader, { filter: { opd: crypto.randomUUID() } }),
    )
    for (const none of ['', 'bukan-id'])
      expect((await told(there.reader, { filter: { opd: none } })).total).toEqual(nothingAtAll)
  })

  it('refuses questions that make no sense instead of answering another one', async () => {
    const { reader } = await regencyIn('Asia/Jakarta')
    expect(await refusal(reader, { filter: { role: 'kepala' } })).toMatch(/BAD_USER_INPUT.*sertakan “sop”/)
    expect(await refusal(reader, { filter: { from: '2026-02-02', to: '2026-02-01' } })).toMatch(
      /Tukar kedua tanggal/,
    )
    expect(await refusal(reader, { filter: { from: '0001-01-01', to: '9999-12-31' } })).toMatch(
      /paling panjang 100 tahun/,
    )
    expect(
      await refusal(reader, { filter: { from: '2000-01-01', to: '2026-01-01' }, every: 'WEEK' }),
    ).toMatch(/1000 titik/)
    expect(await refusal(reader, { filter: { from: '2026-02-30' } })).toMatch(/exists in the calendar/)
    expect(await refusal(reader, { filter: { from: '0000-01-01' } })).toMatch(/exists in the calendar/)
    expect(await refusal(reader, { filter: { sop: crypto.randomUUID(), role: '\0' } })).toMatch(
      /BAD_USER_INPUT/,
    )
  })

  it('answers only to a session', async () => {
    expect(await refusal(stranger(open), {})).toMatch(/^UNAUTHENTICATED/)
  })
})
