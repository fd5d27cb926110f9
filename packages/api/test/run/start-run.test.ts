import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { stranger } from '../reader.ts'
import { cancelRun, completeTask, startRun } from './commands.ts'
import { timedPerItem, twoWaysIn } from './sops.ts'
import type { Subject } from './started-run.ts'
import { subjectOf } from './started-run.ts'

let open: OpenHouse
let regency: ConfiguredRegency
let subject: Subject
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
  subject = await subjectOf(regency)
})
afterAll(() => open?.close())

const started = { __typename: 'RunStarted' }
const shown = '... on RunStarted { run { id title period opd { key } openTasks { act { key } } } }'

describe('a run is started', () => {
  it('by an admin and by a user of its OPD, but not by a viewer or without a session', async () => {
    const input = { sop: subject.sop, opd: subject.dinkes }
    const viewer = await regency.sessionOf('pembaca@contoh.id')
    expect(await startRun(viewer, input)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await startRun(stranger(open), input)).toMatchObject({ __typename: 'NotSignedIn' })
    expect(await startRun(regency.admin, input)).toEqual(started)
    expect(await startRun(regency.operator, input)).toEqual(started)
  })

  it('by nobody from another OPD', async () => {
    const { sop, dinkes, kominfo } = subject
    expect(await startRun(regency.operator, { sop, opd: kominfo })).toMatchObject({
      __typename: 'NotAllowed',
    })
    expect(await startRun(regency.operator, { sop, opd: dinkes })).toEqual(started)
  })

  it('where every role has a player for the OPD, or tells which have none', async () => {
    const { sop, dinkes, kominfo } = subject
    expect(
      await startRun(regency.admin, { sop, opd: kominfo }, '... on RoleWithoutPlayer { roles { key name } }'),
    ).toEqual({
      __typename: 'RoleWithoutPlayer',
      message: expect.stringContaining('Produsen Data'),
      roles: [{ key: 'produsen', name: 'Produsen Data' }],
    })
    expect(await startRun(regency.admin, { sop, opd: dinkes })).toEqual(started)
  })

  it('of an SOP, for a dataset and in an OPD of this regency alone', async () => {
    const other = await subjectOf(await configuredRegency(open))
    const { sop, dataset, dinkes } = subject
    const unknown = [
      { sop: other.sop, opd: dinkes },
      { sop: 'x', opd: dinkes },
      { sop, opd: other.dinkes },
      { sop, dataset: other.dataset, period: '2026-01' },
      { sop, dataset: other.dataset, opd: dinkes },
      { sop },
    ]
    for (const input of unknown)
      expect([input, await startRun(regency.admin, input)]).toMatchObject([input, { __typename: 'NotFound' }])
    expect(await startRun(regency.admin, { sop, opd: dinkes })).toEqual(started)
    expect(await startRun(regency.admin, { sop, dataset, period: '2026-01' })).toEqual(started)
  })

  it('with the dataset’s title, OPD and period, or with a title of its own', async () => {
    const { sop, dataset, dinkes } = subject
    expect(await startRun(regency.operator, { sop, dataset, period: ' 2026-02 ' }, shown)).toMatchObject({
      run: {
        ...{ title: 'Cakupan Imunisasi', period: '2026-02', opd: { key: 'dinkes' } },
        openTasks: [{ act: { key: '1' } }],
      },
    })
    const named = { sop, opd: dinkes, title: ' Permintaan khusus ' }
    expect(await startRun(regency.operator, named, shown)).toMatchObject({
      run: { title: 'Permintaan khusus', period: null },
    })
  })
})

