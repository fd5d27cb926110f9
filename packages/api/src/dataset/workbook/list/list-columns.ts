import type { Sentence } from '../../../graphql/locale.ts'
import type { WantedColumn } from '../reading/heads.ts'

interface ListColumnWords extends Sentence {
  /** What offices call it too. */
  others: readonly string[]
  hint: Sentence
}

const column = (id: string, en: string, hint: Sentence, others: readonly string[] = []): ListColumnWords => ({
  ...{ id, en, others, hint },
})

/** The columns of a Daftar Data as people keep it in a spreadsheet: taken in and handed out alike. */
export const listColumns = {
  key: column(
    'Kunci dataset',
    'Dataset key',
    {
      id: 'Kosongkan untuk data baru; kuncinya dibuat dari judul.',
      en: 'Leave it blank for something new; the key is made of the title.',
    },
    ['Kode dataset', 'ID dataset', 'Kunci', 'Key'],
  ),
  title: column('Judul data', 'Title', { id: 'Wajib untuk data baru.', en: 'Needed for something new.' }, [
    'Judul',
    'Nama data',
    'Nama dataset',
    'Judul dataset',
    'Uraian data',
    'Jenis data',
    'Nama data/dataset',
    'Dataset',
    'Data',
    'Name of the data',
  ]),
  producer: column(
    'Produsen Data',
    'Producer',
    { id: 'Nama, nama singkat, atau kunci OPD.', en: 'Name, short name or key of an OPD.' },
    [
      'Produsen',
      'OPD',
      'Nama OPD',
      'OPD penghasil',
      'OPD produsen',
      'Perangkat Daerah',
      'Nama perangkat daerah',
      'SKPD',
      'Instansi',
      'Nama instansi',
      'Dinas',
      'Unit kerja',
      'Penyedia data',
      'Instansi produsen data',
      'Penanggung jawab data',
      'Agency',
    ],
  ),
  frequency: column(
    'Frekuensi',
    'Frequency',
    { id: 'Boleh kosong untuk informasi berkala.', en: 'May be blank for periodic information.' },
    [
      'Periode',
      'Periodisasi',
      'Periode data',
      'Periode pemutakhiran',
      'Periode pembaruan',
      'Frekuensi data',
      'Frekuensi pemutakhiran',
      'Frekuensi pembaruan',
      'Frekuensi penerbitan',
      'Frekuensi rilis',
    ],
  ),
  release: column(
    'Rilis (hari setelah periode)',
    'Release (days after the period)',
    {
      id: 'Jumlah hari (0 sampai 366), tanggal-tanggal dengan koma, atau Sewaktu-waktu.',
      en: 'A number of days (0 to 366), days with commas between them, or As needed.',
    },
    [
      'Rilis',
      'Jadwal rilis',
      'Jadwal penerbitan',
      'Jadwal publikasi',
      'Jadwal pemutakhiran',
      'Jadwal pembaruan',
      'Waktu rilis',
      'Tanggal rilis',
      'Release',
    ],
  ),
  class: column(
    'Klasifikasi informasi',
    'Information class',
    {
      id: 'UU 14/2008. Yang dikecualikan memerlukan uji konsekuensi lengkap.',
      en: 'UU 14/2008. What is excepted needs a whole consequence test.',
    },
    [
      'Klasifikasi informasi publik',
      'Kelas informasi',
      'Kategori informasi',
      'Jenis informasi',
      'Sifat informasi',
      'Sifat data',
      'Class',
    ],
  ),
  decidedOn: column(
    'Tanggal klasifikasi',
    'Class decided on',
    { id: 'Kosong berarti hari ini.', en: 'Blank is today.' },
    ['Tanggal keputusan klasifikasi', 'Klasifikasi diputuskan'],
  ),
  decidedBy: column(
    'Diputuskan oleh',
    'Decided by',
    {
      id: 'Jabatan yang memutuskan klasifikasi, misalnya PPID Utama.',
      en: 'The position that decided the class, such as PPID Utama.',
    },
    ['Pejabat yang memutuskan', 'Penetap klasifikasi'],
  ),
  reason: column(
    'Alasan',
    'Reason',
    {
      id: 'Wajib bila klasifikasinya berubah atau dikecualikan.',
      en: 'Needed where the class changes or is excepted.',
    },
    ['Alasan klasifikasi'],
  ),
  ground: column(
    'Dasar pengecualian',
    'Ground of the exception',
    { id: 'Misalnya UU 14/2008 Pasal 17 huruf h.', en: 'Such as UU 14/2008 article 17 h.' },
    ['Dasar hukum pengecualian', 'Dasar hukum'],
  ),
  consequence: column(
    'Konsekuensi',
    'Consequence',
    { id: 'Akibat bila data ini dibuka.', en: 'What would follow if it were open.' },
    ['Konsekuensi bila dibuka', 'Akibat bila dibuka'],
  ),
  number: column(
    'Nomor uji konsekuensi',
    'Number of the test',
    { id: 'Nomor berita acara uji konsekuensi.', en: 'Number of the record of the test.' },
    ['Nomor berita acara uji konsekuensi', 'No. uji konsekuensi'],
  ),
  heldUntil: column(
    'Dikecualikan sampai',
    'Excepted until',
    { id: 'Kosong berarti sampai diputuskan kembali.', en: 'Blank is until it is decided anew.' },
    ['Jangka waktu pengecualian', 'Masa pengecualian'],
  ),
  standing: column('Keadaan', 'Standing', { id: 'Hanya untuk dibaca.', en: 'To be read alone.' }),
  priority: column(
    'Data prioritas',
    'Priority data',
    {
      id: 'Dibaca untuk data baru yang sudah disepakati Forum.',
      en: 'Read of something new that the Forum has agreed to.',
    },
    ['Prioritas', 'Priority'],
  ),
  agreement: column(
    'Nomor berita acara Forum',
    'Number of the Forum’s record',
    {
      id: 'Untuk data baru yang sudah disepakati; hanya admin.',
      en: 'Of something new that is agreed; admins alone.',
    },
    ['Nomor kesepakatan', 'Nomor berita acara', 'Agreement'],
  ),
  agreedOn: column(
    'Tanggal kesepakatan',
    'Agreed on',
    { id: 'Kosong berarti hari penetapan.', en: 'Blank is the day of the decree.' },
    ['Tanggal berita acara Forum', 'Tanggal berita acara'],
  ),
  decree: column(
    'Nomor keputusan',
    'Number of the decree',
    {
      id: 'Untuk data baru yang sudah ditetapkan; hanya admin.',
      en: 'Of something new that is in force; admins alone.',
    },
    ['Nomor SK', 'Nomor keputusan penetapan', 'SK penetapan', 'Decree'],
  ),
  decreeOn: column(
    'Tanggal keputusan',
    'Date of the decree',
    { id: 'Wajib bila nomor keputusannya diisi.', en: 'Needed where the number of the decree is filled in.' },
    ['Tanggal SK', 'Tanggal penetapan'],
  ),
} as const satisfies Record<string, ListColumnWords>

export type ListColumn = keyof typeof listColumns

export const listColumnNames = Object.keys(listColumns) as ListColumn[]

/** What came of a proposal: of an entry that there is already a workbook changes none of it. */
export const historyColumns = ['standing', 'priority', 'agreement', 'agreedOn', 'decree', 'decreeOn'] as const

/** What a row says; blank where it says nothing. */
export type ListCells = Record<ListColumn, string>

/** The five things of Standar Data, which offices keep in their list too. */
export const standardColumns = {
  concept: ['Konsep', 'Concept'],
  definition: ['Definisi', 'Definition', 'Definisi operasional'],
  classification: ['Klasifikasi', 'Classification', 'Klasifikasi data', 'Klasifikasi penyajian'],
  measure: ['Ukuran', 'Measure'],
  unit: ['Satuan', 'Unit'],
} as const

export type StandardColumn = keyof typeof standardColumns

export const wantedInList: readonly WantedColumn<ListColumn | StandardColumn>[] = [
  ...listColumnNames.map((name) => {
    const { id, en, others } = listColumns[name]
    return { name, words: [id, en, ...others] }
  }),
  ...Object.entries(standardColumns).map(([name, words]) => ({ name: name as StandardColumn, words })),
]
