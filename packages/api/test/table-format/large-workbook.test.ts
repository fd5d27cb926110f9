import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { completeTask } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { tusClient } from '../server/in-parts.ts'
import { uploadAs } from '../server/uploading.ts'
import { zip } from '../server/zip.ts'
import type { TableOffice } from './table-office.ts'
import * as desk from './table-office.ts'

const megabyte = 1024 * 1024
let open: OpenHouse
let office: TableOffice
beforeAll(async () => {
  open = await openHouse()
  office = await desk.tableOffice(open)
})
afterAll(() => open?.close())

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

/** A workbook of so many rows of which the last one is bad; its sheet is not packed, so that it is large at once. */
function workbook(rows: number): Buffer {
  const text = (words: string) => `<c t="str"><v>${words}</v></c>`
  const lines = Array.from({ length: rows }, (_, at) => {
    const isLast = at === rows - 1
    return `<row>${text(`Desa ${at}`)}${isLast ? text('banyak') : `<c><v>${at % 100}</v></c>`}</row>`
  })
  return zip([
    {
      name: '[Content_Types].xml',
      content: `<Types><Override PartName="/xl/workbook.xml" ContentType="${contentType}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${relation}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet><sheetData><row>${text('desa')}${text('cakupan')}</row>${lines.join('')}</sheetData></worksheet>`,
    },
  ])
}

describe('a workbook that is larger than other papers', () => {
  const rows = 440_000
  const large = workbook(rows)

  it('is taken for a task whose dataset has a format, and checked to its last row', async () => {
    expect(large.length).toBeGreaterThan(25 * megabyte)
    const { run, task } = await desk.begun(office, '2026-01')
    const { answer, status } = await uploadAs(open, office.operator, 'januari.xlsx', large, task)
    expect(status).toBe(201)
    await completeTask(office.operator, { task, handovers: [{ artefact: 'tabel', file: answer.id }] })
    await open.house.jobs.settle()
    const [table] = await desk.tablesOf(office.admin, await openTask(office.admin, run, '2'))
    expect(table!.report).toMatchObject({ standing: 'FAULTY', rows, errors: 1 })
    expect(table!.report!.findings.nodes).toMatchObject([
      { row: rows + 1, letter: 'B', code: 'not-a-number', value: 'banyak' },
    ])
  })

  it('comes in parts likewise', async () => {
    const { task } = await desk.begun(office, '2026-02')
    const client = tusClient(open, office.operator)
    const told = (word: string, value: string) => `${word} ${Buffer.from(value).toString('base64')}`
    const metadata = `${told('filename', 'februari.xlsx')},${told('task', task)}`
    const { location } = await client.begin('', large.length, { 'upload-metadata': metadata })
    await client.send(location, 0, large.subarray(0, 20 * megabyte))
    const sent = await client.send(location, 20 * megabyte, large.subarray(20 * megabyte))
    expect(sent).toMatchObject({ status: 200, answer: { name: 'februari.xlsx', size: large.length } })
    expect((await client.begin('februari.xlsx', large.length)).status).toBe(413)
  })

  it('is refused before it has come for no task, and for one of a dataset without a format', async () => {
    const without = await desk.tableOffice(open, null)
    const { task } = await desk.begun(without, '2026-01')
    for (const [{ operator }, slot] of [
      [office, undefined],
      [without, task],
    ] as const) {
      const { status, answer } = await uploadAs(open, operator, 'januari.xlsx', large, slot)
      expect(status).toBe(413)
      expect(answer.message).toContain('25 MB')
    }
  })

  it('is not taken for a task of another regency', async () => {
    const other = await desk.tableOffice(open)
    const { task } = await desk.begun(office, '2026-03')
    expect((await uploadAs(open, other.operator, 'maret.xlsx', large, task)).status).toBe(413)
  })

  it('is refused where it unpacks to more than a hundred times its size, also for a table', async () => {
    const bomb = zip([
      { name: '[Content_Types].xml', content: `<Types><Override ContentType="${contentType}"/></Types>` },
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      {
        name: 'xl/worksheets/sheet1.xml',
        content: Buffer.alloc(400 * megabyte),
        isDeflated: true,
      },
    ])
    const { task } = await desk.begun(office, '2026-04')
    const { status, answer } = await uploadAs(open, office.operator, 'april.xlsx', bomb, task)
    expect(status).toBe(415)
    expect(answer.message).toContain('1024 MB atau 100 kali')
  })
})
