import { startServer } from '@satualur/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { casts, regencyFile, sopFile } from '../configuration/files.ts'
import { asked } from '../reader.ts'
import { startRun } from '../run/commands.ts'
import { twoRows, twoWaysIn } from '../run/sops.ts'
import { runsOf as runsIn, scheduledDataset, turnOf } from './scheduled-dataset.ts'
import type { ScheduledHouse } from './scheduled-house.ts'
import { calendar, endSchedule, scheduledHouse, setSchedule, statesOf } from './scheduled-house.ts'

let open: ScheduledHouse
beforeAll(async () => {
  open = await scheduledHouse()
})
afterAll(() => open?.close())
beforeEach(() => open.at('2026-01-20'))

const runsOf = (regency: ConfiguredRegency) => runsIn(open, regency)
const scheduled = (input?: object, given?: Parameters<typeof scheduledDataset>[2]) =>
  scheduledDataset(open, input, given)

describe('a turn opens', () => {
  it('where its schedule says so, on a leap day as well, and a row timed by the frequency is due when it ends', async () => {
    open.at('2024-02-01')
    const timed = twoRows
      .replace('symbol: start', 'symbol: start\n    waktu: Sesuai frekuensi data')
      .replace(/effectiveOn: .*/, 'effectiveOn: 2024-01-01')
    const here = await scheduled({ opens: 'PERIOD_START', afterDays: 28 }, { sources: [timed] })
    open.at('2024-02-28T23:59')
    await open.ring()
    expect(await runsOf(here.regency)).toEqual([])
    open.at('2024-02-29T00:00')
    await open.ring()
    const turn = await turnOf2024(here)
    expect(turn).toMatchObject({
      period: '2024-02',
      opensOn: '2024-02-29',
      endsOn: '2024-03-28',
      state: 'OPEN',
    })
    const { run } = await asked<{ run: { openTasks: { dueAt: string }[] } }>(
      here.regency.admin,
      'query ($id: ID!) { run(id: $id) { openTasks { dueAt } } }',
      { id: turn.run!.id },
    )
    expect(run.openTasks.map(({ dueAt }) => dueAt)).toEqual(['2024-03-28T16:00:00.000Z'])
    expect(turn.endsAt).toBe('2024-03-28T16:00:00.000Z')
  })

  const turnOf2024 = async ({ regency, dataset }: { regency: ConfiguredRegency; dataset: string }) =>
    (await calendar(regency.admin, { from: '2024-02-29', to: '2024-02-29', filter: { dataset } })).nodes[0]!
      .turns[0]!

  it('of a sample only once its year has been played', async () => {
    const played = await scheduled({}, { isSample: true })
    const awaited = await scheduled({}, { isSample: true, awaitsItsYear: true })
    open.at('2026-02-01')
    await open.ring()
    expect(await runsOf(played.regency)).not.toEqual([])
    expect(await runsOf(awaited.regency)).toEqual([])
  })

  it('at the midnight of its own regency', async () => {
    const file = regencyFile(casts)
    const [east, west] = [
      await scheduled({}, { file: file.replace('Asia/Makassar', 'Asia/Jayapura') }),
      await scheduled({}, { file: file.replace('Asia/Makassar', 'Asia/Jakarta') }),
    ]
    open.at('2026-01-31T23:30')
    await open.ring()
    expect([await runsOf(east.regency), await runsOf(west.regency)]).toEqual([['2026-01'], []])
    open.at('2026-02-01T00:59')
    await open.ring()
    expect(await runsOf(west.regency)).toEqual([])
    open.at('2026-02-01T01:00')
    await open.ring()
    expect(await runsOf(west.regency)).toEqual(['2026-01'])
  })

  it('from the day on which the schedule starts, until its last day', async () => {
    const here = await scheduled({ startsOn: '2026-03-02', endsOn: '2026-05-01' })
    for (const day of ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01']) {
      open.at(day)
      await open.ring()
    }
    expect(await runsOf(here.regency)).toEqual(['2026-03', '2026-04'])
  })

  it('at once where the schedule starts in days that have passed, and only for the time that goes on', async () => {
    const here = await scheduled({ startsOn: '2025-11-01' })
    await open.ring()
    expect(await runsOf(here.regency)).toEqual(['2025-12'])
    expect(await statesOf(here.regency.admin, here.dataset, '2025-11-01', '2026-02-01')).toEqual([
      '2025-10 MISSED',
      '2025-11 MISSED',
      '2025-12 OPEN',
      '2026-01 UPCOMING',
    ])
  })

  it('no more once the schedule has ended; what has opened stays', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' })
    await open.ring()
    expect(await endSchedule(here.regency.admin, { schedule: here.schedule })).toEqual({
      __typename: 'ScheduleEnded',
      dataset: { schedules: [{ endsOn: '2026-01-20' }] },
    })
    open.at('2026-02-01')
    await open.ring()
    expect(await runsOf(here.regency)).toEqual(['2025-12'])
  })

  it('by other terms from the next one on', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' })
    await open.ring()
    await setSchedule(here.regency.admin, { sop: here.sop, dataset: here.dataset, afterDays: 9 })
    const { nodes } = await calendar(here.regency.admin, {
      from: '2026-01-01',
      to: '2026-03-31',
      filter: { dataset: here.dataset },
    })
    expect(nodes[0]!.turns.map(({ period, opensOn, endsOn }) => [period, opensOn, endsOn])).toEqual([
      ['2025-12', '2026-01-01', '2026-01-31'],
      ['2026-01', '2026-02-10', '2026-03-09'],
      ['2026-02', '2026-03-10', '2026-04-09'],
    ])
  })
})

