import type { Sentence } from '../sentence.ts'
import type { HeaderFindingCode, RowFindingCode } from './table-finding.ts'

/** What is wrong with the header or a row; `word` is what stands there, `other` what it is compared with. */
export const tableSentences: Record<
  HeaderFindingCode | RowFindingCode | 'no-rows' | 'thousands-perhaps',
  (word: string, other: string) => Sentence
> = {
  'no-header': (names) => ({
    id: `Baris judul kolom tidak ditemukan. Tulis nama kolom di baris pertama: ${names}.`,
    en: `No row names the columns. Write their names in the first row: ${names}.`,
  }),
  'missing-column': (name) => ({
    id: `Kolom "${name}" tidak ada dalam berkas. Tambahkan kolomnya, atau pakai templat terbaru.`,
    en: `The column "${name}" is not in the file. Add it, or use the newest template.`,
  }),
  'extra-column': (name) => ({
    id: `Kolom "${name}" tidak ada dalam format tabel. Hapus kolomnya.`,
    en: `The column "${name}" is not in the table's format. Remove it.`,
  }),
  'misspelt-column': (written, name) => ({
    id: `Nama kolom "${written}" mungkin salah tulis. Ubah menjadi "${name}".`,
    en: `The column's name "${written}" is perhaps misspelt. Change it to "${name}".`,
  }),
  'duplicate-column': (name, letter) => ({
    id: `Kolom "${name}" sudah ada di kolom ${letter}. Hapus salah satunya; hanya yang pertama diperiksa.`,
    en: `The column "${name}" is in column ${letter} already. Remove one; only the first is checked.`,
  }),
  'reordered-columns': (_, order) => ({
    id: `Urutan kolom berbeda dari format tabel. Urutan yang benar: ${order}.`,
    en: `The columns are in another order than in the table's format, which is: ${order}.`,
  }),
  'duplicate-value': (value, row) => ({
    id: `"${value}" sudah ada di baris ${row}, padahal setiap nilai kolom ini harus berbeda. Perbaiki salah satunya.`,
    en: `"${value}" stands in row ${row} already, though every value of this column has to differ. Mend one of them.`,
  }),
  'duplicate-key': (key, row) => ({
    id: `Baris ini memiliki kunci yang sama (${key}) dengan baris ${row}. Hapus baris ganda atau perbaiki kuncinya.`,
    en: `The row has the same key (${key}) as row ${row}. Remove the double row or mend its key.`,
  }),
  'beyond-columns': (value) => ({
    id: `"${value}" berada di luar kolom terakhir. Hapus, atau beri tanda kutip pada nilai yang memuat pemisah kolom.`,
    en: `"${value}" lies beyond the last column. Remove it, or put quotes around values that hold the separator.`,
  }),
  'cell-too-long': (_, most) => ({
    id: `Isi sel ini melebihi ${most} karakter dan tidak diperiksa. Persingkat isinya, dan periksa apakah tanda kutipnya lengkap.`,
    en: `The cell has more than ${most} characters and was not checked. Shorten it, and see that its quotes are closed.`,
  }),
  'broken-quotes': () => ({
    id: 'Tanda kutip di baris ini tidak berpasangan, sehingga batas selnya tidak jelas. Gandakan tanda kutip di dalam nilai ("").',
    en: 'The quotes of this row are not in pairs, so that its cells cannot be told apart. Double quotes inside of a value ("").',
  }),
  'total-row': (word) => ({
    id: `Baris "${word}" menjumlahkan baris di atasnya, sehingga datanya terhitung dua kali. Hapus baris ini.`,
    en: `The row "${word}" sums up those above it, so that they would count twice. Remove it.`,
  }),
  'note-row': (word) => ({
    id: `Baris ini keterangan, bukan data ("${word}"). Hapus, lalu tulis keterangannya di metadata dataset.`,
    en: `The row is a note and no data ("${word}"). Remove it, and write it into the metadata of the dataset.`,
  }),
  'thousands-perhaps': (value, meant) => ({
    id: `Semua angka bertitik di kolom ini memiliki tepat tiga angka di belakang titik (${value}). Bila titik adalah pemisah ribuan, tulis tanpa titik (${meant}).`,
    en: `All numbers of this column that have a point have just three digits behind it (${value}). If it separates thousands, write them without it (${meant}).`,
  }),
  'no-rows': () => ({
    id: 'Tabel ini tidak memiliki baris data di bawah judul kolom. Isi datanya lalu unggah kembali.',
    en: 'There are no rows of data below the header. Fill in the data and upload it again.',
  }),
}
