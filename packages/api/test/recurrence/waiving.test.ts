import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cancelRun, startRun } from '../run/commands.ts'
import { runsOf, scheduledDataset, turnOf } from './scheduled-dataset.ts'
import type { ScheduledHouse } from './scheduled-house.ts'
import { scheduledHouse, waiveTurn } from './scheduled-house.ts'

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