describe('a turn opens once', () => {
  it('however many servers come to it at the same time, and after a restart', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' })
    const other = await startServer({ ...open.house.settings, port: 0 })
    try {
      const jobs = [open.house.jobs, other.house.jobs]
      const ring = () =>
        Promise.all(Array.from({ length: 8 }, (_, one) => jobs[one % 2]!.run('recurrence.open')))
      await ring()
      for (const day of ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01']) {
        open.at(day)
        await ring()
      }
    } finally {
      await other.close()
    }
    expect(await runsOf(here.regency)).toEqual(['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'])
    const restarted = await startServer({ ...open.house.settings, port: 0 })
    try {
      await restarted.house.jobs.run('recurrence.open')
    } finally {
      await restarted.close()
    }
    expect(await runsOf(here.regency)).toHaveLength(5)
  })

  it('also where its run is completed before somebody else comes to it', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' })
    const { run } = await startRun(
      here.regency.admin,
      { sop: here.sop, dataset: here.dataset, period: '2025-12' },
      '... on RunStarted { run { id isScheduled turnEndsAt } }',
    )
    expect(run).toMatchObject({ isScheduled: false, turnEndsAt: '2026-01-31T16:00:00.000Z' })
    await open.owner.query(`update run set status = 'completed', closed_at = started_at where id = $1`, [
      run!.id,
    ])
    await open.ring()
    expect(await runsOf(here.regency)).toEqual(['2025-12'])
    expect(await turnOf(here, '2025-12')).toMatchObject({ state: 'DONE', run: { id: run!.id } })
  })

  it('and is missed where no server ran in its time; the next one opens as ever', async () => {
    const here = await scheduled({ startsOn: '2026-02-01' })
    open.at('2026-03-04')
    await open.ring()
    expect(await statesOf(here.regency.admin, here.dataset, '2026-02-01', '2026-04-01')).toEqual([
      '2026-01 MISSED',
      '2026-02 OPEN',
      '2026-03 UPCOMING',
    ])
  })
})

describe('a turn that cannot open', () => {
  it('says which role nobody plays, is tried again the next day, and opens when that is mended', async () => {
    const nobody = casts.replace(/ {4}produsen:\n.*\n/, '')
    const here = await scheduled({ startsOn: '2026-01-01' }, { file: regencyFile(nobody) })
    await open.ring()
    const blocked = await turnOf(here, '2025-12')
    expect(blocked).toMatchObject({
      state: 'BLOCKED',
      run: null,
      obstacle: { kind: 'ROLE_WITHOUT_PLAYER', triedOn: '2026-01-20' },
    })
    expect(blocked.obstacle!.sentence).toContain('Produsen Data')
    await open.owner.query(
      `insert into player (regency_id, sop_id, role_key, person_id)
       select regency_id, $2, 'produsen', id from person where regency_id = $1 and email = 'operator@contoh.id'`,
      [here.regency.id, here.sop],
    )
    open.at('2026-01-20T23:00')
    await open.ring()
    expect((await turnOf(here, '2025-12')).state).toBe('BLOCKED')
    open.at('2026-01-21')
    await open.ring()
    expect(await turnOf(here, '2025-12')).toMatchObject({
      state: 'OPEN',
      obstacle: null,
      run: { isScheduled: true },
    })
  })

  it('says that its SOP is not in force yet, or that its starts exclude each other', async () => {
    const later = await scheduled(
      { startsOn: '2026-01-01' },
      { sources: [sopFile({ effectiveOn: '2026-06-01' })] },
    )
    const unclear = await scheduled({ startsOn: '2026-01-01' }, { sources: [twoWaysIn] })
    await open.ring()
    expect((await turnOf(later, '2025-12')).obstacle).toMatchObject({ kind: 'SOP_NOT_IN_FORCE' })
    expect((await turnOf(unclear, '2025-12')).obstacle).toMatchObject({ kind: 'START_UNCLEAR' })
  })

  it('is missed with its reason when its time has passed', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' }, { sources: [twoWaysIn] })
    await open.ring()
    open.at('2026-02-01')
    expect(await turnOf(here, '2025-12')).toMatchObject({
      state: 'MISSED',
      obstacle: { kind: 'START_UNCLEAR', triedOn: '2026-01-20' },
    })
  })

  it('goes on where somebody starts its run by hand', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' }, { sources: [twoWaysIn] })
    await open.ring()
    const started = await startRun(here.regency.admin, {
      ...{ sop: here.sop, dataset: here.dataset, period: '2025-12' },
      at: ['1'],
    })
    expect(started.__typename).toBe('RunStarted')
    expect(await turnOf(here, '2025-12')).toMatchObject({
      state: 'OPEN',
      obstacle: null,
      run: { isScheduled: false },
    })
  })
})
