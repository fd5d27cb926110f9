import { createHash } from 'node:crypto'
import type { Bytes, WantedDataset, WantedResource } from '../src/index.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const bytesOf = (text: string): Bytes => ({
  sizeBytes: Buffer.byteLength(text),
  // In two pieces, as files come.
  async *open() {
    const bytes = Buffer.from(text)
    yield bytes.subarray(0, 3)
    yield bytes.subarray(3)
  },
})

export const csv = (text: string, more: Partial<WantedResource> = {}): WantedResource => ({
  key: 'tabel',
  name: 'Tabel',
  description: 'Isi tabel.',
  format: 'CSV',
  mediaType: 'text/csv',
  fileName: 'Tabel 2025.csv',
  sha256: sha256(text),
  bytes: bytesOf(text),
  ...more,
})

/** A dataset that a head has approved. */
export const approved = (more: Partial<WantedDataset> = {}): WantedDataset => ({
  identity: { regency: 'mojokerto', dataset: 'jumlah-penduduk' },
  ownerOrganization: 'kominfo',
  title: 'Jumlah Penduduk',
  notes: 'Menurut kecamatan,\nsetiap tahun.',
  license: 'cc-by',
  tags: ['penduduk', 'sosial'],
  extras: { frekuensi: 'tahunan', satuan: 'jiwa' },
  resources: [csv('kecamatan,jiwa\nSooko,70000\n')],
  ...more,
})
