import { writeTables } from '@satualur/sop-format/exchange'
import { firstRowsOfFile } from '@satualur/table-format/files'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked, stranger } from '../reader.ts'
import { visitsDuring } from '../visits.ts'
import { datasetOf, entriesOf } from './asked-list.ts'

let open: OpenHouse
let regency: ConfiguredRegency
let folder: string
beforeAll(async () => {
  open = await openHouse({ clock: () => Date.parse('2025-12-10T02:00:00Z') })
  folder = await mkdtemp(join(tmpdir(), 'satualur-sheet-test-'))
})
afterAll(async () => {
  await open?.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  regency = await configuredRegency(open)
})

const heads = [
  'Judul data',
  'Produsen Data',
  'Frekuensi',
  'Rilis (hari setelah periode)',
  'Klasifikasi informasi',
]
const decided = ['Tanggal klasifikasi', 'Diputuskan oleh']
const row = (title: string, changed: Record<string, string> = {}): Record<string, string> => ({
  ...{ 'Judul data': title, 'Produsen Data': 'Dinkes', Frekuensi: 'bulanan' },
  ...{ 'Rilis (hari setelah periode)': '15', 'Klasifikasi informasi': 'Berkala' },
  ...{ 'Tanggal klasifikasi': '01/12/2025', 'Diputuskan oleh': 'PPID Utama' },
  ...changed,
})

/** A workbook as an office keeps it. */
const workbook = (rows: Record<string, string>[], more: string[] = []) => {
  const columns = [...heads, ...decided, ...more]
  const cells = rows.map((one) => columns.map((head) => one[head] ?? null))
  const table = {
    name: 'Daftar',
    columns: columns.map((head) => ({ head, look: 'text' as const })),
    rows: cells,
  }
  return writeTables([table], 'Daftar Data', 0)
}

interface Sent {
  status: number
  told: { isDone: boolean; new: number; changed: number; same: number; refused: number } | null
  message: string | null
  bytes: Buffer
}

