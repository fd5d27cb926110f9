import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked, stranger } from '../reader.ts'
import { cancelRun, completeTask, migrateRuns, pauseRun } from './commands.ts'
import { refused } from './refused.ts'
import { openTask, shownRun } from './run-as-shown.ts'
import type { Workplace } from './workplace.ts'
import { atWork, nextVersion, table, workplace } from './workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
const reason = 'SOP diperbarui.'
let open: OpenHouse
let place: Workplace
let before: { run: string; task: string }
let later: { run: string; task: string }
let version: string
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
  before = await atWork(place)
  later = await atWork(place, '2')
  version = await nextVersion(place, '2026-03-03', (source) =>
    source
      .replace('Menyusun data', 'Menghimpun data')
      .replace('waktu: 3 hari kerja', 'waktu: 5 hari kerja')
      .replace('Menandatangani bersama', 'Menandatangani berdua'),
  )
  clock.set('2026-03-03T09:00')
})
afterAll(() => open?.close())

const verdicts = `... on RunsMigrated { isDone verdicts { run { id version { id } isMigratable } obstacles { sentence } } }`
const migrate = (runs: string[], more: object = {}, selection = verdicts) =>
  migrateRuns(place.admin, { runs, version, reason, isDryRun: false, ...more }, selection)

describe('runs that began on an older version', () => {
  it('are tried first, and a dry run changes nothing and tells the same as the real one', async () => {
    const runs = [later.run, before.run]
    const told = (isDone: boolean, isMoved: boolean) => ({
      __typename: 'RunsMigrated',
      isDone,
      verdicts: runs.map((id) => ({
        run: {
          id,
          version: { id: isMoved ? version : expect.not.stringContaining(version) },
          isMigratable: !isMoved,
        },
        obstacles: [],
      })),
    })
    expect(await migrate(runs, { isDryRun: true })).toEqual(told(false, false))
    expect((await shownRun(place.admin, before.run)).revision).toBe(2)
    expect(await migrate(runs)).toEqual(told(true, true))
  })

  it('go on in the words and times of the new one; what was done before keeps its own', async () => {
    const { run } = await asked<{ run: Record<string, unknown> }>(
      place.admin,
      `query ($id: ID!) { run(id: $id) { isChainIntact events { sentence }
        tasks { status step { activity } dueAt originalDueAt } } }`,
      { id: later.run },
    )
    expect(run).toMatchObject({
      isChainIntact: true,
      tasks: [
        { status: 'COMPLETED', step: { activity: 'Menyusun data' } },
        { status: 'OPEN', step: { activity: 'Memeriksa data' } },
      ],
    })
    expect((run['events'] as { sentence: string }[]).at(-1)).toEqual({
      sentence: 'Dipindahkan ke versi 2: “SOP diperbarui.”',
    })
    const { task } = await asked<{ task: Record<string, unknown> }>(
      place.admin,
      'query ($id: ID!) { task(id: $id) { step { activity } dueAt originalDueAt performers { email } } }',
      { id: before.task },
    )
    expect(task).toEqual({
      step: { activity: 'Menghimpun data' },
      originalDueAt: expect.stringMatching(/^2026-03-05/),
      dueAt: expect.stringMatching(/^2026-03-09/),
      performers: [{ email: 'operator@contoh.id' }, { email: 'pengganti@contoh.id' }],
    })
    expect(await completeTask(place.operator, { task: before.task, handovers: table })).toEqual({
      __typename: 'TaskCompleted',
    })
  })
})

describe('runs that cannot move', () => {
  it('keep all others of their batch where they are, each told why', async () => {
    const [movable, paused, over] = [await atWork(place), await atWork(place), await atWork(place)]
    const first = version
    version = await nextVersion(place, '2026-03-04', (source) =>
      source.replace('Memeriksa data', 'Menilai data'),
    )
    clock.set('2026-03-04T09:00')
    await pauseRun(place.admin, { run: paused.run, reason })
    await cancelRun(place.admin, { run: over.run, reason })
    const runs = [movable.run, paused.run, over.run]
    for (const isDryRun of [true, false]) {
      const { isDone, verdicts: told } = (await migrate(runs, { isDryRun })) as unknown as {
        isDone: boolean
        verdicts: { run: { version: { id: string } }; obstacles: { sentence: string }[] }[]
      }
      expect(isDone).toBe(false)
      expect(told.map(({ obstacles }) => obstacles.length)).toEqual([0, 1, 1])
      expect(told.map(({ run }) => run.version.id)).toEqual([first, first, first])
    }
    expect(await migrate([movable.run, movable.run])).toMatchObject({ isDone: true, verdicts: [{}] })
    expect(await migrate([movable.run])).toMatchObject({
      isDone: false,
      verdicts: [{ obstacles: [{ sentence: expect.any(String) }] }],
    })
  })

  it('stand at work that the new version does not have', async () => {
    const { run } = await atWork(place, '2')
    version = await nextVersion(place, '2026-03-05', (source) =>
      source
        .replace(/ {2}- number: 2\n[^]*?(?= {2}- number: 3)/, '')
        .replace('symbol: start\n', 'symbol: start\n    next: 3\n'),
    )
    clock.set('2026-03-05T09:00')
    const told = await migrate([run], { isDryRun: true })
    expect(told).toMatchObject({
      verdicts: [
        { obstacles: [{ sentence: expect.stringContaining('pada langkah 2, yang tidak ada lagi') }] },
      ],
    })
    expect(await openTask(place.admin, run, '2')).toEqual(expect.any(String))
  })
})

describe('moving runs', () => {
  it('is an admin’s, with a reason, to a version that is in force', async () => {
    const { run } = await atWork(place)
    const input = { runs: [run], version, reason, isDryRun: false }
    for (const other of ['operator', 'kepala', 'pembaca'])
      expect(await migrateRuns(place.readers[other]!, input)).toEqual(refused('NotAllowed'))
    expect(await migrateRuns(stranger(open), input)).toEqual(refused('NotSignedIn'))
    expect(await migrate(['x'])).toEqual(refused('NotFound'))
    expect(await migrate([crypto.randomUUID()])).toEqual(refused('NotFound'))
    expect(await migrate([later.run], { reason: ' ' })).toEqual(refused('ReasonMissing'))
    expect(await migrate([run], { version: crypto.randomUUID() })).toEqual(refused('VersionNotRunnable'))
    const future = await nextVersion(place, '2026-04-01', (source) => source.replace('120 menit', '60 menit'))
    expect(await migrate([run], { version: future })).toEqual(refused('VersionNotRunnable'))
  })
})
