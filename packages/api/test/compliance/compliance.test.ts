import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { ZoneName } from './asking.ts'
import { closedAt, nothingAtAll, now, overview, regencyIn, told, zones } from './asking.ts'
import { anyQuestion, anyVerdict, recordedTask } from './history.ts'
import { recount } from './recount.ts'

const seed = 20_260_210

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
})
afterAll(() => open?.close())

describe('compliance', () => {
  const readings = Object.entries(zones).flatMap(([zone, hours]) => [
    [zone, 'task by task', hours] as const,
    [zone, 'from its cells', hours] as const,
  ])
  it.each(readings)(
    'equals a recount of a random history in %s, read %s, whatever is asked',
    async (zone, how, hours) => {
      const { regency, reader, world } = await regencyIn(open, zone as ZoneName, (regency) =>
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
          const { groups: _, ...together } = expected
          expect(await told(reader, asked, overview)).toEqual(together)
        }),
        { numRuns: 60, seed },
      )
    },
  )

  it.each(Object.entries(zones))(
    'lets a day, a week and a month begin at midnight in %s',
    async (zone, hours) => {
      const midnight = Date.parse('2025-12-01T00:00:00Z') - hours * 3_600_000 // a Monday
      const { reader } = await regencyIn(open, zone as ZoneName, (regency) =>
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

  it('reads weeks and days from cells, where they are of all that the regency does', async () => {
    const { regency, reader } = await regencyIn(open, 'Asia/Jakarta', (regency) =>
      ['2025-12-30T05:00:00Z', '2026-01-05T05:00:00Z', '2026-01-06T05:00:00Z'].map((at) =>
        closedAt(regency, at),
      ),
    )
    await open.house.jobs.run('tally')
    await open.owner.query('delete from task where regency_id = $1', [regency.id])
    const closed = async (filter: object) => {
      const { total, previous, series } = await told(reader, { filter, every: 'WEEK' }, overview)
      const points = series.map((point) => point.figures['closed'])
      return { closed: total['closed'], before: previous?.['closed'], points }
    }
    const days = { from: '2025-12-31', to: '2026-01-05' }
    expect(await closed(days)).toEqual({ closed: 1, before: 1, points: [0, 1] })
    expect(await closed({ ...days, opd: regency.opds[0] })).toEqual({ closed: 0, before: 0, points: [0, 0] })
    expect(await closed({ from: '2025-12-01', to: '2026-01-31' })).toEqual({
      ...{ closed: 3, before: 0 },
      points: [0, 0, 0, 0, 1, 2, 0, 0, 0],
    })
  })

  it('answers zeros, and no groups and points, for a regency in which nothing has happened', async () => {
    const { reader } = await regencyIn(open, 'Asia/Jakarta')
    expect(await told(reader)).toEqual({ total: nothingAtAll, previous: null, groups: [], series: [] })
    const week = await told(reader, { filter: { from: '2026-02-02', to: '2026-02-15' }, every: 'WEEK' })
    expect(week.previous).toEqual(nothingAtAll)
    expect(week.series).toEqual([
      { from: '2026-02-02', figures: nothingAtAll },
      { from: '2026-02-09', figures: nothingAtAll },
    ])
  })

  it('takes one statement whatever is asked, and one more the first time that it names steps', async () => {
    const { reader } = await regencyIn(open, 'Asia/Jakarta', (regency) =>
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
})
