import { readDatasetFiles } from '@satualur/sop-format/folder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { applied, exported, rowsOf } from './applying.ts'
import { configuredRegency } from './configured-regency.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const name = 'imunisasi.table.json'
const tableFile = (columns: object[], more: object = {}): string =>
  `${JSON.stringify({ fields: columns, ...more }, null, 2)}\n`
const columns = [
  { name: 'puskesmas', type: 'string', title: 'Puskesmas', 'dcat:theme': { b: 1, aa: 2 } },
  {
    name: 'cakupan',
    type: 'number',
    constraints: { required: true, maximum: 100 },
    'satualur:unit': 'persen',
  },
]
const first = tableFile(columns, { primaryKey: ['puskesmas'] })
const second = tableFile(
  [{ name: 'desa', type: 'string' }, columns[0]!, { ...columns[1]!, type: 'integer' }],
  { primaryKey: ['puskesmas', 'desa'] },
)

describe('table formats as files', () => {
  it('are planned in words, applied, and come out as the bytes that other tools read', async () => {
    const { admin, id } = await configuredRegency(open)
    const before = await rowsOf(open, id)
    const planned = await applied(admin, { files: [{ name, text: first }], isDryRun: true })
    expect(planned.plan).toEqual([
      {
        action: 'ADD',
        kind: 'TABLE_FORMAT',
        key: 'imunisasi',
        title: 'Cakupan Imunisasi',
        detail: 'format tabel revisi 1: 2 kolom',
      },
    ])
    expect(await rowsOf(open, id)).toBe(before)
    await applied(admin, { files: [{ name, text: first }] })
    expect((await exported(admin)).files).toEqual([{ name, text: first }])
    const changed = await applied(admin, { files: [{ name, text: second }] })
    expect(changed.plan?.map(({ action, detail }) => [action, detail])).toEqual([
      [
        'CHANGE',
        'format tabel revisi 2: 1 kolom ditambah (desa), 1 kolom berubah (cakupan), kolom kunci: puskesmas, desa',
      ],
    ])
  })

  it('make no new revision where they say the same in another spelling', async () => {
    const { admin, id } = await configuredRegency(open)
    await applied(admin, { files: [{ name, text: first }] })
    const before = await rowsOf(open, id)
    const { digest } = await exported(admin)
    const again = await applied(admin, { files: [{ name, text: JSON.stringify(JSON.parse(first)) }] })
    expect(again).toMatchObject({ plan: [], digest })
    expect(await rowsOf(open, id)).toBe(before)
  })

  it('move the configuration, so that nobody overwrites what they have not read', async () => {
    const { admin } = await configuredRegency(open)
    const { digest } = await exported(admin)
    await applied(admin, { files: [{ name, text: first }], expecting: digest })
    const late = await applied(admin, { files: [{ name, text: second }], expecting: digest })
    expect(late.__typename).toBe('ConfigurationMoved')
    expect((await exported(admin)).files).toEqual([{ name, text: first }])
  })

  it('may come with the dataset that they are of', async () => {
    const regency = await configuredRegency(open)
    const file = regency.file.replace(
      'datasets:\n',
      'datasets:\n  - { key: gizi, title: Gizi, opd: dinkes, informationClass: berkala }\n',
    )
    const told = await applied(regency.admin, {
      regency: file,
      files: [{ name: 'gizi.table.json', text: first }],
    })
    expect(told.plan?.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['DATASET gizi', 'TABLE_FORMAT gizi'])
  })

  it('are there from the beginning where a regency is made of its files', async () => {
    const read = readDatasetFiles([{ name, text: first }], { datasets: ['imunisasi'] })
    if ('problems' in read) throw new Error(read.problems[0]?.message.en)
    const { admin } = await configuredRegency(open, { said: read.said })
    expect((await exported(admin)).files).toEqual([{ name, text: first }])
  })

  it('are refused with all that came along, by file and line', async () => {
    const { admin, id, file } = await configuredRegency(open)
    const before = await rowsOf(open, id)
    const files = [
      { name, text: first.replace('"type": "number"', '"type": "angka"') },
      { name: 'imunisasih.table.json', text: first },
      { name: '../imunisasi.table.json', text: first },
      { name, text: second },
    ]
    const told = await applied(admin, { regency: file.replace('Dinas Kesehatan', 'Dinkes'), files })
    expect(told.problems?.map(({ path, line }) => `${path} ${line}`)).toEqual([
      'files/0/fields/1/type 14',
      'files/1 1',
      'files/2 1',
      'files/3 1',
    ])
    expect(told.problems?.map(({ message }) => message).join('\n')).toMatch(
      /jenis kolom[^]*maksud Anda `imunisasi`[^]*folder[^]*ada dua/,
    )
    expect(await rowsOf(open, id)).toBe(before)
  })
})
