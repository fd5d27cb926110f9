import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import { attachEvidence, migrateRuns } from '../run/commands.ts'
import { atWork, nextVersion, table, workplace } from '../run/workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
})
afterAll(() => open?.close())

describe('what was handed in before a run moved to another version', () => {
  it('stays on record in its own words where the new version has no such artefact', async () => {
    const place = await workplace(open)
    const { run, task } = await atWork(place)
    const handovers = [...table, { artefact: 'surat', note: 'Surat nomor 5.' }]
    expect(await attachEvidence(place.operator, { task, handovers })).toEqual({
      __typename: 'EvidenceAttached',
    })
    const version = await nextVersion(place, '2026-03-03', (source) =>
      source.replaceAll('surat', 'nota').replace('Surat permintaan', 'Nota dinas'),
    )
    clock.set('2026-03-03T09:00')
    const move = { runs: [run], version, reason: 'SOP diperbarui.', isDryRun: false }
    expect(await migrateRuns(place.admin, move, '... on RunsMigrated { isDone }')).toEqual({
      __typename: 'RunsMigrated',
      isDone: true,
    })
    const told = await asked<{ run: { artefacts: object[] }; task: { slots: object[] } }>(
      place.admin,
      `query ($run: ID!, $task: ID!) {
        run(id: $run) { artefacts { artefact { key name } neededBy { number } versions { content { ... on Note { text } } } } }
        task(id: $task) { slots { artefact { key } isFilled } } }`,
      { run, task },
    )
    expect(told.run.artefacts).toEqual(
      expect.arrayContaining([
        { artefact: { key: 'nota', name: 'Nota dinas' }, neededBy: [{ number: '1' }], versions: [] },
        {
          artefact: { key: 'surat', name: 'Surat permintaan' },
          neededBy: [{ number: '1' }],
          versions: [{ content: { text: 'Surat nomor 5.' } }],
        },
      ]),
    )
    expect(told.task.slots).toEqual([
      { artefact: { key: 'nota' }, isFilled: false },
      { artefact: { key: 'tabel' }, isFilled: true },
    ])
  })
})
