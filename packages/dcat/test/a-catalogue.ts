import type { Catalogue, Dataset, Distribution } from '../src/catalogue.ts'

const laws = [
  {
    iri: 'https://hukum.example.go.id/perpres-39-2019',
    title: { id: 'Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia' },
  },
]

const at = Date.parse('2026-11-20T02:00:00Z')
const page = 'https://satudata.example.go.id'

/** January to October, and the whole year before. */
const spans = [
  { from: '2025-01-01', until: '2025-12-31' },
  { from: '2026-01-01', until: '2026-10-31' },
]

export const distribution = (index: number): Distribution => ({
  key: `kunjungan-${index + 1}`,
  title: { id: `Kunjungan Ibu Hamil, berkas ${index + 1}`, en: `Antenatal visits, file ${index + 1}` },
  description: { id: 'Satu baris tiap puskesmas.' },
  accessUrl: `${page}/dataset/ibu-hamil`,
  downloadUrl: `${page}/dataset/ibu-hamil/${index + 1}.csv`,
  format: 'csv',
  byteSize: 2048,
  sha256: 'ab'.repeat(32),
  covers: spans[index] ?? null,
  conformsTo: [
    {
      iri: `${page}/dataset/ibu-hamil/${index + 1}.schema.json`,
      title: { id: `Table Schema, berkas ${index + 1}` },
    },
  ],
  issuedAt: at,
  modifiedAt: at,
  provenance: {
    run: `run-${index + 1}`,
    sop: { key: 'input-data-palapa', title: 'Input Data pada Portal', version: '3' },
    startedAt: at - 86_400_000,
    endedAt: at,
    steps: [
      {
        activity: 'Menyusun data sektoral',
        role: { key: 'produsen', name: 'Produsen Data' },
        endedAt: at - 1_000,
      },
      {
        activity: 'Memeriksa data; “sesuai” atau tidak',
        role: { key: 'walidata', name: 'Walidata' },
        endedAt: at,
      },
    ],
  },
})

export const dataset: Dataset = {
  key: 'ibu-hamil',
  title: { id: 'Jumlah Kunjungan Ibu Hamil menurut Puskesmas', en: 'Antenatal visits by health centre' },
  description: { id: 'Pemeriksaan kehamilan yang tercatat di puskesmas.' },
  publisher: { key: 'dinkes', name: 'Dinas Kesehatan', homepage: 'https://dinkes.example.go.id' },
  contact: { name: 'Bidang Statistik', email: 'statistik@example.go.id', page: null },
  keywords: ['ibu hamil', 'puskesmas'],
  themes: ['HEAL'],
  frequency: 'monthly',
  languages: ['id'],
  region: { code: '35.16', name: 'Kabupaten Mojokerto' },
  licence: 'cc-by',
  covers: null,
  version: '2026.11',
  landingPage: `${page}/dataset/ibu-hamil`,
  conformsTo: [{ iri: `${page}/standar/ibu-hamil`, title: { id: 'Standar Data Kunjungan Ibu Hamil' } }],
  laws,
  issuedAt: at,
  modifiedAt: at,
  distributions: [distribution(0), distribution(1)],
}

/** A catalogue in which everything is said that can be said. */
export const catalogue: Catalogue = {
  baseIri: `${page}/katalog/mojokerto`,
  title: { id: 'Katalog Data Kabupaten Mojokerto', en: 'Data catalogue of Mojokerto regency' },
  description: { id: 'Data yang telah disebarluaskan.' },
  publisher: { key: 'diskominfo', name: 'Dinas Komunikasi dan Informatika', homepage: null },
  homepage: page,
  licence: 'cc-by',
  region: { code: '35.16', name: 'Kabupaten Mojokerto' },
  laws,
  issuedAt: at,
  modifiedAt: at,
  datasets: [dataset],
}
