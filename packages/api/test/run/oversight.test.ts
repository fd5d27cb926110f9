import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import {
  assignTasks,
  completeTask,
  correctRecord,
  pauseRun,
  pauseTask,
  resumeRun,
  resumeTask,
} from './commands.ts'
import type { Workplace } from './workplace.ts'
import { atWork, nextVersion, shownTask, table, workplace } from './workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())

const pause = (task: string) =>
  shownTask<Record<string, unknown>>(
    place.admin,
    task,
    'pausedAt pauseReason pauseLetter { title file { id } }',
  )
const letter = { title: '800/12/2026 Surat edaran' }

describe('a clock that stands still', () => {
  it('tells the reason and the letter of its own pause, and of its run’s where that has stopped it', async () => {
    const { run, task } = await atWork(place)
    expect(await pause(task)).toEqual({ pausedAt: null, pauseReason: null, pauseLetter: null })
    await pauseRun(place.admin, { run, reason: 'Menunggu BPS.', letter })
    expect(await pause(task)).toMatchObject({
      ...{ pauseReason: 'Menunggu BPS.', pauseLetter: { ...letter, file: null } },
    })
    await resumeRun(place.admin, { run, reason: 'Lanjut.' })
    clock.set('2026-03-02T10:00')
    await pauseTask(place.admin, { task, reason: 'Operator sakit.' })
    await pauseRun(place.admin, { run, reason: 'Menunggu BPS lagi.', letter })
    expect(await pause(task)).toMatchObject({ pauseReason: 'Operator sakit.', pauseLetter: null })
    await resumeRun(place.admin, { run, reason: 'Lanjut.' })
    await resumeTask(place.admin, { task, reason: 'Sembuh.' })
    expect(await pause(task)).toEqual({ pausedAt: null, pauseReason: null, pauseLetter: null })
  })
})

describe('a run', () => {
  it('tells who may oversee it: admins and the supervisors of its OPD', async () => {
    const { run } = await atWork(place)
    const query = 'query ($id: ID!) { run(id: $id) { mayOversee } }'
    const mayOversee = async (name: string) =>
      (await asked<{ run: { mayOversee: boolean } }>(place.readers[name]!, query, { id: run })).run.mayOversee
    expect(await mayOversee('admin')).toBe(true)
    expect(await mayOversee('kepala')).toBe(true)
    for (const other of ['pengawas', 'operator', 'pembaca']) expect(await mayOversee(other)).toBe(false)
  })
})

describe('an assignment', () => {
  it('names everybody who performs from then on, also whoever has assigned it', async () => {
    const { run, task } = await atWork(place)
    const performers = [place.people['kepala']!, place.people['kabid']!]
    await assignTasks(place.readers['kepala']!, { tasks: [task], performers, reason: 'Operator cuti.' })
    const query = 'query ($id: ID!) { run(id: $id) { events { kind sentence } } }'
    const told = await asked<{ run: { events: { kind: string; sentence: string }[] } }>(place.admin, query, {
      id: run,
    })
    const { sentence } = told.run.events.find(({ kind }) => kind === 'TaskAssigned')!
    expect(sentence).toContain('Kepala Dinas Kesehatan')
    expect(sentence).toContain('Kepala Bidang')
    expect(sentence).not.toContain('…')
  })
})

describe('a closed task', () => {
  it('tells who may correct it, and every correction with its words', async () => {
    const { task } = await atWork(place)
    const may = async (name: string) =>
      (await shownTask<{ mayCorrect: boolean }>(place.readers[name]!, task, 'mayCorrect')).mayCorrect
    expect(await may('operator')).toBe(false)
    await completeTask(place.operator, { task, handovers: table })
    for (const name of ['operator', 'admin']) expect(await may(name)).toBe(true)
    for (const name of ['pengganti', 'kepala', 'pembaca']) expect(await may(name)).toBe(false)
    await correctRecord(place.operator, { task, text: 'Kolom tahun keliru.' })
    await correctRecord(place.admin, { task, text: 'Bulannya juga.' })
    expect(await shownTask(place.admin, task, 'corrections { text correctedBy { email } }')).toEqual({
      corrections: [
        { text: 'Kolom tahun keliru.', correctedBy: { email: 'operator@contoh.id' } },
        { text: 'Bulannya juga.', correctedBy: { email: 'admin@contoh.id' } },
      ],
    })
  })
})

describe('runs that go on with a version that was replaced', () => {
  it('are found, paused ones too, and those that have ended are not', async () => {
    const outdated = async (isOutdated: boolean) => {
      const query =
        'query ($isOutdated: Boolean) { runs(filter: { isOutdated: $isOutdated }, first: 50) { nodes { id } } }'
      const { runs } = await asked<{ runs: { nodes: { id: string }[] } }>(place.admin, query, { isOutdated })
      return runs.nodes.map(({ id }) => id)
    }
    const { run } = await atWork(place)
    await pauseRun(place.admin, { run, reason: 'Menunggu surat.' })
    expect(await outdated(true)).toEqual([])
    await nextVersion(place, '2026-03-03', (source) => source.replace('Menyusun data', 'Menghimpun data'))
    clock.set('2026-03-03T09:00')
    expect(await outdated(true)).toContain(run)
    const { run: newest } = await atWork(place)
    expect(await outdated(true)).not.toContain(newest)
    expect(await outdated(false)).toContain(newest)
  })
})
