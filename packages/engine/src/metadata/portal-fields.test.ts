import { describe, expect, it } from 'vitest'
import { complete, standard } from '../../test/answered.ts'
import { feedDescription } from './feed-description.ts'
import { portalFields, usualPortalNames, type DescribedDataset } from './portal-fields.ts'
import { portalTags } from './portal-tags.ts'

const dataset: DescribedDataset = {
  title: 'Jumlah Kunjungan Ibu Hamil',
  keywords: ['Ibu/Hamil', 'puskesmas', 'PUSKESMAS'],
  producer: 'Dinas Kesehatan',
  walidata: { name: 'Dinas Komunikasi dan Informatika', email: 'data@example.go.id' },
  frequency: 'monthly',
  coverage: '2024-2026',
  region: { code: '35.16', name: 'Kabupaten Mojokerto' },
  isPriority: true,
  licence: 'cc-by',
  version: null,
}

describe('the fields of a portal', () => {
  it("are CKAN's own, and the usual extras in the order of their names", () => {
    expect(portalFields(dataset, complete)).toEqual({
      title: 'Jumlah Kunjungan Ibu Hamil',
      notes:
        'concept: Kunjungan ibu hamil\ndefinition: Pemeriksaan kehamilan yang tercatat\nclassification: Menurut puskesmas\nmeasure: Jumlah\nunit: kunjungan',
      tags: [{ name: 'Ibu Hamil' }, { name: 'puskesmas' }],
      license_id: 'cc-by',
      version: '',
      author: 'Dinas Kesehatan',
      maintainer: 'Dinas Komunikasi dan Informatika',
      maintainer_email: 'data@example.go.id',
      extras: [
        { key: 'cakupan_waktu', value: '2024-2026' },
        { key: 'cakupan_wilayah', value: 'Kabupaten Mojokerto' },
        { key: 'data_prioritas', value: 'Ya' },
        { key: 'definisi', value: 'Pemeriksaan kehamilan yang tercatat' },
        { key: 'frekuensi_penerbitan', value: 'Bulanan' },
        { key: 'klasifikasi', value: 'Menurut puskesmas' },
        { key: 'kode_wilayah', value: '35.16' },
        { key: 'konsep', value: 'Kunjungan ibu hamil' },
        { key: 'produsen_data', value: 'Dinas Kesehatan' },
        { key: 'satuan', value: 'kunjungan' },
        { key: 'ukuran', value: 'Jumlah' },
        { key: 'variabel', value: 'kunjungan, pasien' },
        { key: 'walidata', value: 'Dinas Komunikasi dan Informatika' },
      ],
    })
  })

  it('are the same however the answers were written down, and never two of one name', () => {
    const [first, second] = complete as [(typeof complete)[0], (typeof complete)[0]]
    const shuffled = {
      form: standard,
      answers: Object.fromEntries(Object.entries(first.answers).toReversed()),
    }
    expect(portalFields(dataset, [shuffled, second])).toEqual(portalFields(dataset, complete))
    const names = { ...usualPortalNames, producer: 'konsep' }
    const { extras } = portalFields(dataset, complete, 'id', names)
    expect(extras.filter(({ key }) => key === 'konsep')).toEqual([
      { key: 'konsep', value: 'Dinas Kesehatan' },
    ])
  })
})

describe('tags', () => {
  it('hold what CKAN takes: letters of any script, no marks of their own, 2 to 100 of them', () => {
    expect(portalTags(['a', '  stunting;  balita ', 'Stunting balita', '水質', '<b>'.repeat(3), ''])).toEqual(
      ['b b b', 'stunting balita', '水質'],
    )
    expect(portalTags(['x'.repeat(120)])).toEqual(['x'.repeat(100)])
  })
})

describe('a feed', () => {
  it('describes data by their Standar Data, or by their title', () => {
    expect(feedDescription(dataset, complete)).toMatchObject({
      title: { id: 'Jumlah Kunjungan Ibu Hamil' },
      description: { id: expect.stringContaining('unit: kunjungan') },
      keywords: ['Ibu/Hamil', 'puskesmas', 'PUSKESMAS'],
    })
    expect(feedDescription(dataset, []).description.id).toBe('Jumlah Kunjungan Ibu Hamil')
  })
})