describe('the period of a run', () => {
  const withExample = '... on PeriodInvalid { example }'

  it('fits the frequency of the dataset, or an example tells how to write it', async () => {
    const frequencies = {
      monthly: { example: '2026-03', bad: ['2026-13', '2026-T1', '2026', 'Maret 2026', '', null] },
      quarterly: { example: '2026-T1', bad: ['2026-T5', '2026-03'] },
      semester: { example: '2026-S2', bad: ['2026-S3', '2026-T2'] },
      yearly: { example: '2026', bad: ['2026-03', '26'] },
    }
    const { sop, dataset } = subject
    for (const [frequency, { example, bad }] of Object.entries(frequencies)) {
      await open.owner.query('update dataset set frequency = $2 where regency_id = $1', [
        regency.id,
        frequency,
      ])
      for (const period of bad)
        expect([period, await startRun(regency.admin, { sop, dataset, period }, withExample)]).toEqual([
          period,
          { __typename: 'PeriodInvalid', message: expect.stringContaining(example), example },
        ])
      expect(await startRun(regency.admin, { sop, dataset, period: example }, withExample)).toEqual(started)
    }
    await open.owner.query(`update dataset set frequency = 'monthly' where regency_id = $1`, [regency.id])
  })

  it('is run once at a time: whoever starts it again is led to the open run', async () => {
    const input = { sop: subject.sop, dataset: subject.dataset, period: '2027-01' }
    const [first, again] = [
      await startRun(regency.operator, input, shown),
      await startRun(regency.admin, input, '... on RunAlreadyOpen { run { id period status } }'),
    ]
    expect(again).toEqual({
      __typename: 'RunAlreadyOpen',
      message: expect.any(String),
      run: { id: first.run!.id, period: '2027-01', status: 'RUNNING' },
    })
    expect(await startRun(regency.admin, { ...input, period: '2027-02' })).toEqual(started)
    const cancelling = { run: first.run!.id, reason: 'Salah periode.' }
    expect(await cancelRun(regency.admin, cancelling)).toEqual({ __typename: 'RunCancelled' })
    expect(await startRun(regency.admin, input)).toEqual(started)
  })
})

describe('starts that exclude each other', () => {
  it('have to be chosen among, and the run opens at the chosen one alone', async () => {
    const excluding = await configuredRegency(open, { sources: [twoWaysIn] })
    const { sop, dinkes } = await subjectOf(excluding)
    const choices = '... on StartUnknown { choices { key } }'
    for (const at of [undefined, [], ['3'], ['1', 'x']])
      expect([at, await startRun(excluding.admin, { sop, opd: dinkes, at }, choices)]).toEqual([
        at,
        { __typename: 'StartUnknown', message: expect.any(String), choices: [{ key: '1' }, { key: '2' }] },
      ])
    expect(await startRun(excluding.admin, { sop, opd: dinkes, at: ['2'] }, shown)).toMatchObject({
      ...started,
      run: { openTasks: [{ act: { key: '2' } }] },
    })
  })
})

describe('what has to be said about a run beside its SOP', () => {
  const terms =
    'query ($sop: ID!) { sop(id: $sop) { version { areStartsAlternatives steps { waktu { per } } } } }'

  it('is told with the SOP: whether its starts exclude each other, and what its times count', async () => {
    for (const [source, version] of [
      [twoWaysIn, { areStartsAlternatives: true, steps: [{ waktu: { per: null } }, {}, {}] }],
      [timedPerItem, { areStartsAlternatives: false, steps: [{}, { waktu: { per: 'berkas' } }] }],
    ] as const) {
      const asked = await configuredRegency(open, { sources: [source] })
      const { sop } = await subjectOf(asked)
      expect((await asked.admin.ask(terms, { sop })).data).toMatchObject({ sop: { version } })
    }
  })

  it('is the number of items, from which the due time of such a row follows', async () => {
    const counting = await configuredRegency(open, { sources: [timedPerItem] })
    const { sop, dinkes } = await subjectOf(counting)
    const shownRun = '... on RunStarted { run { id events { sentence } openTasks { id } } }'
    const dueAfter = async (items?: number) => {
      const { run } = await startRun(counting.admin, { sop, opd: dinkes, items }, shownRun)
      const { openTasks, events } = run as unknown as {
        openTasks: { id: string }[]
        events: { sentence: string }[]
      }
      await completeTask(counting.admin, { task: openTasks[0]!.id })
      const { data } = await counting.admin.ask(
        'query ($run: ID!) { run(id: $run) { openTasks { openedAt dueAt remainingMinutes } } }',
        { run: run!.id },
      )
      const told = data as unknown as {
        run: { openTasks: { dueAt: string | null; remainingMinutes: number }[] }
      }
      const [task] = told.run.openTasks
      // In office hours some of them have passed by now.
      return { sentence: events[0]!.sentence, minutes: task!.dueAt && Math.round(task!.remainingMinutes) }
    }
    expect(await dueAfter(12)).toEqual({ sentence: 'Memulai pelaksanaan: 12 berkas', minutes: 720 })
    expect(await dueAfter()).toEqual({ sentence: 'Memulai pelaksanaan', minutes: null })
  })

  it('is a number that an office could have', async () => {
    for (const items of [0, -1, 100_001]) {
      const { sop, dinkes } = subject
      const { errors } = await regency.admin.ask(
        'mutation ($input: StartRunInput!) { startRun(input: $input) { __typename } }',
        { input: { sop, opd: dinkes, items } },
      )
      expect([items, errors?.[0]?.message]).toEqual([items, '“items” harus antara 1 dan 100000.'])
    }
  })
})
