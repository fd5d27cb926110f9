import { Workbook } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import { writeBook, type WrittenSheet } from '../../src/book.ts'
import { sheetsOfFile, type Book } from '../../src/files.ts'
import { ownFolder } from '../folder.ts'
import { workbookOf, zipped } from '../zipped.ts'

const put = ownFolder()

const cellsAtMost = 10_000
async function read(bytes: Uint8Array | string, most = cellsAtMost): Promise<Book> {
  const book = await sheetsOfFile(put('book', bytes), most, { limits: { rowsAtMost: 50, columnsAtMost: 12 } })
  if ('refusal' in book) throw new Error(book.refusal.code)
  return book
}

const list: WrittenSheet = {
  name: 'Daftar Data',
  headRow: 2,
  columns: [{ note: 'Judul resmi', width: 40 }, { choices: ['Bulanan', 'Tahunan'] }],
  rows: [
    { row: 1, cells: ['Daftar Data 2026'] },
    { row: 2, cells: ['Judul data', 'Frekuensi'] },
    { row: 4, cells: ['=1+1', 'Bulanan', 12.5, true, null] },
    {
      row: 9,
      cells: ['Posyandu', null],
      marks: new Map([[1, { tone: 'wrong' as const, note: 'Belum diisi' }]]),
    },
  ],
}

describe('a book', () => {
  it('is read as it was written, every row at its place, and the choices stay hidden', async () => {
    const more: WrittenSheet = {
      name: 'Petunjuk',
      headRow: null,
      columns: [],
      rows: [{ row: 1, cells: ['Isi'] }],
    }
    expect(await read(await writeBook([list, more], 'SatuAlur', 0))).toEqual({
      sheets: [
        {
          name: 'Daftar Data',
          rows: [
            { row: 1, cells: ['Daftar Data 2026'] },
            { row: 2, cells: ['Judul data', 'Frekuensi'] },
            { row: 4, cells: ['=1+1', 'Bulanan', 12.5, true] },
            { row: 9, cells: ['Posyandu'] },
          ],
          ...{ merged: [], hiddenRows: [] },
        },
        { name: 'Petunjuk', rows: [{ row: 1, cells: ['Isi'] }], merged: [], hiddenRows: [] },
      ],
      hiddenSheets: ['Pilihan'],
    })
  })

  it('shows Excel notes, colours and what can be chosen, and keeps the heads in sight', async () => {
    const workbook = new Workbook()
    await workbook.xlsx.load(Buffer.from(await writeBook([list], 'SatuAlur', 0)))
    const sheet = workbook.getWorksheet('Daftar Data')!
    expect(JSON.stringify(sheet.getCell('A2').note)).toContain('Judul resmi')
    expect(JSON.stringify(sheet.getCell('B9').note)).toContain('Belum diisi')
    expect(sheet.getCell('B9').fill).toMatchObject({ pattern: 'solid' })
    expect(sheet.getCell('A4').value).toBe('=1+1')
    expect(sheet.getCell('B5').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Pilihan!$A$1:$A$2'],
    })
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
  })

  it('tells of merged cells, of hidden rows and of hidden sheets', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Dinas</t></is></c></row><row r="2" hidden="1"><c r="B2"><v>2</v></c></row><row r="3" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="odd"/></mergeCells></worksheet>'
    expect((await read(await zipped(workbookOf(sheet)))).sheets).toEqual([
      {
        name: 'Data',
        rows: [
          { row: 1, cells: ['Dinas'] },
          { row: 2, cells: [null, 2] },
        ],
        merged: [{ address: 'A1:A2', top: 1, left: 0, bottom: 2, right: 0 }],
        hiddenRows: [2],
      },
    ])
  })

  it('may be a text, which has one table without a name', async () => {
    expect(await read('Judul,Satuan\nPosyandu,unit\n')).toMatchObject({
      sheets: [{ name: null, rows: [{ cells: ['Judul', 'Satuan'] }, { cells: ['Posyandu', 'unit'] }] }],
      hiddenSheets: [],
    })
  })

  it('with more cells, rows or columns than allowed is refused', async () => {
    const rows = (count: number, width: number) =>
      Array.from({ length: count }, (_, at) => ({ row: at + 1, cells: Array<string>(width).fill('x') }))
    const of = (count: number, width: number) =>
      writeBook([{ name: 'x', headRow: null, columns: [], rows: rows(count, width) }], 'x', 0)
    await expect(read(await of(20, 10), 199)).rejects.toThrow('too-much-memory')
    expect((await read(await of(20, 10), 200)).sheets[0]!.rows).toHaveLength(20)
    await expect(read(await of(1, 13))).rejects.toThrow('too-many-columns')
    await expect(read(await of(1_051, 1))).rejects.toThrow('too-many-rows')
  })
})
