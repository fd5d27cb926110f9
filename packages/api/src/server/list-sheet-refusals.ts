import type { ListColumn } from '../dataset/list-sheet/list-columns.ts'
import { listColumns } from '../dataset/list-sheet/list-columns.ts'
import type { Refused } from '../exports/told-input.ts'
import type { Locale } from '../graphql/locale.ts'

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

export const nothingInIt: Refused = {
  status: 422,
  sentence: {
    id: 'Tidak ada baris data di bawah judul kolomnya. Isilah dahulu, lalu unggah kembali.',
    en: 'There is no row below the heads. Fill some in and upload the file again.',
  },
}

export const tooLarge = (megabytes: number): Refused => ({
  status: 413,
  sentence: {
    id: `Berkas ini lebih besar dari ${megabytes} MB. Bagi menjadi beberapa berkas.`,
    en: `The file is larger than ${megabytes} MB. Divide it into several.`,
  },
})

export const tooManyRows = (atMost: number): Refused => ({
  status: 422,
  sentence: {
    id: `Lembar ini lebih dari ${atMost.toLocaleString('id-ID')} baris. Bagi menjadi beberapa berkas.`,
    en: `The sheet has more than ${atMost.toLocaleString('en-GB')} rows. Divide it into several files.`,
  },
})

export function columnsMissing(missing: readonly ListColumn[]): Refused {
  const names = (locale: Locale) => missing.map((name) => `“${listColumns[name][locale]}”`).join(', ')
  return {
    status: 422,
    sentence: {
      id: `Kolom ${names('id')} tidak ada. Unduh Daftar Data sebagai Excel untuk mendapatkan judul kolomnya.`,
      en: `There is no column ${names('en')}. Download the list as Excel to get the heads.`,
    },
  }
}
