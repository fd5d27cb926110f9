import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sopFile } from '../configuration/files.ts'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { attachEvidence, completeTask, correctRecord } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { startedRun } from '../run/started-run.ts'
import { uploadAs } from '../server/uploading.ts'

interface ShownVersion {
  content: { text?: string; name?: string; sha256?: string }
  handedInAt: string
  handedInBy: { position: string }
  isCorrection: boolean
  task: { attempt: number; step: { number: string } }
}
interface ShownSlot {
  artefact: { key: string }
  text: string
  side: 'NEED' | 'YIELD'
  isRequired: boolean
  kinds: string[]
  isFilled: boolean
  versions: ShownVersion[]
  passedOn: { content: { name?: string } }[]
}

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open, { sources: [withRequiredTable] })
})
afterAll(() => open?.close())

const withRequiredTable = sopFile()
  .replace('yields: [tabel]', 'yields:\n      - tabel: { isRequired: true, kinds: [file, note] }')
  .replace(
    '- tabel: Tabel yang telah disusun',
    '- tabel: Tabel yang telah disusun\n      - tabel: Tabel rapi',
  )

const versions = `versions { content { ... on Note { text } ... on File { name sha256 } } handedInAt
  handedInBy { position } isCorrection task { attempt step { number } } }`

const slotsOf = async (task: string, { admin } = regency): Promise<ShownSlot[]> =>
  (
    await asked<{ task: { slots: ShownSlot[] } }>(
      admin,
      `query ($id: ID!) { task(id: $id) { slots { artefact { key } text side isRequired kinds isFilled
        passedOn { content { ... on File { name } } } ${versions} } } }`,
      { id: task },
    )
  ).task.slots

const note = (text: string) => ({ artefact: 'tabel', note: text })
const textsOf = (shown: { versions: ShownVersion[] }) => shown.versions.map(({ content }) => content.text)

describe('the slots of a task', () => {
  it('are what its step needs and yields, in printed order, with what is asked of each', async () => {
    const slots = await slotsOf(await openTask(regency.admin, await startedRun(regency), '1'))
    expect(slots.map(({ versions: _, passedOn: __, ...slot }) => slot)).toEqual([
      {
        artefact: { key: 'surat' },
        text: 'Surat permintaan',
        side: 'NEED',
        isRequired: false,
        kinds: ['NOTE', 'LINK', 'FILE', 'RESOURCE'],
        isFilled: false,
      },
      {
        artefact: { key: 'tabel' },
        text: 'Tabel data',
        side: 'YIELD',
        isRequired: true,
        kinds: ['NOTE', 'FILE'],
        isFilled: false,
      },
    ])
  })

  it('hold what came before without handing it in again, in one slot for one artefact', async () => {
    const run = await startedRun(regency)
    const { answer: file } = await uploadAs(open, regency.operator, 'tabel.csv', 'a,b\n1,2\n')
    const handovers = [{ artefact: 'tabel', file: file.id }]
    await completeTask(regency.operator, { task: await openTask(regency.admin, run, '1'), handovers })
    const [slot, ...more] = await slotsOf(await openTask(regency.admin, run, '2'))
    expect(more).toEqual([])
    expect(slot).toMatchObject({ text: 'Tabel yang telah disusun; Tabel rapi', side: 'NEED', isFilled: true })
    expect(slot!.versions).toEqual([
      {
        content: { name: 'tabel.csv', sha256: file.sha256 },
        handedInAt: expect.any(String),
        handedInBy: { position: 'Pengelola Data Dinkes' },
        isCorrection: false,
        task: { attempt: 1, step: { number: '1' } },
      },
    ])
  })

  it('keep every version over attempts, newest first', async () => {
    const run = await startedRun(regency)
    const first = await openTask(regency.admin, run, '1')
    await attachEvidence(regency.operator, { task: first, handovers: [note('Konsep')] })
    await completeTask(regency.operator, { task: first, handovers: [note('Pertama')] })
    const checking = await openTask(regency.admin, run, '2')
    for (const reader of [regency.operator, regency.admin])
      await completeTask(reader, { task: checking, outcome: 'tidak', reason: 'Belum lengkap' })
    const second = await openTask(regency.admin, run, '1')
    expect(await slotsOf(second)).toMatchObject([{}, { isFilled: true }])
    await completeTask(regency.operator, { task: second, handovers: [note('Kedua')] })
    const [slot] = await slotsOf(await openTask(regency.admin, run, '2'))
    expect(textsOf(slot!)).toEqual(['Kedua', 'Pertama', 'Konsep'])
    expect(slot!.versions.map(({ task }) => task.attempt)).toEqual([2, 1, 1])
  })
})

