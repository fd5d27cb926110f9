import { Workbook } from '@cj-tech-master/excelts'
import type { TableFormat } from '@satualur/table-format'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileStore } from '../../src/files/file-store.ts'
import { tableLoad } from '../../src/publishing/push/table-load.ts'

let folder: string
let store: FileStore
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satualur-load-'))
  store = new FileStore(folder)
  await store.prepare(Date.now())
})
afterAll(() => rm(folder, { recursive: true }))

async function kept(bytes: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const received = await store.receive(chunksOf(bytes), bytes.length)
  await store.keep(received!, sha256)
  return sha256
}

async function* chunksOf(bytes: Buffer) {
  yield bytes
}

const format: TableFormat = {
  columns: [
    { name: 'kode', type: 'string', title: 'Kode desa' },
    { name: 'jiwa', type: 'integer', unit: 'jiwa', description: 'Penduduk tetap' },
    { name: 'tanggal', type: 'date' },
  ],
  primaryKey: ['kode'],
}
const nobody = async () => undefined

async function rowsOf(sha256: string, from = 0): Promise<object[]> {
  const load = await tableLoad(store, { sha256, format }, nobody)
  const records: object[] = []
  for await (const record of load!.read(from)) records.push(record)
  return records
}

describe('the rows of a workbook for a portal', () => {
  let workbook: string
  beforeAll(async () => {
    const made = new Workbook()
    const sheet = made.addWorksheet('Penduduk')
    sheet.addRows([
      ['Penduduk menurut desa'],
      ['Kode desa', 'jiwa', 'tanggal'],
      ['01', 1204, new Date(Date.UTC(2026, 7, 17))],
      ['02', null, null],
      ['Jumlah', 1204],
    ])
    workbook = await kept(Buffer.from(await made.xlsx.writeBuffer()))
  })

  it('are typed below its header, without its foot, and described as the format does', async () => {
    expect(await tableLoad(store, { sha256: workbook, format }, nobody)).toMatchObject({
      fields: [
        { id: 'kode', type: 'text', info: { label: 'Kode desa' } },
        { id: 'jiwa', type: 'int', info: { label: 'jiwa', notes: 'Penduduk tetap. Satuan: jiwa' } },
        { id: 'tanggal', type: 'date' },
      ],
      primaryKey: ['kode'],
      rows: 2,
    })
    expect(await rowsOf(workbook)).toEqual([
      { kode: '01', jiwa: 1204, tanggal: '2026-08-17' },
      { kode: '02', jiwa: null, tanggal: null },
    ])
  })

  it('go on from any of them, and leave nothing behind where somebody stops', async () => {
    expect(await rowsOf(workbook, 1)).toEqual([{ kode: '02', jiwa: null, tanggal: null }])
    const many = `kode,jiwa,tanggal\n${Array.from({ length: 5_000 }, (_, at) => `${at},1,\n`).join('')}`
    const load = await tableLoad(store, { sha256: await kept(Buffer.from(many)), format }, nobody)
    for await (const record of load!.read(4_000)) {
      expect(record).toEqual({ kode: '4000', jiwa: 1, tanggal: null })
      break
    }
    expect(await readdir(join(folder, 'incoming'))).toEqual([])
  })

  it('are none where it is no table', async () => {
    const letter = await kept(Buffer.from('Kepada Yth.\nKepala Dinas\n'))
    expect(await tableLoad(store, { sha256: letter, format }, nobody)).toBeNull()
    expect(
      await tableLoad(store, { sha256: await kept(Buffer.from('PK\x03\x04')), format }, nobody),
    ).toBeNull()
  })
})
