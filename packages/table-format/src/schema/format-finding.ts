import type { Sentence } from '../sentence.ts'

export type FormatFindingCode =
  | 'no-columns'
  | 'no-name'
  | 'duplicate-name'
  | 'unknown-format'
  | 'same-separators'
  | 'bad-separator'
  | 'same-word-for-both'
  | 'empty-list'
  | 'duplicate-in-list'
  | 'value-not-of-type'
  | 'list-outside-bounds'
  | 'minimum-over-maximum'
  | 'pattern-invalid'
  | 'bound-says-nothing'
  | 'key-without-column'
  | 'key-twice'

/** Something wrong with a format itself, before any table is checked against it. */
export interface FormatFinding {
  code: FormatFindingCode
  /** An error keeps the format from being used. */
  severity: 'error' | 'warning'
  /** The column by its place, from 0; null for the format as a whole. */
  column: number | null
  sentence: Sentence
}

export const formatFinding = (
  code: FormatFindingCode,
  column: number | null,
  word: string | number = '',
): FormatFinding => ({
  code,
  severity: code === 'bound-says-nothing' || code === 'duplicate-in-list' ? 'warning' : 'error',
  column,
  sentence: sentences[code](String(word)),
})

const sentences: Record<FormatFindingCode, (word: string) => Sentence> = {
  'no-columns': () => ({
    id: 'Format ini belum memiliki kolom. Tambahkan sedikitnya satu kolom.',
    en: 'The format has no columns yet. Add at least one.',
  }),
  'no-name': () => ({
    id: 'Kolom ini belum bernama. Isi namanya.',
    en: 'The column has no name. Give it one.',
  }),
  'duplicate-name': (name) => ({
    id: `Nama kolom "${name}" sudah dipakai kolom lain. Beri nama yang berbeda; huruf besar dan kecil dianggap sama.`,
    en: `The name "${name}" is another column's already. Choose a different one; capitals make no difference.`,
  }),
  'unknown-format': (format) => ({
    id: `Bentuk "${format}" tidak dikenal untuk jenis kolom ini. Pilih bentuk yang tersedia, atau untuk tanggal pola seperti %d/%m/%Y.`,
    en: `The format "${format}" is not known for this type. Choose one that is, or for dates a pattern as %d/%m/%Y.`,
  }),
  'same-separators': (char) => ({
    id: `Pemisah desimal dan pemisah ribuan sama-sama "${char}". Pilih dua tanda yang berbeda.`,
    en: `Decimals and thousands are both separated by "${char}". Choose two different signs.`,
  }),
  'bad-separator': (char) => ({
    id: `"${char}" tidak dapat menjadi pemisah angka. Pakai satu tanda yang bukan angka, plus, atau minus.`,
    en: `"${char}" cannot separate numbers. Use one sign that is no digit, plus or minus.`,
  }),
  'same-word-for-both': (word) => ({
    id: `"${word}" berarti ya dan tidak sekaligus. Hapus dari salah satu daftar.`,
    en: `"${word}" means both yes and no. Take it from one of the lists.`,
  }),
  'empty-list': () => ({
    id: 'Daftar nilai kolom ini kosong, sehingga tidak ada isian yang benar. Isi daftarnya atau hapus.',
    en: 'The list of values is empty, so that nothing could be right. Fill it or remove it.',
  }),
  'duplicate-in-list': (value) => ({
    id: `Nilai "${value}" tertulis dua kali dalam daftar. Hapus salah satunya.`,
    en: `The value "${value}" stands twice in the list. Remove one.`,
  }),
  'value-not-of-type': (value) => ({
    id: `"${value}" tidak sesuai dengan jenis kolom ini. Perbaiki nilai batas atau daftarnya.`,
    en: `"${value}" is not of the column's type. Mend the bound or the list.`,
  }),
  'list-outside-bounds': (value) => ({
    id: `Nilai "${value}" dalam daftar melanggar batasan kolom ini sendiri. Perbaiki daftar atau batasannya.`,
    en: `The value "${value}" of the list breaks the column's own bounds. Mend the list or the bounds.`,
  }),
  'minimum-over-maximum': (bounds) => ({
    id: `Batas bawah lebih besar daripada batas atas (${bounds}), sehingga tidak ada isian yang benar. Tukar keduanya.`,
    en: `The minimum is above the maximum (${bounds}), so that nothing could be right. Exchange them.`,
  }),
  'pattern-invalid': (pattern) => ({
    id: `Pola "${pattern.slice(0, 60)}" tidak dapat dipakai. Periksa tanda kurungnya; rujukan balik dan pandangan ke depan tidak didukung.`,
    en: `The pattern "${pattern.slice(0, 60)}" cannot be used. Check its brackets; back-references and look-ahead are not known.`,
  }),
  'bound-says-nothing': (bound) => ({
    id: `Batasan "${bound}" tidak berlaku untuk jenis kolom ini dan akan diabaikan. Hapus, atau ubah jenis kolomnya.`,
    en: `"${bound}" says nothing to columns of this type and is passed over. Remove it or change the type.`,
  }),
  'key-without-column': (name) => ({
    id: `Kunci utama menyebut kolom "${name}" yang tidak ada. Perbaiki namanya atau hapus dari kunci.`,
    en: `The primary key names the column "${name}", which does not exist. Mend the name or take it from the key.`,
  }),
  'key-twice': (name) => ({
    id: `Kolom "${name}" tertulis dua kali dalam kunci utama. Hapus salah satunya.`,
    en: `The column "${name}" stands twice in the primary key. Remove one.`,
  }),
}