describe('what rows that check have passed on', () => {
  const withApproval = sopFile()
    .replace('  - key: surat', '  - key: disetujui\n    name: Tabel yang disetujui\n  - key: surat')
    .replace('disusun\n    waktu', 'disusun\n    yields: [disetujui]\n    waktu')
    .replace('walidata\n    symbol: end', 'walidata\n    needs: [disetujui]\n    symbol: end')

  it('is the file that they had in hand, whatever has been noted about it', async () => {
    const checked = await configuredRegency(open, { sources: [withApproval] })
    const { admin, operator } = checked
    const run = await startedRun(checked)
    const task = await openTask(admin, run, '1')
    const { answer: file } = await uploadAs(open, operator, 'tabel.csv', 'a,b\n1,2\n')
    await completeTask(operator, { task, handovers: [{ artefact: 'tabel', file: file.id }] })
    const checking = await openTask(admin, run, '2')
    const handovers = [{ artefact: 'disetujui', note: 'Lengkap' }]
    await completeTask(operator, { task: checking, outcome: 'sesuai', handovers })
    await completeTask(admin, { task: checking, outcome: 'sesuai' })
    const last = await openTask(admin, run, '3')
    const [slot] = await slotsOf(last, checked)
    expect(slot).toMatchObject({ versions: [{ content: { text: 'Lengkap' } }], isFilled: true })
    expect(slot!.passedOn).toEqual([{ content: { name: 'tabel.csv' } }])
    const signed = await uploadAs(open, admin, 'tabel-bertanda.csv', 'a,b\n1,2\n')
    await attachEvidence(admin, {
      task: last,
      handovers: [{ artefact: 'disetujui', file: signed.answer.id }],
    })
    expect((await slotsOf(last, checked))[0]!.passedOn).toEqual([])
  })
})

describe('the lineage of an artefact', () => {
  it('tells which steps yield and need it, who handed it in when, and what came as a correction', async () => {
    const run = await startedRun(regency)
    const first = await openTask(regency.admin, run, '1')
    await completeTask(regency.operator, { task: first, handovers: [note('Tabel')] })
    const corrected = await correctRecord(regency.operator, {
      task: first,
      text: 'Angka desa ketiga keliru',
      handovers: [note('Tabel yang benar')],
    })
    expect(corrected).toEqual({ __typename: 'RecordCorrected' })
    const told = await asked<{ run: { artefacts: { yieldedBy: object[]; versions: ShownVersion[] }[] } }>(
      regency.admin,
      `query ($id: ID!) { run(id: $id) { artefacts { artefact { key } yieldedBy { number } neededBy { number } ${versions} } } }`,
      { id: run },
    )
    expect(told.run.artefacts).toMatchObject([
      {
        artefact: { key: 'tabel' },
        yieldedBy: [{ number: '1' }],
        neededBy: [{ number: '2' }],
        versions: [{ isCorrection: true }, { isCorrection: false }],
      },
      { artefact: { key: 'surat' }, yieldedBy: [], neededBy: [{ number: '1' }], versions: [] },
    ])
    expect(textsOf(told.run.artefacts[0]!)).toEqual(['Tabel yang benar', 'Tabel'])
  })

  it('is read with the run in one statement, under other names too', async () => {
    const run = await startedRun(regency)
    const first = await openTask(regency.admin, run, '1')
    await completeTask(regency.operator, { task: first, handovers: [note('Tabel')] })
    const told = await asked<{ run: Record<'one' | 'other', { versions: object[] }[]> }>(
      regency.admin,
      `query ($id: ID!) { run(id: $id) { one: artefacts { versions { id } } other: artefacts { versions { handedInAt } } } }`,
      { id: run },
    )
    expect(told.run.one[0]!.versions).toEqual([{ id: expect.any(String) }])
    expect(told.run.other[0]!.versions).toEqual([{ handedInAt: expect.any(String) }])
  })
})
