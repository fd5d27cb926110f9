import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import { assignTasks, claimTask, completeTask, recallTask } from './commands.ts'
import { refused } from './refused.ts'
import { openTask } from './run-as-shown.ts'
import type { Workplace } from './workplace.ts'
import { atWork, represent, shownTask, table, workplace } from './workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
  await represent(place, 'operator', 'kabid', '2026-03-02', '2026-03-03')
})
afterAll(() => open?.close())

const completed = { __typename: 'TaskCompleted' }
const seen = (who: string, task: string) =>
  shownTask(place.readers[who]!, task, 'mayComplete onBehalfOf { email }')
const operator = { email: 'operator@contoh.id' }
const kabid = { email: 'kabid@contoh.id' }

describe('a deputy', () => {
  it('completes a task on behalf of its performer, while the delegation lasts; both names are on record', async () => {
    const { run, task } = await atWork(place)
    expect(await seen('kabid', task)).toEqual({ mayComplete: true, onBehalfOf: [operator] })
    const told =
      '... on TaskCompleted { task { closedBy { email } closedFor { email } handovers { handedInFor { email } } } }'
    expect(await completeTask(place.readers['kabid']!, { task, handovers: table }, told)).toEqual({
      ...completed,
      task: { closedBy: kabid, closedFor: operator, handovers: [{ handedInFor: operator }] },
    })
    expect(await seen('kabid', task)).toEqual({ mayComplete: false, onBehalfOf: [] })
    const { run: shown } = await asked<{ run: { events: object[] } }>(
      place.admin,
      'query ($id: ID!) { run(id: $id) { events { kind actor { email } onBehalfOf { email } } } }',
      { id: run },
    )
    expect(shown.events).toContainEqual({ kind: 'TaskCompleted', actor: kabid, onBehalfOf: operator })
    expect(shown.events).toContainEqual({
      kind: 'RunStarted',
      actor: { email: 'admin@contoh.id' },
      onBehalfOf: null,
    })
    for (const who of ['operator', 'kabid'])
      expect(await shownTask(place.readers[who]!, task, 'isRecallable')).toEqual({ isRecallable: true })
    const taken = await recallTask(place.readers['kabid']!, { task, reason: 'Salah lampiran.' })
    expect(taken).toEqual({ __typename: 'TaskRecalled' })
  })

  it('does so no more on the day after it has ended', async () => {
    const { task } = await atWork(place)
    clock.set('2026-03-04T09:00')
    expect(await seen('kabid', task)).toEqual({ mayComplete: false, onBehalfOf: [] })
    expect(await completeTask(place.readers['kabid']!, { task, handovers: table })).toEqual(
      refused('NotYourTask'),
    )
    clock.set('2026-03-02T09:00')
  })

  it('claims for a performer, who completes it then, or lets the deputy do so', async () => {
    const { task } = await atWork(place)
    const told = '... on TaskClaimed { task { claimedBy { email } } }'
    expect(await claimTask(place.readers['kabid']!, { task }, told)).toEqual({
      __typename: 'TaskClaimed',
      task: { claimedBy: operator },
    })
    expect(await seen('pengganti', task)).toEqual({ mayComplete: false, onBehalfOf: [] })
    expect(await seen('kabid', task)).toEqual({ mayComplete: true, onBehalfOf: [operator] })
    expect(await completeTask(place.operator, { task, handovers: table })).toEqual(completed)
  })

  it('of two performers says for which of them', async () => {
    await represent(place, 'pengganti', 'kabid', '2026-03-02')
    const { task } = await atWork(place)
    const input = { task, handovers: table }
    const people = '... on BehalfUnclear { people { email } }'
    const unclear = refused('BehalfUnclear', { people: [operator, { email: 'pengganti@contoh.id' }] })
    expect(await completeTask(place.readers['kabid']!, input, people)).toEqual(unclear)
    expect(await claimTask(place.readers['kabid']!, { task }, people)).toEqual(unclear)
    const stranger = { ...input, onBehalfOf: place.people['admin'] }
    expect(await completeTask(place.readers['kabid']!, stranger, people)).toEqual(unclear)
    const told = '... on TaskCompleted { task { closedFor { email } } }'
    const clear = { ...input, onBehalfOf: place.people['pengganti'] }
    expect(await completeTask(place.readers['kabid']!, clear, told)).toEqual({
      ...completed,
      task: { closedFor: { email: 'pengganti@contoh.id' } },
    })
  })

  it('votes in the place of a performer of a joint task, under that name', async () => {
    const { task } = await atWork(place, '3')
    const vote = { task, onBehalfOf: place.people['operator'] }
    expect(await completeTask(place.readers['kabid']!, vote)).toEqual(completed)
    expect(await shownTask(place.admin, task, 'confirmations { person { email } }')).toEqual({
      confirmations: [{ person: operator }],
    })
    const { rows } = await open.owner.query(
      'select person_id, vote_by from assignment where task_id = $1 and vote is not null',
      [task],
    )
    expect(rows).toEqual([{ person_id: place.people['operator'], vote_by: place.people['kabid'] }])
  })

  it('cannot check what whom they represent has made, nor what they made themselves for another', async () => {
    await represent(place, 'admin', 'pengganti', '2026-03-02')
    const { run, task } = await atWork(place)
    await completeTask(place.readers['pengganti']!, { task, handovers: table })
    const check = await openTask(place.admin, run, '2')
    const shown = 'mayComplete isClaimable keptApart { number } onBehalfOf { email }'
    expect(await shownTask(place.readers['pengganti']!, check, shown)).toEqual({
      ...{ mayComplete: false, isClaimable: false, keptApart: [{ number: '1' }] },
      onBehalfOf: [{ email: 'admin@contoh.id' }],
    })
    expect(await shownTask(place.admin, check, 'mayComplete keptApart { number }')).toEqual({
      ...{ mayComplete: true, keptApart: [] },
    })
    const told = '... on DutiesSeparated { steps { number } people { email } }'
    expect(await completeTask(place.readers['pengganti']!, { task: check, outcome: 'sesuai' }, told)).toEqual(
      refused('DutiesSeparated', { steps: [{ number: '1' }], people: [{ email: 'pengganti@contoh.id' }] }),
    )
    const input = { tasks: [check], performers: [place.people['kabid']!], reason: 'Cuti.' }
    expect(await assignTasks(place.admin, input)).toEqual({ __typename: 'TasksAssigned' })
  })
})
