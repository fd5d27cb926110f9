/** The file of a small regency with two OPDs. `more` is appended, for casts and whatever else a test is about. */
export const regencyFile = (more = casts): string => `key: karang-contoh
code: '33.99'
name: Karang Contoh
kind: kabupaten
zone: Asia/Makassar
opds:
  - key: kominfo
    name: Dinas Komunikasi dan Informatika
    shortName: Diskominfo
  - key: dinkes
    name: Dinas Kesehatan
    shortName: Dinkes
people:
  - email: admin@contoh.id
    position: Administrator
    access: admin
  - email: operator@contoh.id
    position: Pengelola Data Dinkes
    opd: dinkes
  - email: pengganti@contoh.id
    position: Sekretaris Dinas Kesehatan
    opd: dinkes
  - email: pembaca@contoh.id
    position: Sekretaris Daerah
    access: viewer
datasets:
  - key: imunisasi
    title: Cakupan Imunisasi
    opd: dinkes
    frequency: monthly
    informationClass: berkala
    unit: persen
${more}`

export const casts = `casts:
  unggah-data:
    produsen:
      dinkes: operator@contoh.id
    walidata: admin@contoh.id
`

/** The file of an SOP with every kind of cell: a stage, artefacts, a joint act, a decision that sends back. */
export const sopFile = (
  changed: { effectiveOn?: string; activity?: string; target?: string } = {},
): string => `key: unggah-data
title: Unggah Data Sektoral
header:
  unit: [PEMERINTAH KABUPATEN KARANG CONTOH]
  number: '065/12'
  ${changed.effectiveOn ? `effectiveOn: ${changed.effectiveOn}` : 'effectiveOn:'}
  legalBasis: [Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia]
roles:
  - key: produsen
    name: Produsen Data
    national: produsen-data
    scope: opd
  - key: walidata
    name: Walidata
    national: walidata
    inferred: Judul kolom terpotong.
    confidence: 0.8
stages:
  - key: pengumpulan
    number: I
    name: Pengumpulan
    phase: pengumpulan
artefacts:
  - key: tabel
    name: Tabel data
  - key: surat
    name: Surat permintaan
    isExternal: true
steps:
  - number: 1
    stage: pengumpulan
    activity: ${changed.activity ?? 'Menyusun data'}
    performer: produsen
    symbol: start
    needs: [surat]
    waktu: 3 hari
    yields: [tabel]
  - number: 2
    stage: pengumpulan
    activity: Memeriksa data
    performer: [produsen, walidata]
    isJoint: true
    symbol: decision
    needs:
      - tabel: Tabel yang telah disusun
    waktu: 1 x 24 jam
    outcomes:
      Sesuai: 3
      Tidak: ${changed.target ?? '1'}
  - number: 3
    activity: Menyebarluaskan data
    performer: walidata
    symbol: end
    next: []
`
