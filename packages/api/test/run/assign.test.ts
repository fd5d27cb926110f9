import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { stranger } from '../reader.ts'
import { assignTasks, claimTask, completeTask, pauseRun } from './commands.ts'
import { refused } from './refused.ts'
import { shownRun } from './run-as-shown.ts'
import type { Workplace } from './workplace.ts'
import { atWork, shownTask, table, workplace } from './workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())

const assigned = { __typename: 'TasksAssigned' }
const reason = 'Operator cuti.'
const input = (tasks: string[], ...names: string[]) => ({
  ...{ tasks, performers: names.map((name) => place.people[name]!), reason },
})
const performersOf = async (task: string) =>
  (
    await shownTask<{ performers: { email: string }[] }>(place.admin, task, 'performers { email }')
  ).performers.map(({ email }) => email.split('@')[0])

describe('an open task', () => {
  it('is assigned by who supervises its OPD or by an admin, and is theirs alone from then on', async () => {
    const { kepala, operator, pengganti, kabid, pengawas, pembaca } = place.readers
    const { task } = await atWork(place)
    await claimTask(operator!, { task })
    for (const other of [operator!, pengawas!, pembaca!])
      expect(await assignTasks(other, input([task], 'kabid'))).toEqual(refused('NotAllowed'))
    expect(await assignTasks(stranger(open), input([task], 'kabid'))).toEqual(refused('NotSignedIn'))
    const told = '... on TasksAssigned { tasks { id claimedBy { id } performers { email } } }'
    expect(await assignTasks(kepala!, input([task], 'kabid'), told)).toEqual({
      ...assigned,
      tasks: [{ id: task, claimedBy: null, performers: [{ email: 'kabid@contoh.id' }] }],
    })
    expect(await completeTask(pengganti!, { task, handovers: table })).toEqual(refused('NotYourTask'))
    expect(await completeTask(kabid!, { task, handovers: table })).toEqual({ __typename: 'TaskCompleted' })
    expect(await assignTasks(place.admin, input([task], 'operator'))).toEqual(refused('TaskNotOpen'))
  })

  it('needs a reason and people who can work', async () => {
    const { task } = await atWork(place)
    expect(await assignTasks(place.admin, input([task]))).toEqual(refused('PerformersMissing'))
    expect(await assignTasks(place.admin, { ...input([task], 'kabid'), reason: ' ' })).toEqual(
      refused('ReasonMissing'),
    )
    for (const nobody of [place.people['pembaca']!, crypto.randomUUID(), 'x'])
      expect(await assignTasks(place.admin, { tasks: [task], performers: [nobody], reason })).toEqual(
        refused('NotFound'),
      )
    expect(await performersOf(task)).toEqual(['operator', 'pengganti'])
  })

  it('is not given to who performed the row that it checks', async () => {
    const { task } = await atWork(place, '2')
    expect(await performersOf(task)).toEqual(['admin'])
    const told = '... on DutiesSeparated { steps { number } people { email } }'
    expect(await assignTasks(place.admin, input([task], 'kabid', 'operator'), told)).toEqual(
      refused('DutiesSeparated', { steps: [{ number: '1' }], people: [{ email: 'operator@contoh.id' }] }),
    )
  })

  it('is handed on in a paused run too, since absence does not wait', async () => {
    const { run, task } = await atWork(place)
    await pauseRun(place.admin, { run, reason: 'Menunggu surat.' })
    expect(await assignTasks(place.admin, input([task], 'kabid'))).toEqual(assigned)
  })

  it('keeps the votes of those who stay with a joint task, and those of nobody else', async () => {
    const { task } = await atWork(place, '3')
    for (const who of ['operator', 'pengganti']) await completeTask(place.readers[who]!, { task })
    await assignTasks(place.admin, input([task], 'kabid', 'operator'))
    const votes = 'confirmations { person { email } } performers { email }'
    expect(await shownTask(place.admin, task, votes)).toEqual({
      confirmations: [{ person: { email: 'operator@contoh.id' } }],
      performers: [{ email: 'kabid@contoh.id' }, { email: 'operator@contoh.id' }],
    })
  })
})

describe('tasks of several runs', () => {
  it('are assigned all at once, also two of one run, and told in the order that they were named', async () => {
    const tasks: string[] = []
    for (let run = 1; run <= 12; run++) tasks.push((await atWork(place)).task)
    const answer = await assignTasks(
      place.readers['kepala']!,
      input(tasks, 'kabid'),
      '... on TasksAssigned { tasks { id performers { email } } }',
    )
    expect(answer).toEqual({
      ...assigned,
      tasks: tasks.map((id) => ({ id, performers: [{ email: 'kabid@contoh.id' }] })),
    })
  })

  it('are left as they are, all of them, where one cannot be assigned, and that one is named', async () => {
    const [first, done, last] = [await atWork(place), await atWork(place), await atWork(place)]
    await completeTask(place.operator, { task: done.task, handovers: table })
    const tasks = [first.task, done.task, last.task]
    const answer = await assignTasks(
      place.admin,
      input(tasks, 'kabid'),
      '... on TaskNotOpen { task { id status } }',
    )
    expect(answer).toEqual(refused('TaskNotOpen', { task: { id: done.task, status: 'COMPLETED' } }))
    expect(answer.message).toMatch(/^“Unggah Data Sektoral”: /)
    for (const { run, task } of [first, last]) {
      expect(await performersOf(task)).toEqual(['operator', 'pengganti'])
      expect((await shownRun(place.admin, run)).revision).toBe(2)
    }
    expect(await assignTasks(place.admin, input([first.task, crypto.randomUUID()], 'kabid'))).toEqual(
      refused('NotFound'),
    )
  })

  it('are at most a hundred', async () => {
    const { errors } = await place.admin.ask(
      'mutation ($input: AssignTasksInput!) { assignTasks(input: $input) { __typename } }',
      {
        input: input(
          Array.from({ length: 101 }, () => crypto.randomUUID()),
          'kabid',
        ),
      },
    )
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
