import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../../configuration/configured-regency.ts'
import { configuredRegency } from '../../configuration/configured-regency.ts'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import { zippedBook } from './zipped-book.ts'
import { bookOf, openBook, sendBook, tellBook } from './sent-book.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse({ clock: () => Date.parse('2025-12-10T02:00:00Z') })
  regency = await configuredRegency(open)
})
afterAll(() => open.close())

const tried = (bytes: Uint8Array) => tellBook(open, regency.admin, bytes, { query: '?dryRun=true' })
const sent = (bytes: Uint8Array, year = '2026') =>
  sendBook(open, regency.admin, bytes, { query: '?dryRun=true', year })

const heads = [
  'Judul data',
  'Perangkat Daerah',
  'Periode',
  'Jadwal Rilis',
  'Jenis Informasi',
  'Diputuskan oleh',
]
const said = (title: string) => [title, 'Dinkes', 'Bulanan', 15, 'Informasi Berkala', 'PPID']

describe('a list as an office keeps it', () => {
  it('is found below what stands above it, by its usual heads in any order, and what is no part of it is told', async () => {
    const told = await tried(
      await bookOf({
        Sampul: [['Pemerintah Kabupaten Karang Contoh']],
        'Daftar 2026': [
          ['DAFTAR DATA TAHUN 2026'],
          [],
          ['No.', ...heads.toReversed(), 'Keterangan', 'JUDUL  DATA *'],
          [1, 2, 3, 4, 5, 6, 7, 8, 9],
          [1, ...said(' Posyandu  Balita ').toReversed(), 'catatan'],
          [],
          ['Jumlah'],
        ],
      }),
    )
    expect(told.rows).toMatchObject([
      { row: 5, title: 'Posyandu  Balita', verdict: 'new', newKey: 'posyandu-balita' },
    ])
    expect(told.sheets).toMatchObject([
      {
        name: 'Sampul',
        kind: 'unread',
        unreadBecause: expect.stringMatching(/tidak ditemukan dalam 20 baris/),
      },
      {
        ...{ name: 'Daftar 2026', kind: 'list' },
        unreadColumns: [
          { letter: 'A', head: 'No.' },
          { letter: 'H', head: 'Keterangan' },
          { letter: 'I', head: 'JUDUL  DATA *' },
        ],
      },
    ])
  })

  it('may lie in a sheet for each OPD, and says twice what it says twice', async () => {
    const told = await tried(await bookOf({ Satu: [heads, said('A')], Dua: [heads, said('B'), said('a')] }))
    expect(told.rows.map(({ sheet, verdict }) => [sheet, verdict])).toEqual([
      [0, 'new'],
      [1, 'new'],
      [1, 'refused'],
    ])
  })

  it('with merged cells, hidden rows, and formulas that say nothing is told cell by cell', async () => {
    const texts = (row: number, cells: string[], attributes = '') =>
      `<row r="${row}"${attributes}>${cells
        .map((text, at) => `<c r="${'ABCDEF'[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`)
        .join('')}</row>`
    const sheet = [
      texts(1, heads),
      texts(2, said('Satu').map(String)),
      texts(3, ['Dua', '', 'Bulanan', '15', 'Berkala', 'PPID']),
      texts(4, said('Tiga').map(String), ' hidden="1"'),
      '<row r="5"><c r="A5"><f>A1</f></c><c r="B5" t="e"><v>#REF!</v></c><c r="F5" t="str"><f>F4</f><v>PPID</v></c></row>',
    ]
    const told = await tried(
      await zippedBook({
        Daftar: `${sheet.join('')}</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>`,
      }),
    )
    expect(told.rows.map(({ remarks }) => remarks.map(({ cell, sentence }) => [cell, sentence]))).toEqual([
      [[null, expect.stringMatching(/Dataset baru/)]],
      [
        ['B3', expect.stringMatching(/Sel B2:B3 digabung/)],
        ['B3', expect.stringMatching(/belum diisi/)],
      ],
      [
        [null, expect.stringMatching(/tersembunyi di berkas Anda, dan tetap dibaca/)],
        [null, expect.stringMatching(/Dataset baru/)],
      ],
      [
        ['A5', expect.stringMatching(/Rumus di sel A5 belum pernah dihitung/)],
        ['B5', expect.stringMatching(/galat #REF!/)],
        expect.anything(),
      ],
    ])
  })

  it('comes back with every row where it was, its faults coloured and commented', async () => {
    const answer = await sent(
      await bookOf({
        Sampul: [['Judul']],
        Daftar: [['Kop'], heads, said('Satu'), [], [...said('Dua').slice(0, 2), 'x']],
      }),
    )
    const { sheets } = await openBook(answer.bytes)
    expect(sheets[0]).toMatchObject({ name: 'Sampul', rows: [{ cells: ['Judul'] }] })
    expect(sheets[1]!.rows.map(({ row, cells }) => [row, cells[0], cells[6] ?? null])).toEqual([
      [1, 'Kop', null],
      [2, 'Judul data', 'Hasil'],
      [3, 'Satu', 'Baru'],
      [5, 'Dua', 'Perlu diperbaiki'],
    ])
    expect(answer.bytes.includes('xl/comments')).toBe(true)
  })
})

describe('a file', () => {
  it('without a list, without rows, for no year, or of another kind is refused with what to do', async () => {
    expect(await sent(await bookOf({ Catatan: [['Apa'], ['a']] }))).toMatchObject({
      status: 422,
      message: expect.stringMatching(/\(“Catatan”\). Kolom “Judul data”/),
    })
    expect(await sent(await bookOf({ Daftar: [heads] }))).toMatchObject({
      status: 422,
      message: expect.stringMatching(/baris data/),
    })
    expect(await sent(await bookOf({ Daftar: [heads, said('x')] }), '1999')).toMatchObject({ status: 404 })
    expect(await sent(Buffer.from('%PDF-1.7'))).toMatchObject({
      status: 422,
      message: expect.stringMatching(/bukan tabel/),
    })
    expect(await sent(Buffer.alloc(21 * 1024 * 1024, 'a'))).toMatchObject({
      status: 413,
      message: expect.stringMatching(/lebih besar dari 20 MB/),
    })
    await expect(tried(Buffer.from('%PDF-1.7'))).rejects.toThrow(/bukan tabel/)
  })

  it('whose sheets are named as Excel takes no names comes back under others', async () => {
    const long = 'Daftar Data Sektoral Kabupaten Karang Contoh'
    const one =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Judul data</t></is></c><c r="B1" t="inlineStr"><is><t>OPD</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    const rows = { [`${long} A`]: one, [`${long} B`]: one, History: one, "'[x]'": one }
    const { bytes } = await sent(await zippedBook(rows))
    expect((await openBook(bytes)).sheets.map(({ name }) => name)).toEqual([
      ...['Daftar Data Sektoral Kabupaten', 'Daftar Data Sektoral Kabup 2', 'History 2', 'x'],
    ])
  })

  it('of 5,000 rows and 200 columns is looked at whole, and one row or column more is refused', async () => {
    const wide = (rows: number, columns: number) => {
      const others = Array.from({ length: columns - heads.length }, (_, at) => `Lain ${at}`)
      const row = (at: number) => [...said(`Data ${at}`), ...others.map((_, place) => `${at} ${place}`)]
      const table = [[...heads, ...others], ...Array.from({ length: rows - 1 }, (_, at) => row(at))]
      return Buffer.from(table.map((cells) => cells.join(',')).join('\n'))
    }
    const whole = await sent(wide(5_000, 200))
    expect(whole.counts).toMatchObject({ new: 4_999 })
    const { sheets } = await openBook(whole.bytes)
    expect(sheets[0]!.rows.at(-1)!.cells[200]).toBe('Baru')
    expect(await sent(wide(5_001, 7))).toMatchObject({
      status: 422,
      message: expect.stringMatching(/5.000 baris/),
    })
    expect(await sent(wide(2, 203))).toMatchObject({
      status: 422,
      message: expect.stringMatching(/kolom/),
    })
  })
})
