import { Workbook } from '@cj-tech-master/excelts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
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
  const { bytes } = await fetched(office.operator, `/api/datasets/${office.dataset}/template.xlsx`)
  return filledTemplate(bytes, rows)
}

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
    const sheet = zip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: '<office:document/>' },
    ])
    const { decision, file } = await desk.upToDecision(office, '2026-02', 'data.ods', sheet)
    const [table] = await desk.tablesOf(office.admin, decision)
    expect(table!.report).toMatchObject({ standing: 'UNREADABLE', unreadable: expect.any(String), errors: 0 })
    expect(await desk.decide(office, decision)).toMatchObject({
      __typename: 'TableNotPassed',
      message: expect.stringContaining('tidak dapat dibaca sebagai tabel'),
    })
    expect((await fetched(office.admin, `/files/${file.id}`)).status).toBe(200)
    await desk.waiveTableReport(office.admin, {
      report: table!.report!.id,
      reason: 'Dibaca dengan program lain',
    })
    expect(await desk.decide(office, decision)).toMatchObject({ __typename: 'TaskCompleted' })
  })

  it('says which row should have named the columns where it holds none', async () => {
    const { decision } = await desk.upToDecision(
      office,
      '2026-03',
      'surat.csv',
      'Kepada Yth.\nKepala Dinas\n',
    )
    const [table] = await desk.tablesOf(office.admin, decision)
    expect(table!.report).toMatchObject({ standing: 'FAULTY', headerRow: null })
    expect(table!.report!.findings.nodes).toMatchObject([{ code: 'no-header' }])
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
