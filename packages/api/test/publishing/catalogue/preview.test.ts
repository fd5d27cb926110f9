import { describe, expect, it } from 'vitest'
import { previewOf } from '../../../src/publishing/catalogue/file/preview.ts'

describe('the first rows of a file', () => {
  it('begin below the title, as wide as the table is, and tell whether they are all', () => {
    const rows = [['Jumlah kunjungan'], [''], ['kode', 'desa', 'jumlah'], ['1', 'Sooko', '9'], ['2', 'Ngoro']]
    expect(previewOf(rows)).toEqual({
      head: ['kode', 'desa', 'jumlah'],
      rows: [
        ['1', 'Sooko', '9'],
        ['2', 'Ngoro', ''],
      ],
      isWhole: true,
    })
    const many = [['a', 'b'], ...Array.from({ length: 25 }, (_, row) => [String(row), 'x'])]
    expect(previewOf(many)).toMatchObject({ rows: { length: 20 }, isWhole: false })
  })

  it('begin below what a template says of its columns: their names and units, which are told with their titles', () => {
    const titles = ['Kecamatan', 'Produksi kopi']
    const names = ['kecamatan', 'produksi_kopi']
    const told = (...rows: string[][]) => previewOf([titles, ...rows])
    expect(told(names, ['', '(ton)'], ['Pacet', '63.5'])).toEqual({
      ...{ head: ['Kecamatan', 'Produksi kopi (ton)'], rows: [['Pacet', '63.5']], isWhole: true },
    })
    expect(told(names, ['Pacet', '63.5'])).toMatchObject({ head: titles, rows: [['Pacet', '63.5']] })
    expect(told(['(1)', '(2)'], ['Pacet', '63.5'])).toMatchObject({ head: titles, rows: [['Pacet', '63.5']] })
    expect(told(['pacet', 'robusta'])).toMatchObject({ head: titles, rows: [['pacet', 'robusta']] })
  })

  it('are none where nothing stands', () => {
    expect(previewOf([])).toBeNull()
    expect(previewOf([[''], [' ']])).toBeNull()
  })
})
