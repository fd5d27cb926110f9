import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { stranger } from '../reader.ts'
import { attachEvidence, claimTask, completeTask, correctRecord } from './commands.ts'
import { refused } from './refused.ts'
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

const attached = { __typename: 'EvidenceAttached' }
const corrected = { __typename: 'RecordCorrected' }
const letter = [{ artefact: 'surat', note: 'Surat nomor 5.' }]
const missing = '... on EvidenceMissing { artefacts { key } }'

describe('what a row has to yield', () => {
  it('is asked for before the row is left, and counts whenever it was handed in', async () => {
    const { task } = await atWork(place)
    expect(await completeTask(place.operator, { task }, missing)).toEqual(
      refused('EvidenceMissing', { artefacts: [{ key: 'tabel' }] }),
    )
    const told = '... on EvidenceAttached { task { status handovers { artefact { key } isCorrection } } }'
    expect(await attachEvidence(place.operator, { task, handovers: [...table, ...letter] }, told)).toEqual({
      ...attached,
      task: {
        status: 'OPEN',
        handovers: expect.arrayContaining([
          { artefact: { key: 'tabel' }, isCorrection: false },
          { artefact: { key: 'surat' }, isCorrection: false },
        ]),
      },
    })
    expect(await completeTask(place.operator, { task })).toEqual({ __typename: 'TaskCompleted' })
  })

  it('comes in one of the kinds that are taken', async () => {
    const { rows } = await open.owner.query(
      `insert into file (regency_id, sha256, name, size, media_type, uploaded_by)
        select $1, '', 'tabel.pdf', 1, 'application/pdf', $2 returning id`,
      [place.id, place.people['operator']],
    )
    const { task } = await atWork(place)
    const handovers = [{ artefact: 'tabel', file: rows[0].id }]
    const told = '... on EvidenceKindWrong { artefact { key } kinds }'
    const wrong = refused('EvidenceKindWrong', { artefact: { key: 'tabel' }, kinds: ['NOTE', 'LINK'] })
    expect(await attachEvidence(place.operator, { task, handovers }, told)).toEqual(wrong)
    expect(await completeTask(place.operator, { task, handovers }, told)).toEqual(wrong)
  })
})

describe('evidence is attached', () => {
  it('by those who perform the open task, and by the claimer alone', async () => {
    const { task } = await atWork(place)
    const input = { task, handovers: letter }
    for (const other of ['admin', 'kepala', 'pembaca'])
      expect(await attachEvidence(place.readers[other]!, input)).toEqual(refused('NotYourTask'))
    expect(await attachEvidence(stranger(open), input)).toEqual(refused('NotSignedIn'))
    expect(await attachEvidence(place.operator, { ...input, task: 'x' })).toEqual(refused('NotFound'))
    expect(await attachEvidence(place.operator, { task, handovers: [] }, missing)).toEqual(
      refused('EvidenceMissing', { artefacts: [{ key: 'surat' }, { key: 'tabel' }] }),
    )
    const unclear = { task, handovers: [{ artefact: 'surat' }] }
    expect(await attachEvidence(place.operator, unclear)).toEqual(refused('ArtefactUnknown'))
    await claimTask(place.readers['pengganti']!, { task })
    expect(await attachEvidence(place.operator, input)).toEqual(refused('ClaimedByOther'))
    expect(await attachEvidence(place.readers['pengganti']!, input)).toEqual(attached)
    await completeTask(place.readers['pengganti']!, { task, handovers: table })
    expect(await attachEvidence(place.readers['pengganti']!, input)).toEqual(refused('TaskNotOpen'))
  })
})

describe('a closed record is corrected', () => {
  it('by who performed its step, or an admin, in words and with further evidence, beside what stands there', async () => {
    const { run, task } = await atWork(place)
    const text = 'Tabel memuat Februari juga.'
    expect(await correctRecord(place.operator, { task, text })).toEqual(refused('TaskStillOpen'))
    await completeTask(place.operator, { task, handovers: table })
    for (const other of ['pengganti', 'kepala', 'pembaca'])
      expect(await correctRecord(place.readers[other]!, { task, text })).toEqual(refused('NotYourTask'))
    expect(await correctRecord(stranger(open), { task, text })).toEqual(refused('NotSignedIn'))
    expect(await correctRecord(place.admin, { task: 'x', text })).toEqual(refused('NotFound'))
    expect(await correctRecord(place.operator, { task, text: ' ' })).toEqual(refused('ReasonMissing'))
    const told =
      '... on RecordCorrected { task { status handovers { isCorrection content { ... on Note { text } } } } }'
    const handovers = [{ artefact: 'tabel', note: 'Tabel Februari dan Maret.' }]
    expect(await correctRecord(place.operator, { task, text, handovers }, told)).toEqual({
      ...corrected,
      task: {
        status: 'COMPLETED',
        handovers: [
          { isCorrection: false, content: { text: 'Tabel Maret.' } },
          { isCorrection: true, content: { text: 'Tabel Februari dan Maret.' } },
        ],
      },
    })
    expect(await correctRecord(place.admin, { task, text })).toEqual(corrected)
    const shown = await place.admin.ask(`query ($id: ID!) { run(id: $id) { events { sentence } } }`, {
      id: run,
    })
    expect(JSON.stringify(shown)).toContain('Langkah 1 dikoreksi: “Tabel memuat Februari juga.”')
    expect(await shownTask(place.admin, task, 'reason')).toEqual({ reason: null })
  })
})
