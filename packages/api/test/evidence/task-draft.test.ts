import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import type { Answered } from '../run/commands.ts'
import { completeTask, recallTask, saveTaskDraft } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { startedRun } from '../run/started-run.ts'
import { uploadAs } from '../server/uploading.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
})
afterAll(() => open?.close())

const firstTask = async () => openTask(regency.admin, await startedRun(regency), '1')
const entry = (note: string) => ({ key: '1', artefact: 'tabel', note })
const content = (note: string, reason = '') => ({ entries: [entry(note)], reason })
const fields = `revision reason outcome entries { key artefact note link { url title } file { id name } resource { id } }`
const told = `... on TaskDraftSaved { draft { ${fields} } } ... on DraftChanged { draft { ${fields} } }`

const save = (reader: Reader, task: string, revision: number, kept: object): Promise<Answered> =>
  saveTaskDraft(reader, { task, revision, content: kept }, told)
const draftOf = async (reader: Reader, task: string) =>
  (
    await asked<{ task: { draft: object | null } }>(
      reader,
      `query ($id: ID!) { task(id: $id) { draft { ${fields} } } }`,
      { id: task },
    )
  ).task.draft

describe('the draft of a task', () => {
  it('is kept for every device of whoever prepares it, and for nobody else', async () => {
    const task = await firstTask()
    const { answer: file } = await uploadAs(open, regency.operator, 'tabel.csv', 'a,b\n')
    const kept = {
      entries: [
        entry('Belum sele'),
        { key: '2', artefact: 'tabel', link: { url: 'https://', title: '' } },
        { key: '3', artefact: 'surat', file: file.id },
        { key: '4', artefact: 'surat', file: crypto.randomUUID() },
      ],
      outcome: 'done',
      reason: 'Sebab',
    }
    const none = { note: null, link: null, file: null, resource: null }
    const shown = {
      revision: 1,
      reason: 'Sebab',
      outcome: 'done',
      entries: [
        { ...none, ...entry('Belum sele') },
        { ...none, key: '2', artefact: 'tabel', link: { url: 'https://', title: '' } },
        { ...none, key: '3', artefact: 'surat', file: { id: file.id, name: 'tabel.csv' } },
        { ...none, key: '4', artefact: 'surat' },
      ],
    }
    expect(await save(regency.operator, task, 0, kept)).toEqual({
      __typename: 'TaskDraftSaved',
      draft: shown,
    })
    const otherDevice = await regency.sessionOf('operator@contoh.id')
    expect(await draftOf(otherDevice, task)).toEqual(shown)
    expect(await draftOf(regency.admin, task)).toBeNull()
  })

  it('is not overwritten by a device that has not seen what another kept', async () => {
    const task = await firstTask()
    const otherDevice = await regency.sessionOf('operator@contoh.id')
    expect(await save(regency.operator, task, 0, content('Satu'))).toMatchObject({ draft: { revision: 1 } })
    expect(await save(otherDevice, task, 0, content('Dua'))).toMatchObject({
      __typename: 'DraftChanged',
      message: expect.stringMatching(/perangkat Anda yang lain/),
      draft: { revision: 1, entries: [{ note: 'Satu' }] },
    })
    expect(await save(otherDevice, task, 1, content('Dua'))).toMatchObject({ draft: { revision: 2 } })
    expect(await save(regency.operator, task, 1, content('Tiga'))).toMatchObject({
      __typename: 'DraftChanged',
      draft: { revision: 2, entries: [{ note: 'Dua' }] },
    })
  })

  it('can be saved again where the answer was lost, and one of fifty at once is kept', async () => {
    const task = await firstTask()
    const once = await save(regency.operator, task, 0, content('Sama'))
    expect(await save(regency.operator, task, 0, content('Sama'))).toEqual(once)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => save(regency.operator, task, 1, content(`Isi ${index}`))),
    )
    expect(answers.filter(({ __typename }) => __typename === 'TaskDraftSaved')).toHaveLength(1)
    expect(await draftOf(regency.operator, task)).toMatchObject({ revision: 2 })
  })

  it('is gone when the task closes, and does not come back when that is taken back', async () => {
    const task = await firstTask()
    await save(regency.operator, task, 0, content('Diserahkan'))
    await completeTask(regency.operator, { task, handovers: [{ artefact: 'tabel', note: 'Diserahkan' }] })
    expect(await draftOf(regency.operator, task)).toBeNull()
    expect(await save(regency.operator, task, 1, content('Terlambat'))).toMatchObject({
      __typename: 'TaskNotOpen',
    })
    const kept = () => open.owner.query('select from task_draft where task_id = $1', [task])
    expect((await kept()).rowCount).toBe(1)
    expect(await recallTask(regency.operator, { task, reason: 'Keliru' })).toMatchObject({
      __typename: 'TaskRecalled',
    })
    expect(await draftOf(regency.operator, task)).toBeNull()
    expect(await save(regency.operator, task, 0, content('Baru'))).toMatchObject({
      __typename: 'TaskDraftSaved',
      draft: { entries: [{ note: 'Baru' }] },
    })
    await open.house.jobs.run('evidence.clear-away')
    expect((await kept()).rowCount).toBe(1)
    await completeTask(regency.operator, { task, handovers: [{ artefact: 'tabel', note: 'Baru' }] })
    await open.house.jobs.run('evidence.clear-away')
    expect((await kept()).rowCount).toBe(0)
  })

  it('is refused to whoever the task does not wait for, and where it is longer than a draft can be', async () => {
    const task = await firstTask()
    expect(await save(regency.admin, task, 0, content('x'))).toMatchObject({ __typename: 'NotYourTask' })
    expect(await save(regency.operator, crypto.randomUUID(), 0, content('x'))).toMatchObject({
      __typename: 'NotFound',
    })
    const long = await save(regency.operator, task, 0, content('x'.repeat(70_000)))
    expect(long).toMatchObject({
      __typename: 'DraftTooLarge',
      message: expect.stringMatching(/terlalu panjang/),
    })
    const many = {
      entries: Array.from({ length: 201 }, (_, index) => ({ key: `${index}`, artefact: 'tabel' })),
    }
    expect(await save(regency.operator, task, 0, many)).toMatchObject({ __typename: 'DraftTooLarge' })
    expect(await draftOf(regency.operator, task)).toBeNull()
  })
})
