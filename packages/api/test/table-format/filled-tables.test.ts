import { Workbook } from '@cj-tech-master/excelts'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
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

  const reportAsSheet = async ({ csvUrl, xlsxUrl, markedUrl }: ToldReport) => {
    const csv = await fetched(office.operator, csvUrl)
    expect(csv.headers.get('content-disposition')).toContain('Temuan januari.xlsx.csv')
    expect(csv.bytes.toString()).toMatch(/B4,4,B,cakupan,banyak/)
    const workbook = new Workbook()
    await workbook.xlsx.load((await fetched(office.operator, String(xlsxUrl))).bytes)
    expect(workbook.getWorksheet('Temuan')!.getCell('B2').value).toBe(4)
    const marked = await fetched(office.operator, String(markedUrl))
    expect(marked.headers.get('content-disposition')).toContain('januari (bertanda).xlsx')
    await workbook.xlsx.load(marked.bytes)
    const cell = workbook.getWorksheet('Data')!.getCell('B4')
    expect([cell.value, cell.fill?.type]).toEqual(['banyak', 'pattern'])
    expect(JSON.stringify(cell.note)).toContain('bukan angka')
    expect(workbook.getWorksheet('Temuan')!.getCell('A2').value).toBe('B4')
    const stranger = await desk.tableOffice(open)
    expect((await fetched(stranger.operator, String(markedUrl))).status).toBe(404)
  }

  it('is there for each revision, and not for what has none', async () => {
    const { dataset, operator } = office
    expect((await fetched(operator, `/api/datasets/${dataset}/template.xlsx`)).status).toBe(200)
    expect((await fetched(operator, `/api/datasets/${dataset}/template.xlsx?revision=9`)).status).toBe(404)
    const other = await desk.tableOffice(open)
    expect((await fetched(operator, `/api/datasets/${other.dataset}/template.xlsx`)).status).toBe(404)
  })
})

describe('a table in which nearly all is wrong', () => {
  const rows = 400
  const lines = Array.from({ length: rows }, (_, at) => `Desa ${at},banyak\n`).join('')

  it('is told by rule and column, page by page, and whole as a sheet', async () => {
    const { decision } = await desk.upToDecision(office, '2026-04', 'rusak.csv', `desa,cakupan\n${lines}`)
    const [table] = await desk.tablesOf(office.admin, decision)
    const { findings, csvUrl, markedUrl, ...report } = table!.report!
    expect(report).toMatchObject({
      errors: rows,
      findingGroups: [{ code: 'not-a-number', column: 'cakupan', letter: 'B', count: rows, firstRow: 2 }],
    })
    expect(findings.totalCount).toBe(100)
    const csv = (await fetched(office.operator, csvUrl)).bytes.toString().trimEnd().split('\r\n')
    expect(csv).toHaveLength(rows + 1)
    expect(csv.at(-1)).toContain(`B${rows + 1},${rows + 1},B,cakupan,banyak`)
    const workbook = new Workbook()
    await workbook.xlsx.load((await fetched(office.operator, String(markedUrl))).bytes)
    expect(workbook.getWorksheet('Temuan')!.rowCount).toBe(rows + 1)
    expect(await readdir(join(open.filesFolder, 'incoming'))).toEqual([])
  })

  it('is asked for one rule and one column', async () => {
    const content = `desa,cakupan\n${lines}Akhir,190\n`
    const { decision } = await desk.upToDecision(office, '2026-05', 'rusak.csv', content)
    const [table] = await desk.tablesOf(office.admin, decision)
    const page = (code: string, column: string) =>
      asked<{ tableReport: { findings: object } }>(
        office.admin,
        `query ($id: ID!, $code: String, $column: String) { tableReport(id: $id) {
          findings(first: 1, code: $code, column: $column) { totalCount nodes { row code } } } }`,
        { id: table!.report!.id, code, column },
      )
    expect(await page('too-large', 'cakupan')).toEqual({
      tableReport: { findings: { totalCount: 1, nodes: [{ row: rows + 2, code: 'too-large' }] } },
    })
    expect(await page('too-large', 'desa')).toMatchObject({ tableReport: { findings: { totalCount: 0 } } })
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
