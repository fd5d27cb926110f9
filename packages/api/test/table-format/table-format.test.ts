import { Workbook } from '@cj-tech-master/excelts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { openTask } from '../run/run-as-shown.ts'
import { uploadAs } from '../server/uploading.ts'
import { zip } from '../server/zip.ts'
import { filledTemplate } from './filled-template.ts'
import type { TableOffice, ToldReport } from './table-office.ts'
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
      columns { name type title unit isKey isRequired isUnique minimum maximum values pattern } findings { code } }`
  type Told = { dataset: { tableFormat: ToldFormat | null; tableFormats: ToldFormat[] } }
  return (await asked<Told>(admin, text, { id: dataset })).dataset
}

const fetched = async ({ headers }: Reader, path: string) => {
  const response = await fetch(`${open.url}${path}`, { headers })
  return {
    status: response.status,
    bytes: Buffer.from(await response.arrayBuffer()),
    headers: response.headers,
  }
}

/** The template of the format with these rows below its head. */
async function filled(rows: (string | number)[][]): Promise<Buffer> {
  const { tableFormat } = await formatsOf(office)
  const { bytes } = await fetched(office.operator, tableFormat!.templateUrl)
  return filledTemplate(bytes, rows)
}

describe('the format of a dataset', () => {
  it('is set column by column, each time as a revision of its own, and nobody else than admins sets it', async () => {
    const other = await desk.tableOffice(open)
    const { tableFormat } = await formatsOf(other)
    expect(tableFormat).toMatchObject({
      ...{ revision: 1, isTakenAway: false },
      columns: [
        { name: 'desa', type: 'STRING', title: 'Desa', isKey: true, isRequired: true },
        { name: 'cakupan', type: 'NUMBER', unit: 'persen', minimum: '0', maximum: '100', isKey: false },
      ],
    })
    const { dataset, admin, operator } = other
    expect(
      (await desk.setTableFormat(operator, { dataset, revision: 1, columns: desk.columns })).__typename,
    ).toBe('NotAllowed')
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

describe('the template of a format', () => {
  it('is filled in with two errors, refused with row and column, mended, and passes', async () => {
    const faulty = await filled([
      ['Sukamaju', 'banyak'],
      ['Mekarsari', 190],
    ])
    const { run, decision } = await desk.upToDecision(office, '2026-01', 'januari.xlsx', faulty)
    expect(await desk.decide(office, decision)).toMatchObject({ tables: [{ standing: 'FAULTY', errors: 2 }] })
    const [table] = await desk.tablesOf(office.admin, decision)
    expect(table!.report!['template']).toBe('CURRENT')
    expect(table!.report!.findings.nodes).toMatchObject([
      { row: 4, letter: 'B', code: 'not-a-number' },
      { row: 5, letter: 'B', code: 'too-large' },
    ])
    await desk.decide(office, decision, 'tidak', 'Perbaiki dua sel')
    const mended = await filled([
      ['Sukamaju', 81.5],
      ['Mekarsari', 90],
    ])
    await desk.handedIn(office, await openTask(office.admin, run, '1'), 'januari.xlsx', mended)
    await open.house.jobs.settle()
    const second = await openTask(office.admin, run, '2')
    expect(await desk.decide(office, second)).toMatchObject({ __typename: 'TaskCompleted' })
    await reportAsSheet(table!.report!)
  })

  const reportAsSheet = async ({ csvUrl, xlsxUrl }: ToldReport) => {
    const csv = await fetched(office.operator, csvUrl)
    expect(csv.headers.get('content-disposition')).toContain('Temuan januari.xlsx.csv')
    expect(csv.bytes.toString()).toMatch(/4,B,cakupan,banyak/)
    const workbook = new Workbook()
    await workbook.xlsx.load((await fetched(office.operator, String(xlsxUrl))).bytes)
    expect(workbook.getWorksheet('Temuan')!.getCell('A2').value).toBe(4)
  }

  it('is there for each revision, and not for what has none', async () => {
    const { dataset, operator } = office
    expect((await fetched(operator, `/api/datasets/${dataset}/template.xlsx`)).status).toBe(200)
    expect((await fetched(operator, `/api/datasets/${dataset}/template.xlsx?revision=9`)).status).toBe(404)
    const other = await desk.tableOffice(open)
    expect((await fetched(operator, `/api/datasets/${other.dataset}/template.xlsx`)).status).toBe(404)
  })
})

describe('a file that is no table', () => {
  it('is kept, reported as unreadable, and refused until somebody answers for it', async () => {
    const { decision, file } = await desk.upToDecision(
      office,
      '2026-02',
      'surat.csv',
      '\u0001\u0002\u0003 bukan tabel',
    )
    const [table] = await desk.tablesOf(office.admin, decision)
    expect(table!.report).toMatchObject({ rows: expect.any(Number) })
    expect(['UNREADABLE', 'FAULTY']).toContain(table!.report!.standing)
    expect(await desk.decide(office, decision)).toMatchObject({ __typename: 'TableNotPassed' })
    expect((await fetched(office.admin, `/files/${file.id}`)).status).toBe(200)
  })

  it('is not even taken where 0.8 MB unpack to 400', async () => {
    const content = Buffer.alloc(400 * 1024 * 1024)
    const bomb = zip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/worksheets/sheet1.xml', content, isDeflated: true },
    ])
    expect(bomb.length).toBeLessThan(820_000)
    const { status } = await uploadAs(open, office.operator, 'bom.xlsx', bomb)
    expect(status).toBe(415)
  })
})
