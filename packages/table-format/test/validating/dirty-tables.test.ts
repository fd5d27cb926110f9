import { describe, expect, it } from 'vitest'
import { taskLimits } from '../../src/files.ts'
import { TableCheck, type TableFormat } from '../../src/index.ts'
import { readTable } from '../../src/reading/read-table.ts'
import { ownFolder } from '../folder.ts'
import { workbookOf, zipped } from '../zipped.ts'

const put = ownFolder()

/** As programs write numbers and dates. */
const plain: TableFormat = {
  columns: [
    { name: 'desa', title: 'Nama Desa', type: 'string', constraints: { required: true } },
    { name: 'jiwa', title: 'Jumlah Jiwa', type: 'integer', unit: 'jiwa' },
    { name: 'cakupan', type: 'number', unit: 'persen', constraints: { required: true } },
    { name: 'tanggal', type: 'date' },
  ],
}
/** As people write them here. */
const ours: TableFormat = {
  columns: plain.columns.map((column) =>
    column.type === 'date'
      ? { ...column, format: 'any' }
      : column.type === 'string'
        ? column
        : { ...column, decimalChar: ',', groupChar: '.' },
  ),
  missingValues: ['', '-', 'n/a'],
}
const twoColumns: TableFormat = {
  columns: ours.columns.filter(({ name }) => ['desa', 'cakupan'].includes(name)),
}
const head = 'desa;jiwa;cakupan;tanggal\n'
const row = 'Sukamaju;1204;81.5;2026-08-17\n'

async function reportOf(content: string | Buffer, format: TableFormat) {
  const check = new TableCheck(format, taskLimits)
  for await (const rows of readTable(put('dirty', content), taskLimits))
    for (const one of rows) check.take(one)
  return check.close()
}

