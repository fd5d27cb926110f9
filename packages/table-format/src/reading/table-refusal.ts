import type { Sentence } from '../sentence.ts'

/** Why a file was not read to its end. */
export type RefusalCode =
  | 'empty'
  | 'not-a-table'
  | 'not-text'
  | 'locked-or-old'
  | 'broken-archive'
  | 'too-much-inside'
  | 'no-sheet'
  | 'file-too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'row-too-long'
  | 'too-much-memory'
  | 'too-slow'
  | 'cancelled'

export interface TableRefusal {
  code: RefusalCode
  sentence: Sentence
}

/** Carries a refusal out of the streams that it was found in; who asked for the table gets it as a value. */
export class Refused extends Error {
  readonly refusal: TableRefusal

  constructor(code: RefusalCode, most: string | number = '') {
    super(code)
    this.refusal = tableRefusal(code, most)
  }
}

/** `most` is the limit that a file went beyond. */
export const tableRefusal = (code: RefusalCode, most: string | number = ''): TableRefusal => ({
  code,
  sentence: sentences[code](typeof most === 'number' ? most.toLocaleString('id-ID') : most),
})

const sentences: Record<RefusalCode, (most: string) => Sentence> = {
  empty: () => ({
    id: 'Berkas ini kosong. Periksa berkasnya lalu unggah kembali.',
    en: 'The file is empty. Check it and upload it again.',
  }),
  'not-a-table': () => ({
    id: 'Berkas ini bukan tabel CSV atau XLSX. Simpan ulang sebagai salah satunya.',
    en: 'The file is no table as CSV or XLSX. Save it again as one of them.',
  }),
  'not-text': () => ({
    id: 'Isi berkas ini bukan teks. Simpan ulang sebagai CSV UTF-8 atau XLSX.',
    en: 'What is in the file is no text. Save it again as CSV UTF-8 or XLSX.',
  }),
  'locked-or-old': () => ({
    id: 'Berkas ini terkunci kata sandi atau berformat Excel lama (.xls). Simpan ulang sebagai .xlsx tanpa kata sandi.',
    en: 'The file is locked by a password or an old Excel file (.xls). Save it again as .xlsx without a password.',
  }),
  'broken-archive': () => ({
    id: 'Berkas Excel ini rusak atau terpotong. Buka dan simpan ulang, lalu unggah kembali.',
    en: 'The Excel file is broken or cut off. Open it, save it again, and upload it once more.',
  }),
  'too-much-inside': (most) => ({
    id: `Isi berkas Excel ini terlalu besar bila dibuka (lebih dari ${most} MB). Simpan ulang sebagai CSV, atau hapus lembar dan format yang tidak terpakai.`,
    en: `What is in the Excel file is too large when opened (over ${most} MB). Save it as CSV, or remove sheets and styles that are not used.`,
  }),
  'no-sheet': () => ({
    id: 'Berkas Excel ini tidak memiliki lembar data yang terlihat. Tampilkan lembarnya lalu simpan ulang.',
    en: 'The Excel file has no sheet that can be seen. Show the sheet and save it again.',
  }),
  'file-too-large': (most) => ({
    id: `Berkas ini lebih besar dari ${most} MB. Bagi menjadi beberapa berkas.`,
    en: `The file is larger than ${most} MB. Divide it into several.`,
  }),
  'too-many-rows': (most) => ({
    id: `Tabel ini memiliki lebih dari ${most} baris. Bagi menjadi beberapa berkas.`,
    en: `The table has more than ${most} rows. Divide it into several files.`,
  }),
  'too-many-columns': (most) => ({
    id: `Tabel ini memiliki lebih dari ${most} kolom. Hapus kolom yang tidak termasuk format tabel.`,
    en: `The table has more than ${most} columns. Remove those that are not part of its format.`,
  }),
  'row-too-long': (row) => ({
    id: `Baris ${row} tidak berakhir: mungkin sebuah tanda kutip tidak ditutup. Periksa tanda kutip di baris itu.`,
    en: `Row ${row} does not end: perhaps a quote is not closed. Look at the quotes of that row.`,
  }),
  'too-much-memory': () => ({
    id: 'Berkas ini memerlukan memori melebihi batas. Bagi menjadi beberapa berkas, atau simpan ulang sebagai CSV.',
    en: 'The file needs more memory than is allowed. Divide it into several, or save it as CSV.',
  }),
  'too-slow': (most) => ({
    id: `Pemeriksaan berkas ini melebihi ${most} detik. Bagi menjadi beberapa berkas, atau simpan ulang sebagai CSV.`,
    en: `Reading the file took longer than ${most} seconds. Divide it into several, or save it as CSV.`,
  }),
  cancelled: () => ({ id: 'Pemeriksaan dibatalkan.', en: 'The check was cancelled.' }),
}
