import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { asked, stranger } from '../reader.ts'
import { visitsDuring } from '../visits.ts'
import type { ScheduledHouse } from './scheduled-house.ts'
import {
  calendar,
  everyFrequency,
  idsOf,
  scheduledHouse,
  scheduledRegency,
  setSchedule,
  statesOf,
} from './scheduled-house.ts'

let open: ScheduledHouse
let regency: ConfiguredRegency
let datasets: Record<string, string>
const year = { from: '2025-01-01', to: '2025-12-31' }

/** Half a year has passed; the runs of February and March were completed, the one of March late. */
beforeAll(async () => {
  open = await scheduledHouse()
  open.at('2025-01-01')
  regency = await scheduledRegency(open, { file: everyFrequency })
  const { sop, ...ids } = await idsOf(regency)
  datasets = ids.datasets
  for (const dataset of Object.values(datasets)) await setSchedule(regency.admin, { dataset, sop })
  for (const month of ['01', '02', '03', '04', '05', '06', '07']) {
    open.at(`2025-${month}-01`)
    await open.ring()
  }
  const completed = (period: string, at: string) =>
    open.owner.query(
      `update run set status = 'completed', closed_at = $3 where regency_id = $1 and period = $2`,
      [regency.id, period, at],
    )
  await completed('2025-02', '2025-03-31T23:59:59+08:00')
  await completed('2025-03', '2025-05-01T00:00:01+08:00')
  open.at('2025-07-10')
})
afterAll(() => open?.close())

describe('the calendar', () => {
  it('tells how each turn of a span stands: what is past, what goes on, and what is to come', async () => {
    expect(await statesOf(regency.admin, datasets['monthly']!, '2025-01-01', '2025-10-31')).toEqual([
      '2024-12 MISSED',
      '2025-01 MISSED',
      '2025-02 DONE',
      '2025-03 DONE_LATE',
      '2025-04 MISSED',
      '2025-05 MISSED',
      '2025-06 OPEN',
      '2025-07 UPCOMING',
      '2025-08 UPCOMING',
      '2025-09 UPCOMING',
    ])
    expect(await statesOf(regency.admin, datasets['yearly']!, year.from, '2027-01-31')).toEqual([
      '2024 OPEN',
      '2025 UPCOMING',
      '2026 UPCOMING',
    ])
  })

  it('has a row for each schedule, by the title of its dataset, in pages', async () => {
    const whole = await calendar(regency.admin, year)
    const keys = whole.nodes.map(({ schedule }) => schedule.dataset.key)
    expect(keys).toEqual(['by-class', 'monthly', 'quarterly', 'semester', 'yearly'])
    const first = await calendar(regency.admin, { ...year, first: 2 })
    const second = await calendar(regency.admin, { ...year, first: 3, after: first.pageInfo.endCursor })
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes)
    expect([first.totalCount, second.totalCount]).toEqual([5, 5])
  })

  it('can be asked for one OPD, one dataset, and some states; counts are told of all states', async () => {
    const { opds } = await asked<{ opds: { id: string; key: string }[] }>(
      regency.admin,
      '{ opds { id key } }',
    )
    const opd = (key: string) => opds.find((one) => one.key === key)!.id
    expect((await calendar(regency.admin, { ...year, filter: { opd: opd('kominfo') } })).totalCount).toBe(0)
    expect((await calendar(regency.admin, { ...year, filter: { opd: opd('dinkes') } })).totalCount).toBe(5)
    const done = await calendar(regency.admin, { ...year, filter: { state: ['DONE', 'DONE_LATE'] } })
    expect(done.nodes.map(({ turns }) => turns.map(({ period }) => period))).toEqual([['2025-02', '2025-03']])
    expect(done.totalCount).toBe(1)
    const all = await calendar(regency.admin, year)
    expect(done.counts).toEqual(all.counts)
    const turns = all.nodes.flatMap((row) => row.turns)
    expect(all.counts.reduce((sum, { count }) => sum + count, 0)).toBe(turns.length)
  })

  it('is read in two visits, however much there is of it', async () => {
    const few = await visitsDuring(() => calendar(regency.admin, { ...year, first: 1 }))
    const many = await visitsDuring(() => calendar(regency.admin, { from: '2025-01-01', to: '2026-12-31' }))
    expect([few, many]).toEqual([2, 2])
  })

  it('is bounded, and says so', async () => {
    const asking = (span: object) =>
      regency.admin.ask(
        `query ($from: Date!, $to: Date!) { turns(from: $from, to: $to) { totalCount } }`,
        span,
      )
    for (const span of [
      { from: '2025-01-02', to: '2025-01-01' },
      { from: '2025-01-01', to: '2029-01-01' },
    ]) {
      const { errors } = await asking(span)
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    }
    expect(
      (await stranger(open).ask('{ turns(from: "2025-01-01", to: "2025-01-01") { totalCount } }')).errors,
    ).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })

  it('stands beside each dataset too, under whatever names a client gives it', async () => {
    const { dataset } = await asked<{
      dataset: { schedules: Record<string, { period: string; state: string }[]>[] }
    }>(
      regency.operator,
      `query ($id: ID!) { dataset(id: $id) { schedules {
        past: turns(from: "2025-04-01", to: "2025-05-31") { period state }
        next: turns(from: "2025-08-01", to: "2025-08-01") { period state run { id } } } } }`,
      { id: datasets['monthly'] },
    )
    expect(dataset.schedules).toEqual([
      {
        past: [
          { period: '2025-03', state: 'DONE_LATE' },
          { period: '2025-04', state: 'MISSED' },
        ],
        next: [{ period: '2025-07', state: 'UPCOMING', run: null }],
      },
    ])
  })
})

describe('a schedule', () => {
  it('is set by admins alone, for a dataset and an SOP of the regency, with days that fit', async () => {
    const { sop } = await idsOf(regency)
    const dataset = datasets['monthly']!
    const refused = async (input: object, reader = regency.admin) =>
      (await setSchedule(reader, { sop, dataset, ...input })).__typename
    expect(await refused({}, regency.operator)).toBe('NotAllowed')
    expect(await refused({}, stranger(open))).toBe('NotSignedIn')
    expect(await refused({ dataset: sop })).toBe('NotFound')
    expect(await refused({ sop: dataset })).toBe('NotFound')
    for (const input of [
      { afterDays: -1 },
      { afterDays: 367 },
      { startsOn: '2025-02-02', endsOn: '2025-02-01' },
    ])
      expect([input, await refused(input)]).toEqual([input, 'ScheduleUnclear'])
  })

  it('answers for the one who set it last, and keeps its start while it goes on', async () => {
    const { sop } = await idsOf(regency)
    const set = await setSchedule(regency.admin, { sop, dataset: datasets['yearly'], afterDays: 3 })
    expect(set.schedule).toMatchObject({
      startsOn: '2025-07-10',
      setBy: { email: 'admin@contoh.id' },
      afterDays: 3,
    })
    const told = await setSchedule(regency.admin, {
      sop,
      dataset: datasets['yearly'],
      startsOn: '2025-01-01',
    })
    expect(told.schedule).toMatchObject({ startsOn: '2025-01-01', afterDays: 0 })
    const kept = await setSchedule(regency.admin, { sop, dataset: datasets['yearly'], afterDays: 5 })
    expect(kept.schedule).toMatchObject({ startsOn: '2025-01-01', afterDays: 5 })
  })
})
