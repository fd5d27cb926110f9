import type { ConfiguredRegency } from '../../configuration/configured-regency.ts'
import { asked } from '../../reader.ts'
import { bookOf } from './sent-book.ts'

/** Forms of the regency's own, with fields of every kind: the national ones may be replaced by others at any time. */
export const ownForm = `key: kegiatan-kami
title: { id: 'Kegiatan kami (KK)', en: 'Our activity (KK)' }
source: Perbup 1/2025
sections:
  - key: umum
    title: { id: Umum, en: General }
    fields:
      - { key: tahun, label: { id: Tahun, en: Year }, kind: number }
      - key: cara
        label: { id: Cara, en: Manner }
        kind: choice
        choices:
          - { key: survei, label: { id: Survei, en: Survey } }
          - { key: sensus, label: { id: Sensus, en: Census } }
      - { key: mulai, label: { id: Mulai, en: Begins }, kind: date }
      - { key: peubah, label: { id: Peubah, en: Variables }, kind: variables }
      - { key: berulang, label: { id: Berulang, en: Repeated }, kind: yes-no }
      - { key: oleh, label: { id: Pejabat, en: Official } }
  - key: lain
    title: { id: Lainnya, en: Other }
    fields:
      - { key: pejabat-lain, label: { id: Pejabat, en: Official } }
`
const repeatedForm = `key: peubah
title: { id: Peubah, en: Variable }
follows: ms-var
source: Perbup 1/2025
sections:
  - key: peubah
    title: { id: Peubah, en: Variable }
    fields:
      - { key: name, label: { id: Nama, en: Name }, required: publication }
      - { key: type, label: { id: Tipe, en: Type } }
      - { key: concept, label: { id: Konsep, en: Concept } }
`

export const setForm = `mutation ($input: SetMetadataFormInput!) { setMetadataForm(input: $input) { __typename } }`

/** Has them asked in a regency. */
export async function setOwnForms(regency: ConfiguredRegency) {
  for (const source of [ownForm, repeatedForm]) await asked(regency.admin, setForm, { input: { source } })
}

export const subject = ['Kunci dataset', 'Judul data']
/** Both of them filled in for its dataset. */
export const filled = () =>
  bookOf({
    KK: [
      [...subject, 'Tahun', 'Cara', 'Mulai', 'Peubah', 'Berulang', 'Lainnya: Pejabat'],
      ['imunisasi', null, 2025, 'survei', '5 Januari 2025', 'balita; imunisasi', 'Ya', 'Sekretaris Daerah'],
    ],
    PEUBAH: [
      [...subject, 'Nomor urut', 'Nama', 'Tipe'],
      [null, 'cakupan  imunisasi', null, 'Balita', 'bilangan'],
      ['imunisasi', null, 5, 'Imunisasi', 'bilangan'],
      ['imunisasi', null, null, 'Dosis', 'bilangan'],
    ],
  })
