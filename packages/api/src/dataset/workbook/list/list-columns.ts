import type { Sentence } from '../../../graphql/locale.ts'
import type { WantedColumn } from '../reading/heads.ts'
import { otherHeads } from './head-words.ts'

interface ListColumnWords extends Sentence {
  hint: Sentence
}

/** The columns of a Daftar Data as people keep it in a spreadsheet: taken in and handed out alike. */
export const listColumns = {
  key: {
    id: 'Kunci dataset',
    en: 'Dataset key',
    hint: {
      id: 'Kosongkan untuk data baru; kuncinya dibuat dari judul.',
      en: 'Leave it blank for something new; the key is made of the title.',
    },
  },
  title: {
    id: 'Judul data',
    en: 'Title',
    hint: { id: 'Wajib untuk data baru.', en: 'Needed for something new.' },
  },
  producer: {
    id: 'Produsen Data',
    en: 'Producer',
    hint: { id: 'Nama, nama singkat, atau kunci OPD.', en: 'Name, short name or key of an OPD.' },
  },
  frequency: {
    id: 'Frekuensi',
    en: 'Frequency',
    hint: { id: 'Boleh kosong untuk informasi berkala.', en: 'May be blank for periodic information.' },
  },
  release: {
    id: 'Rilis (hari setelah periode)',
    en: 'Release (days after the period)',
    hint: {
      id: 'Jumlah hari (0 sampai 366), tanggal-tanggal dengan koma, atau Sewaktu-waktu.',
      en: 'A number of days (0 to 366), days with commas between them, or As needed.',
    },
  },
  class: {
    id: 'Klasifikasi informasi',
    en: 'Information class',
    hint: {
      id: 'UU 14/2008. Yang dikecualikan memerlukan uji konsekuensi lengkap.',
      en: 'UU 14/2008. What is excepted needs a whole consequence test.',
    },
  },
  decidedOn: {
    id: 'Tanggal klasifikasi',
    en: 'Class decided on',
    hint: { id: 'Kosong berarti hari ini.', en: 'Blank is today.' },
  },
  decidedBy: {
    id: 'Diputuskan oleh',
    en: 'Decided by',
    hint: {
      id: 'Jabatan yang memutuskan klasifikasi, misalnya PPID Utama.',
      en: 'The position that decided the class, such as PPID Utama.',
    },
  },
  reason: {
    id: 'Alasan',
    en: 'Reason',
    hint: {
      id: 'Wajib bila klasifikasinya berubah atau dikecualikan.',
      en: 'Needed where the class changes or is excepted.',
    },
  },
  ground: {
    id: 'Dasar pengecualian',
    en: 'Ground of the exception',
    hint: { id: 'Misalnya UU 14/2008 Pasal 17 huruf h.', en: 'Such as UU 14/2008 article 17 h.' },
  },
  consequence: {
    id: 'Konsekuensi',
    en: 'Consequence',
    hint: { id: 'Akibat bila data ini dibuka.', en: 'What would follow if it were open.' },
  },
  number: {
    id: 'Nomor uji konsekuensi',
    en: 'Number of the test',
    hint: { id: 'Nomor berita acara uji konsekuensi.', en: 'Number of the record of the test.' },
  },
  heldUntil: {
    id: 'Dikecualikan sampai',
    en: 'Excepted until',
    hint: { id: 'Kosong berarti sampai diputuskan kembali.', en: 'Blank is until it is decided anew.' },
  },
  standing: { id: 'Keadaan', en: 'Standing', hint: { id: 'Hanya untuk dibaca.', en: 'To be read alone.' } },
  priority: {
    id: 'Data prioritas',
    en: 'Priority data',
    hint: {
      id: 'Dibaca untuk data baru yang sudah disepakati Forum.',
      en: 'Read of something new that the Forum has agreed to.',
    },
  },
  agreement: {
    id: 'Nomor berita acara Forum',
    en: 'Number of the Forum’s record',
    hint: {
      id: 'Untuk data baru yang sudah disepakati; hanya admin.',
      en: 'Of something new that is agreed; admins alone.',
    },
  },
  agreedOn: {
    id: 'Tanggal kesepakatan',
    en: 'Agreed on',
    hint: { id: 'Kosong berarti hari penetapan.', en: 'Blank is the day of the decree.' },
  },
  decree: {
    id: 'Nomor keputusan',
    en: 'Number of the decree',
    hint: {
      id: 'Untuk data baru yang sudah ditetapkan; hanya admin.',
      en: 'Of something new that is in force; admins alone.',
    },
  },
  decreeOn: {
    id: 'Tanggal keputusan',
    en: 'Date of the decree',
    hint: {
      id: 'Wajib bila nomor keputusannya diisi.',
      en: 'Needed where the number of the decree is filled in.',
    },
  },
} as const satisfies Record<string, ListColumnWords>

export type ListColumn = keyof typeof listColumns

export const listColumnNames = Object.keys(listColumns) as ListColumn[]

/** What came of a proposal: of an entry that there is already a workbook changes none of it. */
export const historyColumns = ['standing', 'priority', 'agreement', 'agreedOn', 'decree', 'decreeOn'] as const

/** What a row says; blank where it says nothing. */
export type ListCells = Record<ListColumn, string>

/** The five things of Standar Data, which offices keep in their list too. */
export const standardColumns = {
  concept: { id: 'Konsep', en: 'Concept' },
  definition: { id: 'Definisi', en: 'Definition' },
  classification: { id: 'Klasifikasi', en: 'Classification' },
  measure: { id: 'Ukuran', en: 'Measure' },
  unit: { id: 'Satuan', en: 'Unit' },
} as const satisfies Record<string, Sentence>

export type StandardColumn = keyof typeof standardColumns

export const wantedInList: readonly WantedColumn<ListColumn | StandardColumn>[] = Object.entries({
  ...listColumns,
  ...standardColumns,
}).map(([column, { id, en }]) => {
  const name = column as ListColumn | StandardColumn
  return { name, words: [id, en, ...(otherHeads[name]?.split(', ') ?? [])] }
})
