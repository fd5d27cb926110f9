import type { ImportedBook } from '../../dataset/workbook/import-workbook.ts'
import { megabytesAtMost, workbookLimits } from '../../dataset/workbook/reading/read-workbook.ts'
import { rowsAboveHeads } from '../../dataset/workbook/reading/heads.ts'
import type { Refused } from '../../exports/told-input.ts'

export const noYear: Refused = {
  status: 404,
  sentence: {
    id: 'Tahunnya tidak dapat dipakai. Isikan tahun antara 2000 dan 2999.',
    en: 'The year cannot be used. Give one between 2000 and 2999.',
  },
}

export const proposesNothing: Refused = {
  status: 403,
  sentence: {
    id: 'Anda tidak berwenang mengusulkan data. Hubungi admin kabupaten/kota Anda bila seharusnya berwenang.',
    en: 'You are not allowed to propose data. Ask your regency’s admin if you should be.',
  },
}

export const tooLarge: Refused = {
  status: 413,
  sentence: {
    id: `Berkas ini lebih besar dari ${megabytesAtMost} MB. Bagi menjadi beberapa berkas.`,
    en: `The file is larger than ${megabytesAtMost} MB. Divide it into several.`,
  },
}

export const tooManyRows: Refused = {
  status: 422,
  sentence: {
    id: `Sebuah lembar memuat lebih dari ${workbookLimits.rows.toLocaleString('id-ID')} baris. Bagi menjadi beberapa berkas.`,
    en: `A sheet has more than ${workbookLimits.rows.toLocaleString('en-GB')} rows. Divide it into several files.`,
  },
}

const nothingInIt: Refused = {
  status: 422,
  sentence: {
    id: 'Tidak ada baris data di bawah judul kolomnya. Isilah dahulu, lalu unggah kembali.',
    en: 'There is no row below the heads. Fill some in and upload the file again.',
  },
}

/** Why nothing of a workbook could be looked at; null where something could. */
export function nothingRead({ sheets }: ImportedBook): Refused | null {
  if (sheets.some(({ rows }) => rows.length > 0)) return null
  if (sheets.some(({ known }) => known.kind !== 'unread')) return nothingInIt
  const named = sheets.flatMap(({ known }) => (known.sheet.name === null ? [] : [`“${known.sheet.name}”`]))
  const [id, en] = named.length > 0 ? [` (${named.join(', ')})`, ` (${named.join(', ')})`] : ['', '']
  return {
    status: 422,
    sentence: {
      id: `Tidak ada lembar Daftar Data atau metadata di berkas ini${id}. Kolom “Judul data” bersama “Produsen Data” atau “Klasifikasi informasi” harus ada dalam ${rowsAboveHeads} baris pertama. Unduh Daftar Data sebagai Excel untuk mendapatkan contohnya.`,
      en: `No sheet of this file is a Daftar Data or metadata${en}. A column “Title” beside “Producer” or “Information class” has to stand in the first ${rowsAboveHeads} rows. Download the list as Excel to get an example.`,
    },
  }
}
