import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import { migrateRuns, pauseTask, resumeTask } from '../run/commands.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, nextVersion, workplace } from '../run/workplace.ts'

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
  const { issueRecord } = await asked<{ issueRecord: { record: { pdf: string } } }>(
    place.admin,
    `mutation ($input: IssueRecordInput!) { issueRecord(input: $input) { ... on RecordIssued { record { pdf } } } }`,
    { input: { run } },
  )
  const response = await fetch(`${open.url}${issueRecord.record.pdf}`, { headers: place.admin.headers })
  expect(response.status).toBe(200)
})
