import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import type { Answered } from './commands.ts'
import * as commands from './commands.ts'
import { openTask } from './run-as-shown.ts'
import { startedRun } from './started-run.ts'
import type { Workplace } from './workplace.ts'
import { nextVersion, represent, table, workplace } from './workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
const reason = 'Perlu.'
let open: OpenHouse
let place: Workplace
let run: string
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
  await represent(place, 'operator', 'kabid', '2026-03-02', '2026-03-10')
  run = await startedRun(place)
  await everythingHappens()
})
afterAll(() => open?.close())

async function happens(answer: Promise<Answered>): Promise<void> {
  const { __typename, message } = await answer
  expect(message ?? null, __typename).toBeNull()
}

/** Every kind of event that people bring about, in one run. */
async function everythingHappens(): Promise<void> {
  const { admin, operator, readers, people } = place
  const at = (act: string) => openTask(admin, run, act)
  const task = await at('1')
  const letter = { title: 'SE 3/2026' }
  await happens(commands.claimTask(readers['kabid']!, { task }))
  await happens(commands.releaseTask(admin, { task, reason }))
  await happens(commands.claimTask(operator, { task }))
  const performers = [people['operator'], people['pengganti']]
  await happens(commands.assignTasks(admin, { tasks: [task], performers, reason }))
  await happens(commands.attachEvidence(operator, { task, handovers: table }))
  await happens(commands.pauseTask(admin, { task, reason, letter }))
  await happens(commands.resumeTask(admin, { task, reason }))
  await happens(commands.pauseRun(admin, { run, reason, letter }))
  await happens(commands.resumeRun(admin, { run, reason }))
  clock.set('2026-03-10T09:00')
  await happens(commands.completeTask(operator, { task }))
  await happens(commands.recallTask(operator, { task, reason }))
  await happens(commands.completeTask(readers['kabid']!, { task }))
  await happens(commands.correctRecord(admin, { task, text: 'Tabel memuat Februari.' }))
  await happens(commands.excuseLateness(admin, { task, reason, letter }))
  const skipping = { outcome: 'sesuai', reason, authority: 'Nota 7' }
  await happens(commands.skipTask(admin, { task: await at('2'), ...skipping }))
  const version = await nextVersion(place, '2026-03-11', (source) =>
    source
      .replace('  - number: 1\n    activity: Menyusun data', '  - number: A.\n    activity: Menghimpun data')
      .replace('  - number: 3\n', '  - number: C.\n    key: 3\n')
      .replaceAll('apartFrom: 1', 'apartFrom: a')
      .replace('Tidak: 1', 'Tidak: a'),
  )
  clock.set('2026-03-11T09:00')
  await happens(commands.migrateRuns(admin, { runs: [run], version, reason, isDryRun: false }))
  // Its row is A. by now, with another key.
  await happens(commands.withdrawExcuse(admin, { task, reason }))
  await happens(commands.cancelRun(admin, { run, reason }))
}

const sentences = async (language: string): Promise<string[]> => {
  const reader = { ...place.admin, headers: place.admin.headers }
  reader.headers['accept-language'] = language
  const { run: shown } = await asked<{ run: { events: { sentence: string }[] } }>(
    reader,
    'query ($id: ID!) { run(id: $id) { events { sentence } } }',
    { id: run },
  )
  return shown.events.map(({ sentence }) => sentence)
}

describe('what happened in a run', () => {
  it('is told in Indonesian, in the words of the version in force when it happened', async () => {
    expect(await sentences('id')).toEqual([
      ...['Memulai pelaksanaan', 'Langkah 1 terbuka', 'Langkah 1 diambil a.n. Pengelola Data Dinkes'],
      ...['Langkah 1 dilepaskan: “Perlu.”', 'Langkah 1 diambil'],
      'Langkah 1 dialihkan kepada Pengelola Data Dinkes, Sekretaris Dinas Kesehatan: “Perlu.”',
      'Langkah 1 dilengkapi “Tabel data”',
      ...['Langkah 1 dijeda, dasar “SE 3/2026”: “Perlu.”', 'Langkah 1 dilanjutkan: “Perlu.”'],
      ...['Pelaksanaan dijeda, dasar “SE 3/2026”: “Perlu.”', 'Pelaksanaan dilanjutkan: “Perlu.”'],
      ...['Langkah 1 diselesaikan', 'Langkah 2 terbuka'],
      ...['Langkah 1 ditarik kembali: “Perlu.”', 'Langkah 2 ditarik'],
      ...['Langkah 1 diselesaikan', 'Langkah 2 terbuka (ke-2)'],
      'Langkah 1 dikoreksi: “Tabel memuat Februari.”',
      'Langkah 1 keterlambatannya dimaafkan, dasar “SE 3/2026”: “Perlu.”',
      ...['Langkah 2 dilewati, dasar “Nota 7”, “Sesuai”: “Perlu.”', 'Langkah 3 terbuka'],
      'Dipindahkan ke versi 2: “Perlu.”',
      'Langkah yang tidak ada lagi pemaafan keterlambatannya dicabut: “Perlu.”',
      ...['Langkah C ditarik', 'Pelaksanaan dibatalkan: “Perlu.”'],
    ])
  })
  it('is told in English', async () => {
    expect(await sentences('en')).toEqual([
      ...['Started the run', 'Step 1 opened', 'Step 1 taken on for Pengelola Data Dinkes'],
      ...['Step 1 released: “Perlu.”', 'Step 1 taken on'],
      'Step 1 assigned to Pengelola Data Dinkes, Sekretaris Dinas Kesehatan: “Perlu.”',
      'Step 1 given “Tabel data”',
      ...['Step 1 paused, by “SE 3/2026”: “Perlu.”', 'Step 1 resumed: “Perlu.”'],
      ...['Run paused, by “SE 3/2026”: “Perlu.”', 'Run resumed: “Perlu.”'],
      ...['Step 1 completed', 'Step 2 opened', 'Step 1 taken back: “Perlu.”', 'Step 2 withdrawn'],
      ...['Step 1 completed', 'Step 2 opened (attempt 2)'],
      'Step 1 corrected: “Tabel memuat Februari.”',
      'Step 1 excused for being late, by “SE 3/2026”: “Perlu.”',
      ...['Step 2 skipped, on the authority of “Nota 7”, “Sesuai”: “Perlu.”', 'Step 3 opened'],
      'Moved to version 2: “Perlu.”',
      'A step that is gone no longer excused for being late: “Perlu.”',
      ...['Step C withdrawn', 'Run cancelled: “Perlu.”'],
    ])
  })
})
