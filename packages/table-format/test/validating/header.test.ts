import { describe, expect, it } from 'vitest'
import { taskLimits } from '../../src/files.ts'
import { TableCheck, type Cell, type TableFormat } from '../../src/index.ts'

const format: TableFormat = {
  columns: [
    { name: 'kode_desa', type: 'string', title: 'Kode desa' },
    { name: 'nama_desa', type: 'string', title: 'Nama desa' },
    { name: 'penduduk', type: 'integer', title: 'Jumlah penduduk', unit: 'jiwa' },
  ],
  primaryKey: ['kode_desa'],
}

function reportOf(...rows: readonly (readonly Cell[])[]) {
  const check = new TableCheck(format, taskLimits)
  for (const [at, cells] of rows.entries()) check.take({ row: at + 1, cells })
  return check.close()
}
const found = (...rows: readonly (readonly Cell[])[]) =>
  reportOf(...rows).findings.map(({ code, row, column, letter, value }) => [code, row, column, letter, value])

const data = ['35.16.01', 'Bangsal', 1200]

describe('the header of a table', () => {
  it.each<[string, Cell[][]]>([
    ['names', [['kode_desa', 'nama_desa', 'penduduk']]],
    ['titles, in other capitals', [['KODE  DESA', 'Nama Desa', 'jumlah penduduk']]],
    [
      'titles above names above units',
      [
        ['Kode desa', 'Nama desa', 'Jumlah penduduk'],
        ['kode_desa', 'nama_desa', 'penduduk'],
        [null, '', '(jiwa)'],
      ],
    ],
    [
      'names below a title and above numbers',
      [['Penduduk Mojokerto 2025'], [''], ['kode_desa', 'nama_desa', 'penduduk'], ['(1)', '(2)', '(3)']],
    ],
  ])('may be %s', (_, header) => {
    expect(reportOf(...header, data)).toMatchObject({ isClean: true, rows: 1, findings: [] })
  })

  it('is told with what is missing, too much, twice and misspelt, and the cells below are checked all the same', () => {
    expect(found(['kode_desa', 'Jumlah penduduk', 'camat', 'penduduk'], ['1', 'banyak', 'a', '2'])).toEqual([
      ['missing-column', 1, 'nama_desa', null, null],
      ['extra-column', 1, 'camat', 'C', 'camat'],
      ['duplicate-column', 1, 'penduduk', 'D', 'penduduk'],
      ['not-an-integer', 2, 'penduduk', 'B', 'banyak'],
    ])
    expect(found(['kode_desa', 'nama_dsea', 'pendudk'], ['1', 'a', 'banyak'])).toEqual([
      ['misspelt-column', 1, 'nama_desa', 'B', 'nama_dsea'],
      ['misspelt-column', 1, 'penduduk', 'C', 'pendudk'],
      ['not-an-integer', 2, 'penduduk', 'C', 'banyak'],
    ])
  })

  it('in another order is named, and keeps nothing from being clean', () => {
    const report = reportOf(['penduduk', 'kode_desa', 'nama_desa'], [3, '1', 'a'])
    expect(report).toMatchObject({ isClean: true, warnings: 1, findings: [{ code: 'reordered-columns' }] })
    expect(report.columns.map(({ letter }) => letter)).toEqual(['B', 'C', 'A'])
  })

  it('that is not there leaves nothing to be checked, and is the finding', () => {
    expect(found(['a', 'b'], ['1', '2'])).toEqual([['no-header', null, null, null, null]])
    expect(found()).toEqual([['no-header', null, null, null, null]])
    expect(found(['kode_desa', 'nama_desa', 'penduduk'])).toEqual([['no-rows', 1, null, null, null]])
  })
})

describe('the rows of a table', () => {
  const header = ['kode_desa', 'nama_desa', 'penduduk']

  it('have to have different keys: the later one is named with the row of the first', () => {
    const report = reportOf(header, data, [''], ['35.16.02', 'Gedeg', 1], ['35.16.01', 'Gedeg', 2])
    expect(report).toMatchObject({ rows: 3, blankRows: 1, counts: { 'duplicate-key': 1 } })
    expect(report.findings).toMatchObject([{ row: 5, value: '35.16.01' }])
    expect(report.findings[0]!.sentence.id).toContain('baris 2')
  })

  it('have to have a key', () => {
    expect(found(header, ['', 'Gedeg', 1])).toEqual([['missing-value', 2, 'kode_desa', 'A', '']])
  })

  it('are named where something lies beyond the last column', () => {
    expect(found(header, [...data, '', 'lebih'])).toEqual([['beyond-columns', 2, null, 'E', 'lebih']])
  })

  it('are named where a cell is longer than any may be', () => {
    expect(found(header, ['1', 'x'.repeat(40_000), 1])).toMatchObject([
      ['cell-too-long', 2, null, 'B', expect.any(String)],
    ])
  })

  it('that are bad again and again are all counted, and the first are kept', () => {
    const check = new TableCheck(format, { ...taskLimits, findingsPerGroup: 3 })
    check.take({ row: 1, cells: header })
    for (let row = 2; row <= 1_001; row++) check.take({ row, cells: [`${row}`, 'a', 'banyak'] })
    const report = check.close()
    expect(report).toMatchObject({ errors: 1_000, counts: { 'not-an-integer': 1_000 } })
    expect(report.columns[2]).toEqual({ name: 'penduduk', letter: 'C', findings: 1_000 })
    expect(report.findings.map(({ row }) => row)).toEqual([2, 3, 4])
  })

  it('have a word of a list guessed where it was probably meant', () => {
    const column = {
      name: 'kecamatan',
      type: 'string',
      constraints: { enum: ['Bangsal', 'Dlanggu'] },
    } as const
    const check = new TableCheck({ columns: [column] }, taskLimits)
    for (const [at, cell] of ['kecamatan', 'Banksal', 'Surabaya'].entries())
      check.take({ row: at + 1, cells: [cell] })
    const [near, far] = check.close().findings
    expect(near!.sentence.id).toContain('Mungkin maksudnya "Bangsal"')
    expect(far!.sentence.id).toContain('Pilih salah satu: Bangsal, Dlanggu')
  })
})
