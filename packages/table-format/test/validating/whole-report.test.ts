import { Workbook } from '@cj-tech-master/excelts'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFindings, markFile, readLimits, readTable, validateFile } from '../../src/files.ts'
import type { TableFormat } from '../../src/index.ts'
import { ownFolder } from '../folder.ts'

const put = ownFolder()
const folder = dirname(put('beside', ''))
const format: TableFormat = {
  columns: [
    { name: 'desa', type: 'string', constraints: { required: true } },
    { name: 'jiwa', type: 'integer' },
    { name: 'cakupan', type: 'number', constraints: { maximum: 100 } },
  ],
}
const limits = { secondsAtMost: 300 }

async function rowsIn(path: string): Promise<(readonly unknown[])[]> {
  const rows: (readonly unknown[])[] = []
  for await (const some of readTable(path, readLimits)) rows.push(...some.map(({ cells }) => cells))
  return rows
}

describe('a report of 100,000 findings', () => {
  const rows = 50_000
  const lines = Array.from({ length: rows }, (_, at) => `Desa ${at};banyak;${at === 7 ? 'x' : 190}\n`)
  const path = put('faulty.csv', `desa;jiwa;cakupan\n${lines.join('')}`)

  it('has them by column and rule with their number, and the first of each', async () => {
    const answer = await validateFile(path, format, { limits })
    const report = 'report' in answer ? answer.report : null
    expect(report).toMatchObject({
      errors: 2 * rows,
      counts: { 'not-an-integer': rows, 'too-large': rows - 1, 'not-a-number': 1 },
      groups: [
        { code: 'not-an-integer', column: 'jiwa', letter: 'B', count: rows, firstRow: 2 },
        { code: 'too-large', column: 'cakupan', letter: 'C', count: rows - 1, firstRow: 2 },
        { code: 'not-a-number', column: 'cakupan', letter: 'C', count: 1, firstRow: 9 },
      ],
    })
    expect(report!.findings).toHaveLength(201)
    expect(report!.findings.at(-1)).toMatchObject({ row: 102, column: 'cakupan' })
  })

  it.each(['csv', 'xlsx'] as const)(
    'is written as %s to its last one, with the addresses of the cells',
    async (as) => {
      const to = join(folder, `all.${as}`)
      const answer = await listFindings({ path, format, to, as, language: 'id' }, { limits })
      expect(answer).toEqual({ findings: 2 * rows, listed: 2 * rows })
      const written = await rowsIn(to)
      expect(written).toHaveLength(2 * rows + 1)
      const last = written.at(-1)!
      expect(last.slice(0, 5).map(String)).toEqual([`C${rows + 1}`, `${rows + 1}`, 'C', 'cakupan', '190'])
      expect(last[5]).toContain('di atas batas')
    },
  )
})

describe('a faulty table', () => {
  const marked = async (name: string, bytes: string | Uint8Array) => {
    const to = join(folder, `marked ${name}.xlsx`)
    await markFile({ path: put(name, bytes), format, to, language: 'id' }, { limits })
    const workbook = new Workbook()
    await workbook.xlsx.load(readFileSync(to))
    return workbook
  }
  const noteAt = (workbook: Workbook, address: string) => {
    const { note } = workbook.worksheets[0]!.getCell(address)
    return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('')
  }
  const colourAt = (workbook: Workbook, address: string) => {
    const { fill } = workbook.worksheets[0]!.getCell(address)
    return fill?.type === 'pattern' ? fill.fgColor?.argb : undefined
  }

  it('comes back as the workbook that it was, with its bad cells coloured and what is wrong beside them', async () => {
    const sent = new Workbook()
    const sheet = sent.addWorksheet('Cakupan')
    sheet.addRows([
      ['desa', 'jiwa', 'cakupan'],
      ['A', 'banyak', 190],
      ['B', 2, 50],
      ['Jumlah', 2, 50],
    ])
    for (const address of ['B2', 'B3', 'C3']) sheet.getCell(address).font = { bold: true }
    sheet.getCell('B3').value = { formula: '1+1', result: 2 }
    sheet.getCell('B2').note = 'Angka dari Dukcapil'
    sent.addWorksheet('Temuan').getCell('A1').value = 'milik mereka'
    const workbook = await marked('sent.xlsx', await sent.xlsx.writeBuffer())
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Cakupan', 'Temuan', 'Temuan 2'])
    expect(['B2', 'C2', 'A4'].map((address) => colourAt(workbook, address))).toEqual(
      Array(3).fill('FFFFC7CE'),
    )
    expect(['A2', 'B3', 'C3'].map((address) => colourAt(workbook, address))).toEqual(Array(3).fill(undefined))
    expect(noteAt(workbook, 'B2')).toMatch(/^Angka dari Dukcapil\n"banyak" bukan bilangan bulat/)
    expect(noteAt(workbook, 'A4')).toContain('terhitung dua kali')
    const [first, , findings] = workbook.worksheets
    expect(first!.getCell('B3').value).toMatchObject({ formula: '1+1' })
    expect(first!.getCell('B2').value).toBe('banyak')
    expect(first!.getCell('B2').font).toMatchObject({ bold: true })
    expect([2, 3, 4].map((row) => findings!.getCell(row, 1).value)).toEqual(['B2', 'C2', 'A4'])
  })

  it('comes back as a workbook where it was a text, and nothing in it is a formula', async () => {
    const workbook = await marked('text.csv', 'desa;jiwa;cakupan\n"=1+1";01;x\n')
    const [sheet] = workbook.worksheets
    expect(sheet!.getCell('A2').value).toBe('=1+1')
    expect(sheet!.getCell('B2').value).toBe('01')
    expect(colourAt(workbook, 'C2')).toBe('FFFFC7CE')
    expect(noteAt(workbook, 'C2')).toContain('bukan angka')
  })

  it('does not come back where it is too large to be held whole', async () => {
    const path = put('long.csv', `desa;jiwa;cakupan\n${'A;1;1\n'.repeat(50)}`)
    const asked = { path, format, to: join(folder, 'long.xlsx'), language: 'id' } as const
    expect(await markFile(asked, { limits: { rowsMarkedAtMost: 20 } })).toMatchObject({
      refusal: { code: 'too-many-rows' },
    })
  })
})
