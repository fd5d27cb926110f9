import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import type { Answered } from '../run/commands.ts'
import { addResource, completeTask, startRun } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { startedRun, subjectOf } from '../run/started-run.ts'
import { uploadAs } from '../server/uploading.ts'

let open: OpenHouse
let regency: ConfiguredRegency
let dataset: string
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
  dataset = (await subjectOf(regency)).dataset
})
afterAll(() => open?.close())

/** The first task of a run for the dataset and a month. */
async function taskFor(period: string): Promise<string> {
  const { sop } = await subjectOf(regency)
  const { run } = await startRun(regency.admin, { sop, dataset, period }, '... on RunStarted { run { id } }')
  return openTask(regency.admin, run!.id, '1')
}

const told = '... on ResourceAdded { resource { id name format period url file { name } versions { id } } }'
const add = async (input: object): Promise<Answered & { resource?: Record<string, string> }> =>
  addResource(regency.operator, input, told)
const resourcesOf = async () =>
  (
    await asked<{ dataset: { resources: object[] } }>(
      regency.admin,
      'query ($id: ID!) { dataset(id: $id) { resources { name period versions { id } } } }',
      { id: dataset },
    )
  ).dataset.resources

describe('a resource of a dataset', () => {
  it('is made of a file or an address by whoever works on a run about it, and handed in', async () => {
    const task = await taskFor('2026-01')
    const { answer: file } = await uploadAs(open, regency.operator, 'imunisasi.csv', 'desa,persen\n')
    const ofFile = await add({ task, name: ' Cakupan  imunisasi ', file: file.id })
    expect(ofFile.resource).toMatchObject({
      ...{ name: 'Cakupan imunisasi', format: 'CSV', period: '2026-01', url: `/files/${file.id}` },
      file: { name: 'imunisasi.csv' },
    })
    const ofAddress = await add({
      task,
      name: 'Layanan data',
      url: 'https://data.contoh.id/api',
      format: 'api',
    })
    expect(ofAddress.resource).toMatchObject({ format: 'API', url: 'https://data.contoh.id/api', file: null })
    const handovers = [ofFile, ofAddress].map(({ resource }) => ({
      artefact: 'tabel',
      resource: resource!['id'],
    }))
    const content =
      '... on TaskCompleted { task { handovers { content { ... on Resource { name addedBy { position } } } } } }'
    const completed = await completeTask(regency.operator, { task, handovers }, content)
    expect(completed).toEqual({
      __typename: 'TaskCompleted',
      task: {
        handovers: expect.arrayContaining(
          ['Cakupan imunisasi', 'Layanan data'].map((name) => ({
            content: { name, addedBy: { position: 'Pengelola Data Dinkes' } },
          })),
        ),
      },
    })
  })

  it('has versions by time under its name and period, and the dataset shows the newest', async () => {
    const task = await taskFor('2026-02')
    const version = (number: number, period?: string) =>
      add({ task, name: 'Seri', url: `https://data.contoh.id/${number}.xlsx`, ...(period && { period }) })
    const first = await version(1)
    const second = await version(2)
    expect(second.resource).toMatchObject({ format: 'XLSX', versions: [{}, { id: first.resource!['id'] }] })
    expect((await version(2)).resource!['id']).toBe(second.resource!['id'])
    await version(1, '2025-12')
    const series = (await resourcesOf()).filter((one) => (one as { name: string }).name === 'Seri')
    expect(series).toEqual([
      {
        name: 'Seri',
        period: '2026-02',
        versions: [{ id: second.resource!['id'] }, { id: first.resource!['id'] }],
      },
      { name: 'Seri', period: '2025-12', versions: [{ id: expect.any(String) }] },
    ])
  })

  it.each([
    ['no name', { name: '  ', url: 'https://contoh.id' }, 'ResourceUnclear'],
    ['neither file nor address', { name: 'Tabel' }, 'ResourceUnclear'],
    ['both', { name: 'Tabel', url: 'https://contoh.id', file: crypto.randomUUID() }, 'ResourceUnclear'],
    ['a file that nobody has uploaded', { name: 'Tabel', file: crypto.randomUUID() }, 'ResourceUnclear'],
    ['an address that runs a script', { name: 'Tabel', url: 'javascript:alert(1)' }, 'ResourceUnclear'],
    [
      'a period of another frequency',
      { name: 'Tabel', url: 'https://contoh.id', period: '2026-T1' },
      'ResourceUnclear',
    ],
  ])('is refused where it has %s', async (_, input, refusal) => {
    const period = `2024-${String(++month).padStart(2, '0')}`
    expect(await add({ task: await taskFor(period), ...input })).toMatchObject({ __typename: refusal })
  })

  it('is refused where the run is about no dataset, to others, and once the task is closed', async () => {
    const none = await openTask(regency.admin, await startedRun(regency), '1')
    const input = { name: 'Tabel', url: 'https://contoh.id' }
    expect(await add({ task: none, ...input })).toMatchObject({ __typename: 'RunWithoutDataset' })
    const task = await taskFor('2026-03')
    const selection = '... on NotYourTask { performers { position } }'
    expect(await addResource(regency.admin, { task, ...input }, selection)).toMatchObject({
      __typename: 'NotYourTask',
      performers: [{ position: 'Pengelola Data Dinkes' }],
    })
    await completeTask(regency.operator, { task, handovers: [{ artefact: 'tabel', note: 'Tabel' }] })
    const closed = '... on TaskNotOpen { task { status } }'
    expect(await addResource(regency.operator, { task, ...input }, closed)).toMatchObject({
      __typename: 'TaskNotOpen',
      task: { status: 'COMPLETED' },
    })
  })

  it('of another dataset cannot be handed in', async () => {
    const { resource } = await add({
      task: await taskFor('2026-04'),
      name: 'Tabel',
      url: 'https://contoh.id',
    })
    const task = await openTask(regency.admin, await startedRun(regency), '1')
    const handovers = [{ artefact: 'tabel', resource: resource!['id'] }]
    expect(await completeTask(regency.operator, { task, handovers })).toMatchObject({
      __typename: 'ArtefactUnknown',
    })
  })
})

let month = 0
