import { Workbook } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import { csvLine, plainForm, spreadsheetForm } from '../../src/csv.ts'
import { writeTables } from '../../src/exchange.ts'
import type { Table } from '../../src/exchange.ts'

const dangerous = [
  '=1+1',
  '+62812',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1',
  "'=1",
  '=cmd|"/c calc"!A1',
]

describe('a line of a CSV', () => {
  it('writes numbers and what is neither as they are, in the form of its reader', () => {
    expect(csvLine(['Dinas "A"', 82.4, -3, null, true], plainForm)).toBe('"Dinas ""A""",82.4,-3,,true\r\n')
    expect(csvLine(['Dinas', 82.4, null], spreadsheetForm.id)).toBe('"Dinas";82,4;\r\n')
  })

  it.each(dangerous)('shows what a spreadsheet would run, and loses nothing of it: %j', (text) => {
    const cell = csvLine([text], plainForm).slice(1, -3).replaceAll('""', '"')
    expect(cell).toBe(`'${text}`)
  })

  it.each(['Dinas Kesehatan', '2026-01', 'a=b', "d'Angelo", ''])('leaves other words alone: %j', (text) => {
    expect(csvLine([text], plainForm)).toBe(`"${text}"\r\n`)
  })
})

describe('a workbook of tables', () => {
  const table = (rows: Table['rows']): Table => ({
    name: 'Kepatuhan: [2026]/semua yang ada di sini',
    columns: [
      { head: 'Kelompok', look: 'text' },
      { head: 'Bagian', look: 'share' },
    ],
    rows,
  })
  const read = async (bytes: Uint8Array) => {
    const workbook = new Workbook()
    await workbook.xlsx.load(Buffer.from(bytes))
    return workbook
  }

  it('holds numbers as numbers, empty cells where there is nothing, and a name that Excel takes', async () => {
    const workbook = await read(
      await writeTables(
        [
          table([
            ['Dinas', 0.5],
            ['Lain', null],
          ]),
        ],
        'Judul',
        0,
      ),
    )
    const sheet = workbook.worksheets[0]!
    expect(sheet.name).toBe('Kepatuhan   2026  semua yang ad')
    expect([sheet.getCell(2, 2).value, sheet.getCell(2, 2).numFmt]).toEqual([0.5, '0.0%'])
    expect(sheet.getCell(3, 2).value).toBe(null)
  })

  it.each(dangerous)('holds words that look like a formula as words: %j', async (text) => {
    const workbook = await read(await writeTables([table([[text, 1]])], text, 0))
    const cell = workbook.worksheets[0]!.getCell(2, 1)
    expect([cell.formula, typeof cell.value]).toEqual([undefined, 'string'])
  })

  it('is the same bytes for the same tables', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => writeTables([table([['Dinas', 0.5]])], 'Judul', 0)),
    )
    expect(Buffer.from(one!).equals(Buffer.from(other!))).toBe(true)
  })
})
