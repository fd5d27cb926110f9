import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { uploadAs } from '../server/uploading.ts'
import { completeTask } from './commands.ts'
import { openTask } from './run-as-shown.ts'
import { startedRun } from './started-run.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
})
afterAll(() => open?.close())

const firstTask = async () => openTask(regency.admin, await startedRun(regency), '1')
const told = `... on TaskCompleted { task { handovers { artefact { key } content {
  ... on Note { text } ... on Link { url title } } } } }`
const link = (url: string, title = 'Tabel') => ({ url, title })

describe('what is handed in', () => {
  it('is a note or a web link for an artefact that the step yields or needs', async () => {
    const handovers = [
      { artefact: 'tabel', note: ' Terlampir. ' },
      { artefact: 'tabel', link: link('https://data.contoh.id/tabel', ' ') },
      { artefact: 'surat', link: link('http://surat.contoh.id/1', 'Surat') },
    ]
    const answer = await completeTask(regency.operator, { task: await firstTask(), handovers }, told)
    expect(answer).toMatchObject({ __typename: 'TaskCompleted' })
    const { handovers: kept } = answer['task'] as { handovers: object[] }
    expect(kept).toHaveLength(3)
    expect(kept).toEqual(
      expect.arrayContaining([
        { artefact: { key: 'tabel' }, content: { text: 'Terlampir.' } },
        {
          artefact: { key: 'tabel' },
          content: link('https://data.contoh.id/tabel', 'https://data.contoh.id/tabel'),
        },
        { artefact: { key: 'surat' }, content: link('http://surat.contoh.id/1', 'Surat') },
      ]),
    )
  })

  it('is a file that was uploaded before', async () => {
    const { answer: file } = await uploadAs(open, regency.operator, 'tabel.csv', 'a,b\n1,2\n')
    const handovers = [{ artefact: 'tabel', file: file.id }]
    const selection = '... on TaskCompleted { task { handovers { content { ... on File { id name } } } } }'
    expect(await completeTask(regency.operator, { task: await firstTask(), handovers }, selection)).toEqual({
      __typename: 'TaskCompleted',
      task: { handovers: [{ content: { id: file.id, name: 'tabel.csv' } }] },
    })
  })

  it.each([
    ['an artefact that no SOP knows', { artefact: 'peta', note: 'Peta' }],
    ['nothing', { artefact: 'tabel' }],
    ['an empty note', { artefact: 'tabel', note: '  ' }],
    ['a note and a link at once', { artefact: 'tabel', note: 'Tabel', link: link('https://contoh.id') }],
    ['a link that runs a script', { artefact: 'tabel', link: link('javascript:alert(1)') }],
    ['a link to a file of a computer', { artefact: 'tabel', link: link('file:///etc/passwd') }],
    ['a link that is no address', { artefact: 'tabel', link: link('contoh.id/tabel') }],
    ['a file that was never uploaded', { artefact: 'tabel', file: '00000000-0000-7000-8000-000000000000' }],
    ['a file by a name that is no id', { artefact: 'tabel', file: 'tabel.pdf' }],
  ])('is refused where it is %s, and the task stays open', async (_, handover) => {
    const task = await firstTask()
    const good = { artefact: 'tabel', note: 'Tabel' }
    expect(await completeTask(regency.operator, { task, handovers: [good, handover] })).toEqual({
      __typename: 'ArtefactUnknown',
      message: expect.any(String),
    })
    expect(await completeTask(regency.operator, { task, handovers: [good] })).toEqual({
      __typename: 'TaskCompleted',
    })
  })
})