async function send(
  bytes: Uint8Array,
  { by = regency.operator, query = '', year = '2026' } = {},
): Promise<Sent> {
  const response = await fetch(`${open.url}/api/data-lists/${year}/daftar-data.xlsx${query}`, {
    method: 'POST',
    headers: { ...by.headers, 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
  })
  const answer = Buffer.from(await response.arrayBuffer())
  const told = response.headers.get('x-satualur-import')
  const isSentence = response.headers.get('content-type')?.includes('json')
  return {
    status: response.status,
    told: told ? (JSON.parse(told) as Sent['told']) : null,
    message: isSentence ? (JSON.parse(answer.toString()) as { message: string }).message : null,
    bytes: answer,
  }
}

async function download(by: Reader = regency.operator): Promise<Buffer> {
  const response = await fetch(`${open.url}/api/data-lists/2026/daftar-data.xlsx`, { headers: by.headers })
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

async function cellsOf(bytes: Buffer): Promise<string[][]> {
  const path = join(folder, 'read.xlsx')
  await writeFile(path, bytes)
  const read = await firstRowsOfFile(path, 100)
  if ('refusal' in read) throw new Error(read.refusal.sentence.en)
  return read.rows.map(({ cells }) => cells.map((cell) => String(cell ?? '')))
}

describe('a workbook of the Daftar Data', () => {
  it('is tried first, with the report in the same sheet, and nothing is written', async () => {
    const sent = await send(await workbook([row('Posyandu'), row('Gizi')]), { query: '?dryRun=true' })
    expect(sent.told).toEqual({ isDone: false, new: 2, changed: 0, same: 0, refused: 0 })
    const [first, ...rows] = await cellsOf(sent.bytes)
    expect(first!.slice(-2)).toEqual(['Hasil', 'Keterangan'])
    expect(rows.map((cells) => [cells[1], cells[18]])).toEqual([
      ['Posyandu', 'Diusulkan'],
      ['Gizi', 'Diusulkan'],
    ])
    expect(await entriesOf(regency.admin, {})).toEqual([])
  })

  it('proposes all of its rows, and the same again changes nothing', async () => {
    const bytes = await workbook([row('Posyandu'), row('Cakupan Imunisasi')])
    expect((await send(bytes)).told).toMatchObject({ isDone: true, new: 2 })
    expect(await entriesOf(regency.admin, { year: 2026 })).toMatchObject([
      { title: 'Cakupan Imunisasi', standing: 'PROPOSED', dataset: { key: 'imunisasi' } },
      { title: 'Posyandu', standing: 'PROPOSED', dataset: null },
    ])
    expect((await send(bytes)).told).toMatchObject({ isDone: true, new: 0, same: 2 })
    const changed = await workbook([row('Posyandu', { Frekuensi: 'Tahunan' })])
    expect((await send(changed)).told).toMatchObject({ isDone: true, changed: 1 })
  })

  it('is taken whole or not at all, and says of every row what has to be mended', async () => {
    const rows = [
      row('Baik'),
      row('Frekuensi salah', { Frekuensi: 'Sesekali' }),
      row('Kelas salah', { 'Klasifikasi informasi': 'Rahasia' }),
      row('OPD salah', { 'Produsen Data': 'Dinas Antariksa' }),
      row('Rilis salah', { 'Rilis (hari setelah periode)': '400' }),
      row('Tanggal salah', { 'Tanggal klasifikasi': '31/02/2025' }),
      row('Tanpa uji', { 'Klasifikasi informasi': 'Dikecualikan' }),
      row('Baik'),
    ]
    const sent = await send(await workbook(rows))
    expect(sent.told).toMatchObject({ isDone: false, new: 1, refused: 7 })
    const [, ...report] = await cellsOf(sent.bytes)
    expect(report.map((cells) => cells[19] ?? '')).toEqual([
      '',
      expect.stringMatching(/Frekuensi “Sesekali” tidak dikenal/),
      expect.stringMatching(/“Rahasia” tidak dikenal/),
      expect.stringMatching(/Produsen Data tidak dikenal/),
      expect.stringMatching(/Rilis “400” tidak jelas/),
      expect.stringMatching(/“31\/02\/2025” bukan tanggal/),
      expect.stringMatching(/Uji konsekuensi belum lengkap/),
      expect.stringMatching(/sudah ada pada baris sebelumnya/),
    ])
    expect(await entriesOf(regency.admin, {})).toEqual([])
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

  it('is handed out as it can be taken in again', async () => {
    await send(await workbook([row('Posyandu'), row('Cakupan Imunisasi')]))
    const bytes = await download()
    expect((await cellsOf(bytes)).map((cells) => cells[1])).toEqual([
      'Judul data',
      'Cakupan Imunisasi',
      'Posyandu',
    ])
    expect((await send(bytes)).told).toEqual({ isDone: true, new: 0, changed: 0, same: 2, refused: 0 })
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
    expect((await send(bytes)).told).toMatchObject({ refused: 1 })
    expect((await send(bytes, { by: regency.admin })).told).toMatchObject({ isDone: true, new: 1 })
    const viewer = await regency.sessionOf('pembaca@contoh.id')
    expect((await send(bytes, { by: viewer })).status).toBe(403)
    expect((await send(bytes, { by: stranger(open) })).status).toBe(401)
  })

  it('without its heads, without rows, for no year, or as another file is refused with what to do', async () => {
    const wrong = await writeTables(
      [{ name: 'x', columns: [{ head: 'Apa', look: 'text' }], rows: [['a']] }],
      'x',
      0,
    )
    expect(await send(wrong)).toMatchObject({
      status: 422,
      message: expect.stringMatching(/Kolom “Judul data”/),
    })
    expect(await send(await workbook([]))).toMatchObject({
      status: 422,
      message: expect.stringMatching(/baris data/),
    })
    expect(await send(await workbook([row('x')]), { year: '1999' })).toMatchObject({ status: 404 })
    expect(await send(Buffer.from('%PDF-1.7'))).toMatchObject({
      status: 422,
      message: expect.stringMatching(/bukan tabel/),
    })
    expect(await send(Buffer.alloc(6 * 1024 * 1024, 'a'))).toMatchObject({
      status: 413,
      message: expect.stringMatching(/lebih besar dari 5 MB/),
    })
  })

  it('takes as many statements for a hundred rows as for one', async () => {
    const many = await workbook(Array.from({ length: 100 }, (_, index) => row(`Data ${index}`)))
    const one = await workbook([row('Sendiri')])
    const visits = await visitsDuring(() => send(one))
    expect(await visitsDuring(() => send(many))).toBe(visits)
  })
})
