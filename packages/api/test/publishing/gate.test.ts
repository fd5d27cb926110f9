import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { addResource, attachEvidence, completeTask, recallTask, startRun } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { uploadAs } from '../server/uploading.ts'
import type { PublishingOffice } from './publishing-office.ts'
import * as at from './publishing-office.ts'

let open: OpenHouse
let office: PublishingOffice
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())
beforeEach(async () => {
  office = await at.publishingOffice(open)
})

interface Refused {
  __typename: string
  message: string
  findings: { code: string; piece: string | null; message: string }[]
}
const refusedAt = async (task: string): Promise<Refused> =>
  (await at.publishTask(office, task)) as unknown as Refused
const codesAt = async (task: string) => (await refusedAt(task)).findings.map(({ code }) => code)
const releases = async () => (await at.shownDataset(office)).releases

describe('a publishing task is refused', () => {
  it('while nothing was handed in that could be public, and publishes nothing', async () => {
    const { sop, dataset, admin, operator } = office
    const { run } = await startRun(
      admin,
      { sop, dataset, period: '2026-10' },
      '... on RunStarted { run { id } }',
    )
    await completeTask(operator, { task: await openTask(admin, run!.id, '1') })
    await completeTask(admin, { task: await openTask(admin, run!.id, '2'), outcome: 'sesuai' })
    expect(await codesAt(await openTask(admin, run!.id, '3'))).toEqual(['NOTHING_TO_PUBLISH'])
    expect(await releases()).toEqual([])
  })

  it('for bytes that nobody has approved, with every reason in a sentence', async () => {
    const { task } = await at.upToPublishing(office)
    const { admin } = office
    const { answer } = await uploadAs(open, admin, 'lain.csv', 'desa,persen\nSooko,12\n')
    const handover = { artefact: 'tabel', file: answer.id }
    await attachEvidence(admin, { task, handovers: [handover] })
    const refused = await refusedAt(task)
    expect(refused.findings.map(({ code }) => code)).toEqual(['PERSONAL_DATA_UNSCANNED', 'NOT_APPROVED'])
    for (const { message } of refused.findings) expect(refused.message).toContain(message)
    // Looked through meanwhile, it is still not what was approved.
    await open.house.jobs.run('dataset.scan-personal-data')
    expect(await codesAt(task)).toEqual(['NOT_APPROVED'])
  })

  it('for another version of what was approved', async () => {
    const { task } = await at.upToPublishing(office)
    const name = 'Tabel imunisasi'
    const { answer } = await uploadAs(open, office.admin, 'lain.csv', 'desa,persen\nSooko,12\n')
    const added = await addResource(
      office.admin,
      { task, name, file: answer.id },
      '... on ResourceAdded { resource { id } }',
    )
    const { id: resource } = added['resource'] as { id: string }
    await attachEvidence(office.admin, { task, handovers: [{ artefact: 'tabel', resource }] })
    await open.house.jobs.run('dataset.scan-personal-data')
    expect(await codesAt(task)).toEqual(['APPROVED_OTHER_BYTES'])
  })

  it('while something looks like personal data, until somebody answers for it with a reason', async () => {
    const text = 'nama,nik\nSiti,3516015407900002\nAni,3516016510850001\n'
    const { task, file } = await at.upToPublishing(office, { text })
    const { findings } = await refusedAt(task)
    expect(findings).toMatchObject([{ code: 'PERSONAL_DATA_UNJUDGED', piece: 'Tabel imunisasi 2026-10' }])
    expect(findings[0]!.message).toContain('nik')
    expect(await at.judgePersonalData(office, { file, isPublic: true, reason: ' ' })).toMatchObject({
      __typename: 'ReasonMissing',
    })
    await at.judgePersonalData(office, { file, isPublic: false, reason: 'NIK warga' })
    expect(await codesAt(task)).toEqual(['PERSONAL_DATA_KEPT_BACK'])
    await at.judgePersonalData(office, { file, isPublic: true, reason: 'Data contoh, bukan orang' })
    expect(await at.publishTask(office, task)).toMatchObject({ __typename: 'TaskCompleted' })
  })

  it('when the data are excepted, whatever else is in order', async () => {
    const { task } = await at.upToPublishing(office)
    expect(await at.decideClass(office, at.excepting)).toMatchObject({
      __typename: 'InformationClassDecided',
    })
    expect(await codesAt(task)).toEqual(['EXCEPTED'])
    expect(await releases()).toEqual([])
  })

  it('after a decision has sent the very bytes back', async () => {
    const { admin, operator, sop, dataset } = office
    const { run } = await startRun(
      admin,
      { sop, dataset, period: '2026-08' },
      '... on RunStarted { run { id } }',
    )
    const task = await openTask(admin, run!.id, '1')
    const { answer } = await uploadAs(open, operator, 'a.csv', 'desa,persen\nSooko,1\n')
    await completeTask(operator, { task, handovers: [{ artefact: 'tabel', file: answer.id }] })
    const second = await openTask(admin, run!.id, '2')
    await completeTask(admin, { task: second, outcome: 'tidak', reason: 'Keliru' })
    const again = await openTask(admin, run!.id, '1')
    const other = await uploadAs(open, operator, 'b.csv', 'desa,persen\nSooko,2\n')
    await completeTask(operator, { task: again, handovers: [{ artefact: 'tabel', file: other.answer.id }] })
    await completeTask(admin, { task: await openTask(admin, run!.id, '2'), outcome: 'sesuai' })
    await open.house.jobs.run('dataset.scan-personal-data')
    expect(await at.publishTask(office, await openTask(admin, run!.id, '3'))).toMatchObject({
      __typename: 'TaskCompleted',
    })
    // Only what was approved in the end has become public.
    expect(await releases()).toMatchObject([{ sha256: other.answer.sha256, title: 'Tabel data 2026-08' }])
  })
})

it('what has become public is not taken back by recalling the task', async () => {
  const { task } = await at.upToPublishing(office)
  await at.publishTask(office, task)
  expect(await recallTask(office.admin, { task, reason: 'Salah tekan' })).toMatchObject({
    __typename: 'NotRecallable',
  })
})

it('the same request twice completes the task once, and releases once', async () => {
  const { task } = await at.upToPublishing(office)
  const input = { task, clientMutationId: '0193f0c4-1c5e-7000-8000-000000000001' }
  const both = await Promise.all([completeTask(office.admin, input), completeTask(office.admin, input)])
  expect(both.map(({ __typename }) => __typename)).toEqual(['TaskCompleted', 'TaskCompleted'])
  expect(await releases()).toHaveLength(1)
})

it('every act of an SOP tells whether it publishes', async () => {
  const { sop } = await asked<{ sop: { version: { steps: { acts: { publishes: boolean }[] }[] } } }>(
    office.admin,
    'query ($id: ID!) { sop(id: $id) { version { steps { acts { publishes } } } } }',
    { id: office.sop },
  )
  expect(sop.version.steps.map(({ acts }) => acts[0]!.publishes)).toEqual([false, false, true, false])
})
