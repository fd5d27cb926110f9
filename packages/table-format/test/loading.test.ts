import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planLoad, spoolRows, type LoadPlan } from '../src/files.ts'
import type { TableFormat, Value } from '../src/index.ts'
import { ownFolder } from './folder.ts'
import { asXlsx } from './written-tables.ts'

const put = ownFolder()
const folder = dirname(put('beside', ''))
let spools = 0

/** The plan of a file's load, and the rows that it comes to. */
async function loaded(
  path: string,
  format: TableFormat | null,
): Promise<{ plan: LoadPlan | null; rows: Value[][] }> {
  const answer = await planLoad(path, format)
  if ('refusal' in answer) throw new Error(answer.refusal.code)
  const { plan } = answer
  if (plan === null) return { plan, rows: [] }
  const to = join(folder, `spool ${spools++}`)
  expect(await spoolRows({ path, format, columns: plan.columns, to })).toEqual({ rows: plan.rows })
  const lines = readFileSync(to, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return { plan, rows: lines.map((line) => JSON.parse(line) as Value[]) }
}

const format: TableFormat = {
  columns: [
    { name: 'kode', type: 'string', constraints: { required: true } },
    { name: 'jiwa', type: 'integer', decimalChar: ',', groupChar: '.' },
    { name: 'cakupan', type: 'number', decimalChar: ',', groupChar: '.' },
    { name: 'tanggal', type: 'date', format: 'any' },
    { name: 'diubah', type: 'datetime', format: 'any' },
    { name: 'aktif', type: 'boolean', trueValues: ['Ya'], falseValues: ['Tidak'] },
    { name: 'tahun', type: 'year' },
    { name: 'bulan', type: 'yearmonth', format: 'any' },
  ],
  primaryKey: ['kode'],
  missingValues: ['', '-'],
}
const head = 'kode;jiwa;cakupan;tanggal;diubah;aktif;tahun;bulan\n'
const typesOf = (plan: LoadPlan | null) => plan!.columns.map(({ name, type }) => `${name} ${type}`)

describe('the rows of a table for a portal', () => {
  it('are typed by the format, whatever people have written, and what is missing is nothing', async () => {
    const text = `Data 2026;;;;;;;\n${head}01;1.204;81,5;17 Agustus 2026;17/08/2026 13:45;Ya;2026;Agustus 2026\n02;-;;;;Tidak;2026;\nJumlah;1.204;81,5\n`
    const { plan, rows } = await loaded(put('typed.csv', text), format)
    expect(typesOf(plan)).toEqual([
      ...[
        'kode text',
        'jiwa int',
        'cakupan numeric',
        'tanggal date',
        'diubah timestamp',
        'aktif bool',
        'tahun int',
      ],
      'bulan text',
    ])
    expect(plan).toMatchObject({ rows: 2, primaryKey: ['kode'] })
    expect(rows).toEqual([
      ['01', 1204, 81.5, '2026-08-17', '2026-08-17T13:45:00', true, 2026, '2026-08'],
      ['02', null, null, null, null, false, 2026, null],
    ])
  })

  it('are the same from a workbook', async () => {
    const bytes = await asXlsx({
      format,
      rows: [['01', 1204, 81.5, '2026-08-17', null, 'Ya', 2026, '2026-08']],
    })
    const { plan, rows } = await loaded(put('typed.xlsx', bytes), format)
    expect(plan).toMatchObject({ rows: 1, primaryKey: ['kode'] })
    expect(rows).toEqual([['01', 1204, 81.5, '2026-08-17', null, true, 2026, '2026-08']])
  })

  it.each<[string, string, string]>([
    ['wider than four bytes', '1;3.000.000.000;1;;;;;\n', 'jiwa numeric'],
    ['of a moment with its zone', '1;1;1;;2026-08-17T13:45:00+07:00;;;\n', 'diubah timestamptz'],
    [
      'of moments with a zone and without',
      '1;1;1;;2026-08-17T13:45:00Z;;;\n2;1;1;;2026-08-17 13:45;;;\n',
      'diubah text',
    ],
    ['that were waived', '1;banyak;1;;;;;\n', 'jiwa text'],
  ])('have a column of values %s', async (_, lines, typed) => {
    const { plan } = await loaded(put('wide.csv', head + lines), format)
    expect(typesOf(plan)).toContain(typed)
  })

  it('keep every cell of a column that was waived as it was written', async () => {
    const { rows } = await loaded(put('waived.csv', `${head}1;banyak;1;;;;;\n2;1.204;1;;;;;\n`), format)
    expect(rows.map(([, jiwa]) => jiwa)).toEqual(['banyak', '1204'])
  })

  it.each([
    ['come twice', '1;1;1;;;;;\n1;2;1;;;;;\n'],
    ['are missing', '1;1;1;;;;;\n;2;1;;;;;\n'],
  ])('have no key where keys %s', async (_, lines) => {
    const { plan } = await loaded(put('keys.csv', head + lines), format)
    expect(plan).toMatchObject({ rows: 2, primaryKey: null })
  })

  it('have the columns that the format does not have as texts behind the others, under names that a table takes', async () => {
    const text = 'Catatan;kode;_"KODE";jiwa\nx;1;y;5\n'
    const { plan, rows } = await loaded(put('extra.csv', text.replace('_"KODE"', '"_""KODE"')), format)
    expect(typesOf(plan)).toEqual(['kode text', 'jiwa int', 'Catatan text', 'KODE 2 text'])
    expect(rows).toEqual([['1', 5, 'x', 'y']])
  })

  it('are texts below the first row where there is no format', async () => {
    const { plan, rows } = await loaded(put('plain.csv', '\nDesa,,Desa\nA,01,x\n\nB,,\n'), null)
    expect(typesOf(plan)).toEqual(['Desa text', 'B text', 'Desa 2 text'])
    expect(rows).toEqual([
      ['A', '01', 'x'],
      ['B', null, null],
    ])
  })

  it('are none where nothing names their columns', async () => {
    expect((await loaded(put('none.csv', 'apa;saja\n1;2\n'), format)).plan).toBeNull()
  })
})
