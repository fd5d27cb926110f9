import type { OpenHouse } from '../../../packages/api/test/open-house.ts'
import {
  openedCatalogue,
  released,
  withdrawn,
  writtenDataset,
} from '../../../packages/api/test/publishing/catalogue/released.ts'
import type { WrittenRegency } from '../../../packages/api/test/written-regency.ts'
import { writtenRegency } from '../../../packages/api/test/written-regency.ts'

const subjects = [
  ['Jumlah Kunjungan Ibu Hamil menurut Puskesmas', 'kesehatan'],
  ['Jumlah Penduduk menurut Kecamatan dan Kelompok Umur', 'kependudukan'],
  ['Panjang Jalan Kabupaten menurut Kondisi Permukaan', 'infrastruktur'],
  ['Produksi Padi menurut Kecamatan', 'pertanian'],
  ['Jumlah Siswa Sekolah Dasar menurut Kecamatan', 'pendidikan'],
  ['Realisasi Pendapatan Asli Daerah', 'keuangan'],
] as const

/** The regency whose catalogue somebody reads: `/katalog/…` of it, of one without anything in it, and of a closed one. */
export interface PublicCatalogues {
  full: string
  empty: string
  closed: string
}

export async function publicCatalogues(open: OpenHouse): Promise<PublicCatalogues> {
  const [full, empty, closed] = [
    await writtenRegency(open.owner),
    await writtenRegency(open.owner),
    await writtenRegency(open.owner),
  ]
  await openedCatalogue(open, full)
  await openedCatalogue(open, empty)
  for (const one of [full, empty]) await withdrawn(open, one, one.release, 'Bukan untuk cerita ini.')
  for (const year of [2023, 2024, 2025, 2026])
    for (const [index, [subject, tag]] of subjects.entries())
      await fill(open, full, { subject, tag, index, year })
  const gone = await writtenDataset(open, full, { key: 'daftar-penerima', title: 'Daftar Penerima Bantuan' })
  const release = await released(open, full, { dataset: gone, title: 'Daftar Penerima Bantuan' })
  await withdrawn(open, full, release, 'Berkas memuat nama orang; data diterbitkan kembali tanpa nama.')
  const address = ({ mark }: WrittenRegency) => `/katalog/${mark.toLowerCase()}`
  return { full: address(full), empty: address(empty), closed: address(closed) }
}

interface Filling {
  subject: string
  tag: string
  index: number
  year: number
}

async function fill(open: OpenHouse, regency: WrittenRegency, { subject, tag, index, year }: Filling) {
  const title = year === 2026 ? subject : `${subject}, Tahun ${year}`
  const dataset = await writtenDataset(open, regency, { key: `data-${index}-${year}`, title })
  const months = index === 0 && year === 2026 ? ['01', '02', '03', '04'] : ['01']
  for (const month of months)
    await released(open, regency, {
      ...{ dataset, title, name: subject, period: `${year}-${month}`, keywords: [tag, 'data prioritas'] },
      text: tableOf(index + year),
      ...(index === 0 && year === 2026 && { schema: visits }),
    })
}

/** As its release keeps it: what each column of the first of these tables means. */
const visits = {
  fields: [
    {
      name: 'kode_kecamatan',
      type: 'string',
      title: 'Kode Kecamatan',
      description: 'Kode wilayah Kemendagri',
    },
    { name: 'kecamatan', type: 'string', title: 'Kecamatan' },
    {
      ...{ name: 'puskesmas', type: 'string', title: 'Puskesmas' },
      constraints: {
        enum: ['Mojosari', 'Ngoro', 'Pungging', 'Pacet', 'Trawas', 'Gondang', 'Jatirejo', 'Trowulan'],
      },
    },
    {
      ...{ name: 'kunjungan_pertama', type: 'integer', title: 'Kunjungan Pertama (K1)' },
      'satualur:unit': 'kunjungan',
    },
    {
      ...{ name: 'kunjungan_keempat', type: 'integer', title: 'Kunjungan Keempat (K4)' },
      'satualur:unit': 'kunjungan',
    },
    {
      ...{ name: 'keterangan', type: 'string', constraints: { enum: ['S', 'P'] } },
      categories: [
        { value: 'S', label: 'Angka sementara' },
        { value: 'P', label: 'Angka sudah diperbaiki' },
      ],
    },
  ],
  primaryKey: ['kode_kecamatan'],
}

const districts = ['Mojosari', 'Ngoro', 'Pungging', 'Pacet', 'Trawas', 'Gondang', 'Jatirejo', 'Trowulan']

const tableOf = (seed: number): string =>
  [
    'kode_kecamatan,kecamatan,puskesmas,kunjungan_pertama,kunjungan_keempat,keterangan',
    ...Array.from({ length: 40 }, (_, row) => {
      const district = districts[row % districts.length]!
      return `35.16.${10 + row},${district},Puskesmas ${district},${(seed * 7 + row * 13) % 400},${(seed + row * 11) % 300},`
    }),
  ].join('\n')