describe('a table as people really send it', () => {
  it.each<[string, string | Buffer, TableFormat, number]>([
    ['numbers and days as they are written here', `${head}A;1.204;81,5;17 Agustus 2026\n`, ours, 1],
    [
      'days with strokes, and their weekday',
      `${head}A;1;1;17/08/2026\nB;1;1;Senin, 17 Agustus 2026\n`,
      ours,
      2,
    ],
    ['marks that the format takes for no value', `${head}A;-;1;n/a\nB; n/a ;1;\n`, ours, 2],
    ['spaces that keep words together for no value', `${head}A;\u00a0;1;\u00a0\u00a0\n`, plain, 1],
    ['a byte order mark', `\ufeff${head}${row}`, plain, 1],
    ['tabs', head.replaceAll(';', '\t') + row.replaceAll(';', '\t'), plain, 1],
    [
      'commas, with a separator inside of quotes',
      'desa,jiwa,cakupan,tanggal\n"Desa A, Utara",1,1,\n',
      plain,
      1,
    ],
    ['the letters of old Windows programs', Buffer.from(`${head}Désa “A”;1;1;\n`, 'latin1'), plain, 1],
    ['breaks inside of quotes', `${head}"Suka\nmaju";1;1;\n${row}`, plain, 2],
    ['the breaks of three systems', `${head.trimEnd()}\r\n${row.trimEnd()}\r${row}`, plain, 2],
    [
      'a title and the source above the header',
      `Data Cakupan Imunisasi;;;\nKabupaten, menurut desa;;;\n;;;\n${head}${row}`,
      plain,
      1,
    ],
    ['a row with the numbers of columns below it', `${head}(1);(2);(3);(4)\n${row}`, plain, 1],
    ['a row of units below it', `${head};(jiwa);(persen);\n${row}`, plain, 1],
    ['units behind the names', `Nama Desa;Jumlah Jiwa (jiwa);Cakupan (%);Tanggal\n${row}`, plain, 1],
    ['titles in other letters', `NAMA  DESA;jumlah_jiwa;CAKUPAN;Tanggal\n${row}`, plain, 1],
    ['two columns below a title', 'Cakupan 2026\n\ndesa;cakupan\nA;81,5\n', twoColumns, 1],
    [
      'rows and columns that are empty',
      `${head.trimEnd()};;\n${row.trimEnd()};;\n;;;;;\n\n;;;;;\n`,
      plain,
      1,
    ],
    [
      'columns that a spreadsheet has once touched',
      `${head.trimEnd()}${';'.repeat(16_000)}\n${row.trimEnd()}${';'.repeat(16_000)}\n`,
      plain,
      1,
    ],
    ['a sum that is a value of its column', `${head}Jumlah;1;1;\n${row}`, plain, 2],
    [
      'a sum that a column lists',
      'desa;cakupan\nA;1\nJumlah;2\n',
      {
        columns: [
          { name: 'desa', type: 'string', constraints: { enum: ['A', 'Jumlah'] } },
          { name: 'cakupan', type: 'number' },
        ],
      },
      2,
    ],
  ])('is read with %s', async (_, content, format, rows) => {
    expect(await reportOf(content, format)).toMatchObject({ rows, findings: [] })
  })

  type Told = [row: number | null, letter: string | null, code: string, words: RegExp]
  it.each<[string, string, TableFormat, number, Told[]]>([
    [
      'numbers with the separators of people, where the format has those of programs',
      `${head}A;1.204;1.234,56;\nB;12;81,5;\n`,
      plain,
      2,
      [
        [2, 'B', 'other-separators', /Tulis 1204\./],
        [2, 'C', 'other-separators', /Tulis 1234\.56\./],
        [3, 'C', 'other-separators', /Tulis 81\.5\./],
      ],
    ],
    [
      'the other way round',
      `${head}A;1,204;1234.56;\n`,
      ours,
      1,
      [
        [2, 'B', 'other-separators', /Tulis 1\.204\./],
        [2, 'C', 'other-separators', /Tulis 1\.234,56\./],
      ],
    ],
    [
      'numbers with their unit, or of two numbers',
      `${head}A;12 jiwa;Rp 5;\nB;1-2;1;\n`,
      plain,
      2,
      [
        [2, 'B', 'not-an-integer', /tanpa desimal/],
        [2, 'C', 'not-a-number', /tanpa satuan/],
        [3, 'B', 'not-an-integer', /1-2/],
      ],
    ],
    [
      'days in another form than the format has',
      `${head}A;1;1;17 Agustus 2026\nB;1;1;17/08/2026\nC;1;1;31/02/2026\nD;1;1;46251\n`,
      plain,
      4,
      [
        [2, 'D', 'other-date', /Tulis 2026-08-17/],
        [3, 'D', 'other-date', /Tulis 2026-08-17/],
        [4, 'D', 'not-a-date', /bukan tanggal yang benar/],
        [5, 'D', 'other-date', /Tulis 2026-08-17/],
      ],
    ],
    [
      'marks for no value that the format does not know',
      `${head}A;-;n/a;tidak ada\n`,
      plain,
      1,
      [
        [2, 'B', 'missing-mark', /Kosongkan sel ini/],
        [2, 'C', 'missing-mark', /wajib diisi/],
        [2, 'D', 'missing-mark', /Kosongkan sel ini/],
      ],
    ],
    [
      'a sum and its source at the foot',
      `${head}${row}Jumlah;1204;81.5;\n;;;\nSumber: Dinas Kesehatan, 2026;;;\n*) angka sementara;;;\n`,
      plain,
      1,
      [
        [3, 'A', 'total-row', /terhitung dua kali/],
        [5, 'A', 'note-row', /metadata/],
        [6, 'A', 'note-row', /metadata/],
      ],
    ],
    [
      'a sum behind an empty number',
      `${head}${row};Total;81.5;\n`,
      plain,
      1,
      [[3, 'B', 'total-row', /Total/]],
    ],
    [
      'a column twice, one too many, and one too few',
      'desa;jiwa;cakupan;jiwa;No\nA;1;1;2;1\n',
      plain,
      1,
      [
        [1, null, 'missing-column', /"tanggal"/],
        [1, 'E', 'extra-column', /Hapus kolomnya/],
        [1, 'D', 'duplicate-column', /kolom B/],
      ],
    ],
    [
      'a value beyond the last column',
      `${head}A;1;1;;lebih\n`,
      plain,
      1,
      [[2, 'E', 'beyond-columns', /lebih/]],
    ],
    [
      'a quote that is not closed',
      `${head}A "satu;1;1;\nB;1;1;"2026-08-17"x\n`,
      plain,
      2,
      [
        [3, null, 'broken-quotes', /Gandakan tanda kutip/],
        [3, 'D', 'not-a-date', /bukan tanggal/],
      ],
    ],
    [
      'numbers whose point may separate thousands',
      `${head}${['1.234', '12.500', '3.000', '980', '7.125', '4.250'].map((value) => `A;1;${value};\n`).join('')}`,
      plain,
      6,
      [[2, 'C', 'thousands-perhaps', /tanpa titik \(1234\)/]],
    ],
    ['no header at all', 'A;1;1;\nB;2;2;\n', plain, 0, [[null, null, 'no-header', /desa, jiwa, cakupan/]]],
  ])('tells by row and column of %s', async (_, content, format, rows, told) => {
    const report = await reportOf(content, format)
    expect(report.rows).toBe(rows)
    expect(report.findings.map(({ row: at, letter, code }) => [at, letter, code])).toEqual(
      told.map(([at, letter, code]) => [at, letter, code]),
    )
    for (const [index, [, , , words]] of told.entries()) {
      expect(report.findings[index]!.sentence.id).toMatch(words)
      expect(report.findings[index]!.sentence.en).not.toMatch(/undefined|null/)
    }
  })

  it('is read below a title whose cells are merged, with a day that is shown as a number', async () => {
    const text = (place: string, words: string) => `<c r="${place}" t="str"><v>${words}</v></c>`
    const sheet = `<worksheet><sheetData>
      <row r="1">${text('A1', 'Data Cakupan Imunisasi Tahun 2026')}</row>
      <row r="3">${text('A3', 'Nama Desa')}${text('B3', 'Jumlah Jiwa')}${text('C3', 'Cakupan')}${text('D3', 'Tanggal')}</row>
      <row r="4">${text('A4', 'Sukamaju')}<c r="B4"><v>12</v></c><c r="C4"><v>81.5</v></c><c r="D4"><v>46251</v></c></row>
      <row r="5">${text('A5', 'Jumlah')}<c r="B5"><f>SUM(B4)</f><v>12</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:D1"/></mergeCells></worksheet>`
    expect(await reportOf(await zipped(workbookOf(sheet)), plain)).toMatchObject({
      ...{ headerRow: 3, rows: 1 },
      findings: [
        { row: 4, letter: 'D', code: 'other-date', value: '46251' },
        { row: 5, letter: 'A', code: 'total-row' },
      ],
    })
  })
})
