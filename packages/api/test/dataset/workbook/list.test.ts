import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../../configuration/configured-regency.ts'
import { configuredRegency } from '../../configuration/configured-regency.ts'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import { asked, stranger } from '../../reader.ts'
import { visitsDuring } from '../../visits.ts'
import { datasetOf, entriesOf } from '../asked-list.ts'
import { bookOf, downloadBook, sendBook, tellBook, textsIn } from './sent-book.ts'
import { row, workbook } from './office-list.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse({ clock: () => Date.parse('2025-12-10T02:00:00Z') })
})
afterAll(() => open.close())
beforeEach(async () => {
  regency = await configuredRegency(open)
})

const send = async (bytes: Uint8Array, query = '') => sendBook(open, regency.operator, bytes, { query })

describe('a workbook of the Daftar Data', () => {
  it('is tried first, with the report in the same sheet, and nothing is written', async () => {
    const sent = await send(await workbook([row('Posyandu'), row('Gizi')]), '?dryRun=true')
    expect(sent.counts).toEqual({ isDone: false, new: 2, changed: 0, same: 0, refused: 0 })
    const [first, ...rows] = await textsIn(sent.bytes, 'Daftar')
    expect(first!.slice(-2)).toEqual(['Hasil', 'Penjelasan hasil'])
    expect(rows.map((cells) => [cells[0], cells[7]])).toEqual([
      ['Posyandu', 'Baru'],
      ['Gizi', 'Baru'],
    ])
    expect(await entriesOf(regency.admin, {})).toEqual([])
  })

  it('proposes all of its rows, and the same again changes nothing', async () => {
    const bytes = await workbook([row('Posyandu'), row('Cakupan Imunisasi')])
    expect((await send(bytes)).counts).toMatchObject({ isDone: true, new: 2 })
    expect(await entriesOf(regency.admin, { year: 2026 })).toMatchObject([
      { title: 'Cakupan Imunisasi', standing: 'PROPOSED', dataset: { key: 'imunisasi' } },
      { title: 'Posyandu', standing: 'PROPOSED', dataset: null },
    ])
    expect((await send(bytes)).counts).toMatchObject({ isDone: true, new: 0, same: 2 })
    const changed = await workbook([row('Posyandu', { Frekuensi: 'Tahunan' })])
    expect((await send(changed)).counts).toMatchObject({ isDone: true, changed: 1 })
  })

  it('is taken whole or not at all, and says of every row what has to be mended, at its cells', async () => {
    const rows = [
      row('Baik'),
      row('Frekuensi dan kelas salah', { Frekuensi: 'Sesekali', 'Klasifikasi informasi': 'Rahasia' }),
      row('Tanpa OPD', { 'Produsen Data': '' }),
      row('OPD salah', { 'Produsen Data': 'Dinas Antariksa' }),
      row('Rilis salah', { 'Rilis (hari setelah periode)': '400' }),
      row('Tanggal salah', { 'Tanggal klasifikasi': '31/02/2025' }),
      row('Tanpa uji', { 'Klasifikasi informasi': 'Dikecualikan' }),
      row('Tanpa penetap', { 'Diputuskan oleh': '' }),
      row('Baik'),
    ]
    const told = await tellBook(open, regency.operator, await workbook(rows))
    expect(told).toMatchObject({ isDone: false, counts: { new: 1, refused: 8 } })
    const remarks = told.rows.map((one) => one.remarks.map(({ cell, sentence }) => [cell, sentence]))
    expect(remarks).toEqual([
      [],
      [
        ['C3', expect.stringMatching(/Frekuensi “Sesekali” tidak dikenal/)],
        ['E3', expect.stringMatching(/“Rahasia” tidak dikenal/)],
      ],
      [['B4', expect.stringMatching(/Produsen Data belum diisi/)]],
      [['B5', expect.stringMatching(/“Dinas Antariksa” tidak dikenal/)]],
      [['D6', expect.stringMatching(/Rilis “400” tidak jelas/)]],
      [['F7', expect.stringMatching(/“31\/02\/2025” bukan tanggal/)]],
      [[null, expect.stringMatching(/Uji konsekuensi belum lengkap/)]],
      [['G9', expect.stringMatching(/jabatan/)]],
      [['A10', expect.stringMatching(/sudah ada pada baris sebelumnya/)]],
    ])
    expect(await entriesOf(regency.admin, {})).toEqual([])
  })

  it('is mended in its own report and sent again', async () => {
    const sent = await send(await workbook([row('Baik'), row('Salah', { Frekuensi: 'Sesekali' })]))
    const rows = await textsIn(sent.bytes, 'Daftar')
    expect(rows[2]!.slice(-2)).toEqual(['Perlu diperbaiki', expect.stringMatching(/Sesekali/)])
    rows[2]![2] = 'Bulanan'
    const again = await send(await bookOf({ Daftar: rows }))
    expect(again.counts).toMatchObject({ isDone: true, new: 2 })
    // The report is written over, not beside itself.
    expect((await textsIn(again.bytes, 'Daftar'))[0]).toHaveLength(rows[0]!.length)
  })

  it('leaves what its cells leave blank, and changes nothing else', async () => {
    await send(await workbook([row('Posyandu', { Alasan: 'Rutin' })], ['Alasan']))
    const said = await bookOf({
      Daftar: [
        ['Judul data', 'Frekuensi', 'Rilis'],
        ['Posyandu', null, '20'],
      ],
    })
    expect((await send(said)).counts).toMatchObject({ isDone: true, changed: 1 })
    const cells = (await textsIn(await downloadBook(open, regency.operator)))[1]!
    expect(cells.slice(1, 9)).toEqual([
      ...['Posyandu', 'Dinas Kesehatan', 'Bulanan', '20', 'Berkala', '2025-12-01', 'PPID Utama', 'Rutin'],
    ])
  })

  it('saves what it says of Standar Data, and leaves what it leaves blank', async () => {
    const said = row('Cakupan Imunisasi', { Konsep: 'Imunisasi', Ukuran: 'Persentase' })
    await send(await workbook([said], ['Konsep', 'Ukuran']))
    const { dataset } = await asked<{ dataset: { metadata: { parts: { answers: object[] }[] } } }>(
      regency.admin,
      'query ($id: ID!) { dataset(id: $id) { metadata { parts { answers { field text } } } } }',
      { id: await datasetOf(regency) },
    )
    expect(dataset.metadata.parts[0]!.answers).toEqual(
      expect.arrayContaining([
        { field: 'concept', text: 'Imunisasi' },
        { field: 'measure', text: 'Persentase' },
        { field: 'unit', text: 'persen' },
      ]),
    )
  })

  it('is told at a plain address too, narrowed as the page is', async () => {
    await send(await workbook([row('Posyandu'), row('Cakupan Imunisasi')]))
    const told = async (query: string) => {
      const address = `${open.url}/api/list-entries.json?${query}`
      return (await fetch(address, { headers: regency.operator.headers })).json()
    }
    expect(await told('year=2026&search=posyandu')).toMatchObject([
      { title: 'Posyandu', opd: 'Dinas Kesehatan', standing: 'PROPOSED', classDecidedBy: 'PPID Utama' },
    ])
    expect(await told('year=2026&standing=AGREED')).toEqual([])
  })

  it('is an OPD’s for itself alone, an admin’s for all, and nobody’s who only reads', async () => {
    const bytes = await workbook([row('Titik Akses', { 'Produsen Data': 'kominfo' })])
    expect((await send(bytes)).counts).toMatchObject({ refused: 1 })
    expect((await sendBook(open, regency.admin, bytes)).counts).toMatchObject({ isDone: true, new: 1 })
    // What others have, and what it leaves as it is, stands in nobody's way.
    expect((await send(bytes)).counts).toMatchObject({ isDone: true, same: 1 })
    const viewer = await regency.sessionOf('pembaca@contoh.id')
    expect((await sendBook(open, viewer, bytes)).status).toBe(403)
    expect((await sendBook(open, stranger(open), bytes)).status).toBe(401)
  })

  it('takes as many statements for a hundred rows as for one', async () => {
    const many = await workbook(Array.from({ length: 100 }, (_, index) => row(`Data ${index}`)))
    const one = await workbook([row('Sendiri')])
    const visits = await visitsDuring(() => send(one))
    expect(await visitsDuring(() => send(many))).toBe(visits)
  })
})
