import type { RecordFacts } from '@satualur/sop-format/print'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { recordFacts } from '../../src/record/record-facts.ts'
import type { RecordRows } from '../../src/record/record-rows.ts'
import { recordRows } from '../../src/record/record-rows.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import { assignTasks, cancelRun, completeTask, migrateRuns, pauseTask, resumeTask } from '../run/commands.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, nextVersion, represent, table, workplace } from '../run/workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())

it('tells a run that has left a version with nothing done on it, each event in the words of its time', async () => {
  const { run, task } = await atWork(place)
  for (const pause of [pauseTask, resumeTask]) await pause(place.admin, { task, reason: 'Menunggu data.' })
  const version = await nextVersion(place, '2026-03-03', (source) =>
    source.replace('Menyusun data', 'Menghimpun data'),
  )
  clock.set('2026-03-03T09:00')
  const moved = { runs: [run], version, reason: 'SOP diperbarui.', isDryRun: false }
  expect(await migrateRuns(place.admin, moved, '... on RunsMigrated { isDone }')).toMatchObject({
    isDone: true,
  })
  const { pdf } = await recordOf(run)
  const response = await fetch(`${open.url}${pdf}`, { headers: place.admin.headers })
  expect(response.status).toBe(200)
})

it('names on the record to whom work was given, to which version the run went, and when it was due at first', async () => {
  clock.set('2026-03-04T09:00')
  const { run, task } = await atWork(place)
  await assignTasks(place.admin, { tasks: [task], performers: [place.people['kabid']], reason: 'Cuti.' })
  await pauseTask(place.admin, { task, reason: 'Menunggu data.' })
  clock.set('2026-03-05T09:00')
  await resumeTask(place.admin, { task, reason: 'Data tiba.' })
  const version = await nextVersion(place, '2026-03-06', (source) =>
    source.replace('Menghimpun data', 'Menyiapkan data'),
  )
  clock.set('2026-03-06T09:00')
  await migrateRuns(place.admin, { runs: [run], version, reason: 'SOP diperbarui.', isDryRun: false })
  const { incidents, steps } = await factsOf(run)
  expect(incidents[0]).toMatch(/Langkah 1 dialihkan kepada Kepala Bidang: “Cuti\.” \(/)
  expect(incidents.at(-1)).toMatch(/Dipindahkan ke versi 3: “SOP diperbarui\.” \(/)
  expect(steps[0]!.due).toMatch(/^\S+ 09\.00, semula \S+ 09\.00$/)
})

it('says in whose name somebody signs, and names nobody as the performer of what was withdrawn', async () => {
  clock.set('2026-03-10T09:00')
  await represent(place, 'operator', 'pengawas', '2026-03-10')
  const { run, task } = await atWork(place)
  const onBehalfOf = place.people['operator']
  await completeTask(place.readers['pengawas']!, { task, onBehalfOf, handovers: table })
  await cancelRun(place.admin, { run, reason: 'Dihentikan Bupati.' })
  const { steps, signatories } = await factsOf(run)
  expect(steps[0]!.performers).toEqual([
    'Kepala Dinas Komunikasi dan Informatika',
    expect.stringMatching(/^a\.n\. .+ \(800\/12\)$/),
  ])
  expect(steps[1]).toMatchObject({ performers: [], result: ['Ditarik'] })
  expect(signatories[0]!.role).toMatch(/^Kepala Dinas Komunikasi dan Informatika, a\.n\. \S/)
})

async function factsOf(run: string): Promise<RecordFacts> {
  const { id } = await recordOf(run)
  const kept = await open.house.door.askAs<{ rows: RecordRows }>('app.regency', place.id, recordRows(id))
  return recordFacts(kept[0]!.rows, 'https://alur.contoh.id', 'id')
}

async function recordOf(run: string): Promise<{ id: string; pdf: string }> {
  const { issueRecord } = await asked<{ issueRecord: { record: { id: string; pdf: string } } }>(
    place.admin,
    `mutation ($input: IssueRecordInput!) { issueRecord(input: $input) { ... on RecordIssued { record { id pdf } } } }`,
    { input: { run } },
  )
  return issueRecord.record
}
