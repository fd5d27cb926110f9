import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { casts, regencyFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { subjectOf } from '../run/started-run.ts'
import { uploadAs } from '../server/uploading.ts'
import type { TableOffice } from './table-office.ts'
import * as desk from './table-office.ts'

let open: OpenHouse
let office: TableOffice
beforeAll(async () => {
  open = await openHouse()
  office = await desk.tableOffice(open)
})
afterAll(() => open?.close())

interface ToldFormat {
  revision: number
  isTakenAway: boolean
  tableSchema: string
  templateUrl: string
  columns: Record<string, unknown>[]
}

async function formatsOf({ admin, dataset }: TableOffice) {
  const text = `query ($id: ID!) { dataset(id: $id) { tableFormat { ...told } tableFormats { ...told } } }
    fragment told on TableFormat { revision isTakenAway tableSchema templateUrl madeBy { position }
      missingValues columns { name type title unit isKey isRequired isUnique minimum maximum values valueLabels pattern } findings { code } }`
  type Told = { dataset: { tableFormat: ToldFormat | null; tableFormats: ToldFormat[] } }
  return (await asked<Told>(admin, text, { id: dataset })).dataset
}

describe('the format of a dataset', () => {
  it('is set column by column, each time as a revision of its own', async () => {
    const other = await desk.tableOffice(open)
    const { tableFormat } = await formatsOf(other)
    expect(tableFormat).toMatchObject({
      ...{ revision: 1, isTakenAway: false },
      columns: [
        { name: 'desa', type: 'STRING', title: 'Desa', isKey: true, isRequired: true },
        { name: 'cakupan', type: 'NUMBER', unit: 'persen', minimum: '0', maximum: '100', isKey: false },
      ],
    })
    const { dataset, admin } = other
    await desk.setTableFormat(admin, { dataset, revision: 1, columns: desk.columns })
    expect((await formatsOf(other)).tableFormats).toHaveLength(1)
    await desk.setTableFormat(admin, { dataset, revision: 1, columns: desk.columns.slice(0, 1) })
    const told = '... on TableFormatChanged { dataset { tableFormat { revision columns { name } } } }'
    const late = { dataset, revision: 1, columns: desk.columns.slice(1) }
    expect(await desk.setTableFormat(admin, late, told)).toMatchObject({
      __typename: 'TableFormatChanged',
      dataset: { tableFormat: { revision: 2, columns: [{ name: 'desa' }] } },
    })
    await desk.setTableFormat(admin, { dataset, revision: 2 })
    const after = await formatsOf(other)
    expect(after.tableFormat).toBeNull()
    expect(after.tableFormats.map(({ revision, isTakenAway }) => [revision, isTakenAway])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ])
  })

  it('says what the values of a list mean, and what stands for an empty cell', async () => {
    const other = await desk.tableOffice(open)
    const { dataset, admin } = other
    const level = { name: 'jenjang', type: 'INTEGER', values: ['1', '2'], valueLabels: ['SD', ''] }
    await desk.setTableFormat(admin, { dataset, revision: 1, columns: [level], missingValues: ['-'] })
    const { tableFormat } = await formatsOf(other)
    expect(tableFormat).toMatchObject({ missingValues: ['-'], columns: [{ valueLabels: ['SD', ''] }] })
    expect(JSON.parse(tableFormat!.tableSchema)).toMatchObject({
      missingValues: ['', '-'],
      fields: [{ constraints: { enum: [1, 2] }, categories: [{ value: 1, label: 'SD' }] }],
    })
    await desk.setTableFormat(admin, { dataset, revision: 2, columns: [{ ...level, valueLabels: null }] })
    expect((await formatsOf(other)).tableFormat).toMatchObject({
      ...{ missingValues: ['-'], columns: [{ valueLabels: null }] },
    })
  })

  it('is laid down by admins and by who plays the Walidata of an SOP in force, and by nobody else', async () => {
    const played = casts.replace('admin@contoh.id', '[pengganti@contoh.id, pembaca@contoh.id]')
    const regency = await configuredRegency(open, { file: regencyFile(played) })
    const { dataset } = await subjectOf(regency)
    const lays = async (email: string, revision: number) => {
      const reader = await regency.sessionOf(email)
      const told = await asked<{ dataset: { mayLayDownFormat: boolean } }>(
        reader,
        'query ($id: ID!) { dataset(id: $id) { mayLayDownFormat } }',
        { id: dataset },
      )
      const columns = desk.columns.slice(revision)
      const { __typename } = await desk.setTableFormat(reader, { dataset, revision, columns })
      return [told.dataset.mayLayDownFormat, __typename]
    }
    expect(await lays('operator@contoh.id', 0)).toEqual([false, 'NotAllowed'])
    expect(await lays('pembaca@contoh.id', 0)).toEqual([false, 'NotAllowed'])
    expect(await lays('pengganti@contoh.id', 0)).toEqual([true, 'TableFormatSet'])
    expect(await lays('admin@contoh.id', 1)).toEqual([true, 'TableFormatSet'])
  })

  it('is a Table Schema, of which what other tools have written is kept', async () => {
    const other = await desk.tableOffice(open, null)
    const { dataset, admin } = other
    const fields = [
      { name: 'desa', type: 'string', 'x-sumber': 'BPS' },
      { name: 'jiwa', type: 'integer' },
    ]
    await desk.setTableFormat(admin, {
      dataset,
      revision: 0,
      tableSchema: JSON.stringify({ fields, primaryKey: 'desa' }),
    })
    const changed = [
      { name: 'desa', type: 'STRING', isKey: true },
      { name: 'jiwa', type: 'INTEGER', minimum: '0' },
    ]
    await desk.setTableFormat(admin, { dataset, revision: 1, columns: changed })
    const { tableFormat } = await formatsOf(other)
    expect(JSON.parse(tableFormat!.tableSchema)).toMatchObject({
      fields: [
        { name: 'desa', 'x-sumber': 'BPS' },
        { name: 'jiwa', constraints: { minimum: 0 } },
      ],
      primaryKey: ['desa'],
    })
  })

  it('is refused with its findings by column where no table could keep it', async () => {
    const { dataset, admin } = office
    const told = '... on TableFormatUnsound { findings { code severity column message } }'
    const columns = [
      { name: 'desa', type: 'STRING', pattern: '(' },
      { name: 'Desa', type: 'NUMBER', minimum: '10', maximum: '1' },
    ]
    const refused = await desk.setTableFormat(admin, { dataset, revision: 1, columns }, told)
    expect(refused).toMatchObject({ __typename: 'TableFormatUnsound' })
    expect(refused['findings']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'pattern-invalid', column: 0 }),
        expect.objectContaining({ code: 'duplicate-name', column: 1, severity: 'ERROR' }),
        expect.objectContaining({ code: 'minimum-over-maximum', column: 1 }),
      ]),
    )
    for (const tableSchema of ['{', '[]', '{"fields":[{"name":"a","type":"angka"}]}'])
      expect(await desk.setTableFormat(admin, { dataset, revision: 1, tableSchema }, told)).toMatchObject({
        __typename: 'TableFormatUnsound',
        findings: expect.arrayContaining([expect.objectContaining({ code: 'unreadable' })]),
      })
  })

  it('is guessed from a sample, with the reason for each column', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `Desa ${at},${at * 10},${at % 2 ? 'Ya' : 'Tidak'}`)
    const { answer } = await uploadAs(
      open,
      office.admin,
      'contoh.csv',
      `desa,jiwa,terlayani\n${rows.join('\n')}\n`,
    )
    const told = `... on TableFormatInferred { headerRow rows keyReason columns { letter reasons column { name type isKey } } }
      ... on TableUnreadable { code }`
    expect(await desk.inferTableFormat(office.admin, { file: answer.id }, told)).toMatchObject({
      ...{ headerRow: 1, rows: 30, keyReason: expect.any(String) },
      columns: [
        { letter: 'A', column: { name: 'desa', type: 'STRING', isKey: true } },
        {
          letter: 'B',
          column: { name: 'jiwa', type: 'INTEGER' },
          reasons: [expect.any(String), expect.any(String)],
        },
        { letter: 'C', column: { name: 'terlayani', type: 'BOOLEAN' } },
      ],
    })
  })
})
