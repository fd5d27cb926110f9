import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cancelRun, startRun } from '../run/commands.ts'
import { runsOf, scheduledDataset, turnOf } from './scheduled-dataset.ts'
import type { ScheduledHouse } from './scheduled-house.ts'
import { scheduledHouse, waiveTurn, withdrawWaiver } from './scheduled-house.ts'

let open: ScheduledHouse
beforeAll(async () => {
  open = await scheduledHouse()
})
afterAll(() => open?.close())
beforeEach(() => open.at('2026-01-20'))

const scheduled = (input: object) => scheduledDataset(open, input)

describe('a run that was cancelled', () => {
  it('leaves its turn blocked and is not begun again by itself, but by hand', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' })
    await open.ring()
    const { run } = await turnOf(here, '2025-12')
    await cancelRun(here.regency.admin, { run: run!.id, reason: 'Tabelnya keliru.' })
    open.at('2026-01-22')
    await open.ring()
    expect(await turnOf(here, '2025-12')).toMatchObject({
      state: 'BLOCKED',
      obstacle: { kind: 'RUN_CANCELLED' },
      run: { id: run!.id, status: 'CANCELLED' },
    })
    await startRun(here.regency.admin, { sop: here.sop, dataset: here.dataset, period: '2025-12' })
    expect(await turnOf(here, '2025-12')).toMatchObject({ state: 'OPEN', run: { isScheduled: false } })
  })
})

describe('a turn is waived', () => {
  it('by an admin, with a reason: it does not open, and nobody misses it', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' })
    const { id } = await turnOf(here, '2025-12')
    expect(await waiveTurn(here.regency.operator, { turn: id, reason: 'Libur.' })).toMatchObject({
      __typename: 'NotAllowed',
    })
    expect(await waiveTurn(here.regency.admin, { turn: id, reason: ' ' })).toMatchObject({
      __typename: 'ReasonMissing',
    })
    for (const turn of ['x', `${here.schedule}.2026`, `${here.schedule}.x`, id.replace(/^./, 'f')])
      expect([turn, await waiveTurn(here.regency.admin, { turn, reason: 'Ada.' })]).toMatchObject([
        turn,
        { __typename: 'NotFound' },
      ])
    expect(await waiveTurn(here.regency.admin, { turn: id, reason: ' Data digabung. ' })).toMatchObject({
      __typename: 'TurnWaived',
      turn: { state: 'WAIVED', waiver: { reason: 'Data digabung.', by: { email: 'admin@contoh.id' } } },
    })
    await open.ring()
    expect(await runsOf(open, here.regency)).toEqual([])
    expect(await waiveTurn(here.regency.admin, { turn: id, reason: 'Lagi.' })).toMatchObject({
      __typename: 'TurnTaken',
      turn: { state: 'WAIVED' },
    })
    open.at('2026-03-01')
    expect((await turnOf(here, '2025-12')).state).toBe('WAIVED')
  })

  it('before it opens, but not while its run goes on; after a cancelled run it can be', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' })
    await open.ring()
    const [now, later] = [await turnOf(here, '2025-12'), await turnOf(here, '2026-04')]
    expect(await waiveTurn(here.regency.admin, { turn: later.id, reason: 'Sensus.' })).toMatchObject({
      turn: { state: 'WAIVED' },
    })
    expect(await waiveTurn(here.regency.admin, { turn: now.id, reason: 'Sensus.' })).toMatchObject({
      __typename: 'TurnTaken',
      turn: { state: 'OPEN' },
    })
    await cancelRun(here.regency.admin, { run: now.run!.id, reason: 'Keliru.' })
    expect(await waiveTurn(here.regency.admin, { turn: now.id, reason: 'Sensus.' })).toMatchObject({
      __typename: 'TurnWaived',
    })
    open.at('2026-05-01')
    await open.ring()
    expect(await runsOf(open, here.regency)).toEqual(['2025-12'])
  })
})

describe('a waiver is taken back', () => {
  it('by an admin, with a reason: the turn opens after all, and both stay on record', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' })
    const { id } = await turnOf(here, '2025-12')
    const [admin, operator] = [here.regency.admin, here.regency.operator]
    await waiveTurn(admin, { turn: id, reason: 'Data digabung.' })
    expect(await withdrawWaiver(operator, { turn: id, reason: 'Ada.' })).toMatchObject({
      __typename: 'NotAllowed',
    })
    expect(await withdrawWaiver(admin, { turn: id, reason: ' ' })).toMatchObject({
      __typename: 'ReasonMissing',
    })
    for (const turn of ['x', `${here.schedule}.2026`, id.replace(/^./, 'f')])
      expect(await withdrawWaiver(admin, { turn, reason: 'Ada.' })).toMatchObject({ __typename: 'NotFound' })
    open.at('2026-01-22')
    const record = {
      ...{ reason: 'Ternyata dipisah.', by: { email: 'admin@contoh.id' } },
      waiver: { reason: 'Data digabung.', by: { email: 'admin@contoh.id' }, at: '2026-01-19T16:05:00.000Z' },
    }
    expect(await withdrawWaiver(admin, { turn: id, reason: ' Ternyata dipisah. ' })).toMatchObject({
      __typename: 'WaiverWithdrawn',
      turn: { state: 'OPEN', waiver: null, withdrawnWaivers: [record] },
    })
    expect(await withdrawWaiver(admin, { turn: id, reason: 'Lagi.' })).toMatchObject({
      __typename: 'TurnNotWaived',
      turn: { withdrawnWaivers: [record] },
    })
    await open.ring()
    expect(await turnOf(here, '2025-12')).toMatchObject({
      ...{ state: 'OPEN', run: { isScheduled: true }, withdrawnWaivers: [record] },
    })
  })

  it('when its time has passed: it is missed', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' })
    const { id } = await turnOf(here, '2025-12')
    await waiveTurn(here.regency.admin, { turn: id, reason: 'Sensus.' })
    open.at('2026-03-01')
    expect(await withdrawWaiver(here.regency.admin, { turn: id, reason: 'Keliru.' })).toMatchObject({
      turn: { state: 'MISSED' },
    })
  })

  it('once, whoever else takes it back at that moment, and can be waived and taken back again', async () => {
    const here = await scheduled({ startsOn: '2026-01-01' })
    const turn = (await turnOf(here, '2025-12')).id
    for (const reason of ['Satu.', 'Dua.']) {
      await waiveTurn(here.regency.admin, { turn, reason })
      const all = await Promise.all(
        Array.from({ length: 8 }, () => withdrawWaiver(here.regency.admin, { turn, reason: 'Keliru.' })),
      )
      const names = all.map(({ __typename }) => __typename).sort()
      expect(names).toEqual([...Array.from({ length: 7 }, () => 'TurnNotWaived'), 'WaiverWithdrawn'])
    }
    const { withdrawnWaivers } = await turnOf(here, '2025-12')
    expect(withdrawnWaivers.map(({ waiver }) => waiver.reason)).toEqual(['Satu.', 'Dua.'])
  })
})
