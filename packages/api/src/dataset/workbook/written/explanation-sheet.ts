import type { Locale, MetadataForm } from '@satualur/engine'
import type { WrittenCell, WrittenSheet } from '@satualur/table-format/book'
import type { Sentence } from '../../../graphql/locale.ts'
import { headsOf, subjectColumns, subjectColumnsOf } from '../forms/form-columns.ts'
import { listColumnNames, listColumns } from '../list/list-columns.ts'
import { explanationNames } from '../reading/own-names.ts'
import { workbookLimits } from '../reading/read-workbook.ts'
import { fieldNote } from './form-sheet.ts'
import { formSheetName } from './sheet-names.ts'

const number = (count: number, locale: Locale) => count.toLocaleString(locale === 'id' ? 'id-ID' : 'en-GB')

const advice: ((locale: Locale) => string)[] = [
  ...[
    {
      id: 'Berkas ini memuat Daftar Data satu tahun dan seluruh metadata dataset. Isi atau ubah, lalu masukkan kembali lewat Impor dari Excel di halaman Daftar Data.',
      en: 'This file holds the Daftar Data of a year and all metadata of the datasets. Fill in or change it, then take it in again by Import from Excel on the page of the list.',
    },
    {
      id: 'Berkas diperiksa dahulu. Tidak ada yang ditulis sebelum semua baris benar, dan hanya yang berbeda yang ditulis.',
      en: 'The file is checked first. Nothing is written before every row is right, and only what differs is written.',
    },
    {
      id: 'Sel kosong tidak menghapus apa pun: isi yang ada tetap. Menghapus isian, metadata, atau data dari daftar dilakukan di halamannya masing-masing.',
      en: 'A blank cell deletes nothing: what is there stays. Answers, metadata and entries are removed on their own pages.',
    },
    {
      id: 'Urutan kolom bebas, baris judul boleh di bawah kop, kolom dan lembar lain dibiarkan. Baris yang tersembunyi tetap dibaca; sel gabungan di bawah judul kolom perlu dipisahkan.',
      en: 'Columns may stand in any order, titles may stand above the heads, other columns and sheets are left alone. Hidden rows are read all the same; merged cells below the heads have to be unmerged.',
    },
    {
      id: 'Data baru: kosongkan kuncinya. Dari berkas admin datasetnya ikut dibuat, dengan kunci dari judulnya; nomor berita acara dan nomor keputusan ikut dibaca bila diisi.',
      en: 'Something new: leave the key blank. An admin’s file brings the dataset in, under a key made of its title; the numbers of the Forum’s record and of the decree are read where they are given.',
    },
  ].map((sentence: Sentence) => (locale: Locale) => sentence[locale]),
  (locale) =>
    ({
      id: `Paling banyak ${number(workbookLimits.rows, 'id')} baris dan ${workbookLimits.columns} kolom setiap lembar.`,
      en: `${number(workbookLimits.rows, 'en')} rows and ${workbookLimits.columns} columns a sheet at most.`,
    })[locale],
]

const heads: Sentence[] = [
  { id: 'Lembar', en: 'Sheet' },
  { id: 'Kolom', en: 'Column' },
  { id: 'Keterangan', en: 'What it is' },
]

/** What the other sheets are, column by column. */
export function explanationSheet(list: string, forms: readonly MetadataForm[], locale: Locale): WrittenSheet {
  const told: WrittenCell[][] = [
    ...listColumnNames.map((name) => [list, listColumns[name][locale], listColumns[name].hint[locale]]),
    ...forms.flatMap((form) => [
      ...subjectColumnsOf(form).map((name) => [
        formSheetName(form, forms, locale),
        subjectColumns[name][locale],
        subjectColumns[name].hint[locale],
      ]),
      ...[...headsOf(form)].map(([field, head]) => [
        formSheetName(form, forms, locale),
        head[locale],
        fieldNote(field, locale).replaceAll('\n', ' '),
      ]),
    ]),
  ]
  const headRow = advice.length + 2
  return {
    name: explanationNames[locale],
    headRow,
    columns: [{ width: 32 }, { width: 40 }, { width: 90 }],
    rows: [
      ...advice.map((sentence, at) => ({ row: at + 1, cells: [null, null, sentence(locale)] })),
      { row: headRow, cells: heads.map((head) => head[locale]) },
      ...told.map((cells, at) => ({ row: headRow + 1 + at, cells })),
    ],
  }
}
