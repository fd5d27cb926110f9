import { regencyFile } from './files.ts'
import type { NamedText } from './applying.ts'

/** A regency with three datasets, of which one is excepted. */
export const regencyWithData = regencyFile().replace(
  'datasets:\n',
  `datasets:
  - key: gizi
    title: Status Gizi
    opd: dinkes
    frequency: yearly
    informationClass: dikecualikan
    concept: Gizi
    unit: persen
`,
)

export const formFile = `# Dari bagian hukum
key: izin-rilis
title: { id: Izin rilis, en: Permission to release }
source: Peraturan Bupati Contoh
sections:
  - key: izin
    title: { id: Izin, en: Permission }
    fields:
      - { key: letter, label: { id: Nomor surat, en: Number of the letter }, required: publication }
      - { key: since, label: { id: Sejak, en: Since }, kind: date }
`

export const metadataFile = `forms:
  standar-data: { measure: Persentase, classification: Kecamatan }
  ms-ind:
    - { name: Angka gizi, activity: Penimbangan, is-public: true, method: Rekapitulasi }
  izin-rilis: { letter: 12/2026, since: '-' }
  katalog: { keywords: [gizi] }
`

const excepted = `class: dikecualikan
        decidedOn: 2025-12-04
        decidedBy: PPID Utama
        reason: Riwayat kesehatan
        test: { ground: UU 14/2008 Pasal 17 huruf h, consequence: Dapat dikenali., number: 1/UK/PPID/2025 }`

const classFile = `decisions:
  - { class: berkala, decidedOn: 2025-01-02, decidedBy: PPID Utama }
  - ${excepted.replaceAll('\n    ', '\n')}
`

const listFile = `entries:
  - steps:
      - on: 2025-12-08
        propose:
          title: Jumlah Posyandu
          producer: dinkes
          release: { on: [2026-04-15, 2026-10-15] }
          decision: { class: berkala, decidedOn: 2025-12-08, decidedBy: PPID Utama }
      - { on: 2025-12-15, return: Frekuensinya belum ada }
  - dataset: imunisasi
    steps:
      - on: 2025-12-08
        propose:
          title: Cakupan Imunisasi
          producer: dinkes
          frequency: monthly
          release: { afterDays: 15 }
          decision: { class: berkala, decidedOn: 2025-12-04, decidedBy: PPID Utama }
      - { on: 2025-12-15, agree: 050/12/BA-FSD/2025, isPriority: true }
      - { on: 2025-12-29, enact: 188.45/412/HK/2025 }
      - { on: 2026-03-01, leave: true }
  - dataset: gizi
    steps:
      - on: 2025-12-08
        propose:
          title: Status Gizi
          producer: dinkes
          release: { asNeeded: true }
          decision:
            ${excepted.replaceAll('\n', '\n    ')}
      - { on: 2025-12-15, agree: 050/12/BA-FSD/2025 }
      - { on: 2025-12-29, enact: 188.45/412/HK/2025 }
`

const nextList = `entries:
  - dataset: gizi
    steps:
      - on: 2026-11-08
        propose:
          title: Status Gizi
          producer: kominfo
          release: { afterDays: 0 }
          decision: { class: berkala, decidedOn: 2026-11-01, decidedBy: PPID Utama }
`

const tableFile = `{"fields": [{ "name": "desa", "type": "string" }, { "name": "angka", "type": "number" }]}`

/** A file of each kind. */
export const files: NamedText[] = [
  { name: '2026.daftar-data.yaml', text: listFile },
  { name: '2027.daftar-data.yaml', text: nextList },
  { name: 'gizi.class.yaml', text: classFile },
  { name: 'gizi.table.json', text: tableFile },
  { name: 'gizi.metadata.yaml', text: metadataFile },
  { name: 'izin-rilis.form.yaml', text: formFile },
  {
    name: 'catalogue.yaml',
    text: 'isOpen: true\nlicence: cc-by\ndescription: Data terbuka\ncontact: { email: data@contoh.go.id }\n',
  },
]
