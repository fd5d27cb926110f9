import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inferFromFile, taskLimits } from '../../src/files.ts'
import { checkFormat, inferFormat, TableCheck, type Cell } from '../../src/index.ts'
import { ownFolder } from '../folder.ts'
import { householdLine, households } from '../households.ts'
import { randomTable } from '../random-table.ts'
import { wordsOf } from '../written-tables.ts'

const put = ownFolder()
const infer = (...rows: readonly (readonly Cell[])[]) =>
  inferFormat(rows.map((cells, at) => ({ row: at + 1, cells })))
const columnOf = (header: string, cells: readonly Cell[]) =>
  infer([header], ...cells.map((cell) => [cell])).format.columns[0]!

describe('the type of a column', () => {
  it.each<[string, Cell[], object]>([
    ['jumlah', ['1', '20', '-3'], { type: 'integer' }],
    ['jumlah', ['1.234', '20', '1.000.000'], { type: 'integer', groupChar: '.' }],
    ['jumlah', ['1.234,5', '20'], { type: 'number', decimalChar: ',', groupChar: '.' }],
    ['jumlah', ['1234.5', '20'], { type: 'number' }],
    ['jumlah', ['1,234.5', '20'], { type: 'number', decimalChar: '.', groupChar: ',' }],
    ['jumlah', [1.5, 2], { type: 'number' }],
    ['Tahun', ['2024', '2025'], { type: 'year' }],
    ['jumlah', ['2024', '2025'], { type: 'integer' }],
    ['kode', ['01', '02', '10'], { type: 'string' }],
    ['nik', ['3516010101900001'], { type: 'string' }],
    ['tanggal', ['2026-01-12'], { type: 'date' }],
    ['tanggal', ['12/01/2026', '13 Januari 2026'], { type: 'date', format: 'any' }],
    ['bulan', ['Januari 2026', 'Februari 2026'], { type: 'yearmonth', format: 'any' }],
    ['waktu', ['2026-01-12T08:00:00'], { type: 'datetime' }],
    ['aktif', ['Ya', 'Tidak', 'Ya'], { type: 'boolean', trueValues: ['Ya'], falseValues: ['Tidak'] }],
    ['surel', ['a@contoh.go.id', 'b@contoh.go.id'], { type: 'string', format: 'email' }],
    ['laman', ['https://contoh.go.id'], { type: 'string', format: 'uri' }],
    ['nama', ['Bangsal', 'Gedeg'], { type: 'string' }],
    ['catatan', ['', ''], { type: 'any' }],
  ])('%s of %j is %j', (header, cells, column) => {
    expect(columnOf(header, [...cells, ''])).toEqual(expect.objectContaining(column))
  })

  it('is kept where a few of many cells are slips, and these are told', () => {
    const cells = [...Array.from({ length: 30 }, (_, at) => [`${at}`]), ['tiga']]
    const { format, columns } = infer(['jumlah'], ...cells)
    expect(format.columns[0]!.type).toBe('integer')
    expect(columns[0]!.reasons.map(({ id }) => id)).toContain(
      '1 dari 31 sel tidak sesuai dan dianggap salah tulis.',
    )
  })
})

describe('the format of a sample', () => {
  it('has names for programs, titles and units for people, lists, what is required, and a key', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [
      `35.16.${at + 10}`,
      `Desa ${at}`,
      at % 2 ? 'Gedeg' : 'Bangsal',
      at === 3 ? '-' : at * 10,
    ])
    const inference = infer(
      ['Penduduk 2025'],
      [''],
      ['Kode Desa', 'Nama Desa', 'Kecamatan', 'Jumlah Penduduk (jiwa)'],
      ['(1)', '(2)', '(3)', '(4)'],
      ...rows,
    )
    expect(inference).toMatchObject({ headerRow: 3, rows: 12 })
    expect(inference.format).toEqual({
      columns: [
        { name: 'kode_desa', type: 'string', title: 'Kode Desa' },
        { name: 'nama_desa', type: 'string', title: 'Nama Desa', constraints: { required: true } },
        {
          name: 'kecamatan',
          type: 'string',
          title: 'Kecamatan',
          constraints: { required: true, enum: ['Bangsal', 'Gedeg'] },
        },
        { name: 'jumlah_penduduk', type: 'integer', title: 'Jumlah Penduduk', unit: 'jiwa' },
      ],
      primaryKey: ['kode_desa'],
      missingValues: ['', '-'],
    })
    expect(inference.columns.every(({ reasons }) => reasons.length > 0)).toBe(true)
  })

  it('has a key of two columns where one does not do, and none where two do not', () => {
    expect(infer(['desa', 'tahun'], ['a', 2024], ['a', 2025], ['b', 2024]).format.primaryKey).toEqual([
      'desa',
      'tahun',
    ])
    expect(infer(['desa', 'tahun'], ['a', 2024], ['a', 2024]).format.primaryKey).toBeUndefined()
  })

  it('has columns named by their letters where no row names them', () => {
    const { format, headerRow } = infer(['1', 'a'], ['2', 'b'])
    expect(headerRow).toBeNull()
    expect(format.columns.map(({ name }) => name)).toEqual(['kolom_a', 'kolom_b'])
    expect(infer().format.columns).toEqual([])
  })

  it('is one that can be kept, and is kept by the very rows that it came from', () => {
    fc.assert(
      fc.property(randomTable, ({ format, rows }) => {
        const lines = rows.map((row) => row.map((value, index) => wordsOf(value, format.columns[index]!)))
        const all = [format.columns.map(({ name }) => name), ...lines].map((cells, at) => ({
          row: at + 1,
          cells,
        }))
        const inference = inferFormat(all)
        expect(checkFormat(inference.format)).toEqual([])
        const check = new TableCheck(inference.format, taskLimits)
        for (const row of all) check.take(row)
        const hasSlips = inference.columns.some(({ reasons }) =>
          reasons.some(({ id }) => id.includes('salah tulis')),
        )
        if (!hasSlips) expect(check.close()).toMatchObject({ isClean: true, rows: rows.length })
      }),
      { numRuns: 200 },
    )
  })

  it('is found from a file without reading all of it', async () => {
    const head = `${households.columns.map(({ name }) => name).join(';')}\n`
    const text = head + Array.from({ length: 8_000 }, (_, at) => householdLine(at + 1, null, 0)).join('')
    const inference = await inferFromFile(put('sample.csv', text))
    expect(inference).toMatchObject({ rows: 4_999, headerRow: 1, format: { primaryKey: ['kode'] } })
    const types = 'format' in inference ? inference.format.columns.map(({ type }) => type) : []
    expect(types).toEqual([
      'string',
      'string',
      'string',
      'date',
      'year',
      'integer',
      'number',
      'boolean',
      'string',
      'string',
    ])
  })
})
