import { describe, expect, it } from 'vitest'
import { headWord } from './head-word.ts'
import { readSheet } from './pasted-sheet.ts'
import { readTable } from './read-table.ts'

const sheet = (text: string) => readSheet(readTable({ text: text.replaceAll('|', '\t') }))
const columns = (text: string) =>
  sheet(text)[0]?.columns.map((column) => (typeof column === 'object' ? (column?.performer ?? null) : column))

it.each([
  ['number', ['No', 'NO.', 'Nomor', 'Tahap', 'No. Kegiatan']],
  [
    'activity',
    [
      'Kegiatan',
      'URAIAN KEGIATAN',
      'Uraian',
      'Uraian Prosedur',
      'Aktivitas',
      'Aktivitas/Kegiatan',
      'Langkah-langkah',
    ],
  ],
  ['stage', ['Tahapan']],
  ['group', ['Pelaksana', 'PELAKSAN', 'PELAKSANA', 'Mutu Baku', 'MUTU BAKU', 'Mutu Buku']],
  [
    'needs',
    [
      'Kelengkapan',
      'Persyaratan',
      'Persyaratan/Kelengkapan',
      'PERSYARATAN & PERLENGKAP AN',
      'Sumber Data',
      'Input',
    ],
  ],
  ['waktu', ['Waktu', 'WAKTU', 'Waktu Penyelesaian', 'Waktu (Dalam Periode revisi)']],
  ['yields', ['Output', 'OUTPUT', 'Keluaran', 'Hasil']],
  ['note', ['Keterangan', 'Ket.', 'KET.', 'Ket']],
] as const)('%s is printed over a column in many ways', (word, heads) => {
  expect(heads.map(headWord)).toEqual(heads.map(() => word))
})

it.each(['PPID', 'Kepala Dinas', 'Produsen Data', 'Data dan kelengkapannya', 'Hasil verifikasi', '', '1'])(
  '“%s” is no head of the form',
  (text) => {
    expect(headWord(text)).toBeNull()
  },
)

describe('the columns of a sheet', () => {
  it('are told by heads over two rows, the performers by their names', () => {
    expect(
      columns('No|Kegiatan|Pelaksana|||Mutu Baku|||Ket\n||PPID|Walidata|Atasan|Kelengkapan|Waktu|Output|\n'),
    ).toEqual(['number', 'activity', 'PPID', 'Walidata', 'Atasan', 'needs', 'waktu', 'yields', 'note'])
  })

  it('may stand in another order', () => {
    expect(columns('No|Uraian|PPID|Kelengkapan|Output|Waktu')).toEqual([
      'number',
      'activity',
      'PPID',
      'needs',
      'yields',
      'waktu',
    ])
  })

  it('may lie under a merged name, a broken name, or a name in the upper row', () => {
    expect(columns('No|Uraian|Pelaksana||Petugas|Mutu Baku|\n||PPID||Layanan|Waktu|Output')).toEqual([
      'number',
      'activity',
      'PPID',
      'PPID',
      'Petugas Layanan',
      'waktu',
      'yields',
    ])
    expect(columns('No|Uraian|PPID|Waktu\n||Pelaksana|\n1|Menyusun|x|1 jam')).toEqual([
      'number',
      'activity',
      'PPID',
      'waktu',
    ])
    expect(columns('No|Uraian|Petugas|Waktu\n||Layanan|\n1|Menyusun|x|1 jam')).toContain('Petugas Layanan')
  })

  it('have no performers left of the activity', () => {
    expect(columns('No|Tahapan|Kegiatan|PPID|Waktu')).toEqual([
      'number',
      'stage',
      'activity',
      'PPID',
      'waktu',
    ])
    expect(columns('No|Tahapan|PPID|Waktu')).toEqual(['number', 'activity', 'PPID', 'waktu'])
  })

  it('may have one head over number and activity', () => {
    expect(
      columns('Uraian Prosedur||PPID|Waktu|Output\n1|Menyusun|x|1 jam|Nota\n2|Memeriksa||2 jam|'),
    ).toEqual(['number', 'activity', 'PPID', 'waktu', 'yields'])
  })
})

describe('the rows of a sheet', () => {
  const head = 'No|Kegiatan|PPID|Waktu'

  it('stand under the heads, without the index row and without blank rows', () => {
    expect(
      sheet(`SOP Contoh|||\n${head}\n(1)|(2)|(3)|(4)\n1|Menyusun|x|1 jam\n|||\n2|Memeriksa||1 jam`),
    ).toMatchObject([
      {
        rows: [
          ['1', 'Menyusun', 'x', '1 jam'],
          ['2', 'Memeriksa', '', '1 jam'],
        ],
      },
    ])
  })

  it('go on under heads that are printed again, over other columns too', () => {
    const next = '|||Pelaksana|Mutu Baku\nNo|Kegiatan||PPID|Waktu\n1|2||3|4\n2|Memeriksa||x|1 jam'
    const sections = sheet(`${head}|\n1|Menyusun|x|1 jam|\n${next}`)
    expect(sections.map(({ rows }) => rows.length)).toEqual([1, 1])
    expect(sections[1]!.columns).toEqual(['number', 'activity', null, { performer: 'PPID' }, 'waktu'])
  })

  it('are none where there are no heads', () => {
    expect(sheet('1|Menyusun|x|1 jam\n2|Hasil|Output data|-')).toEqual([])
  })
})
