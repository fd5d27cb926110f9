import type { Sentence } from '../graphql/locale.ts'
import { extensions } from './file-kind.ts'

/** A file that was not taken: the status of the answer, and why in the reader's language. */
export interface UploadRefusal {
  status: 400 | 403 | 413 | 415
  sentence: Sentence
}

export const sizeAtMost = 25 * 1024 * 1024

export const tooLarge: UploadRefusal = {
  status: 413,
  sentence: {
    id: 'Ukuran berkas melebihi 25 MB. Perkecil berkas itu, atau serahkan tautannya.',
    en: 'The file is larger than 25 MB. Make it smaller, or hand in a link to it.',
  },
}

export const empty: UploadRefusal = {
  status: 400,
  sentence: {
    id: 'Berkas ini kosong. Periksa berkasnya lalu unggah kembali.',
    en: 'The file is empty. Check it and upload it again.',
  },
}

export const unknownKind: UploadRefusal = {
  status: 415,
  sentence: {
    id: `Jenis berkas ini tidak diterima. Yang diterima: ${extensions.join(', ')}.`,
    en: `This kind of file is not taken. These are: ${extensions.join(', ')}.`,
  },
}

export const otherContent = (extension: string): UploadRefusal => ({
  status: 415,
  sentence: {
    id: `Isi berkas tidak sesuai dengan akhiran namanya (.${extension}). Simpan ulang dari aplikasi asalnya, tanpa kata sandi.`,
    en: `What is in the file is not what its name says (.${extension}). Save it again from its program, without a password.`,
  },
})

export const unsafeArchive: UploadRefusal = {
  status: 415,
  sentence: {
    id: 'Arsip di dalam berkas ini rusak, terkunci kata sandi, atau terlalu besar bila dibuka. Kemas ulang tanpa kata sandi.',
    en: 'The archive in this file is broken, locked by a password, or too large when opened. Pack it again without a password.',
  },
}

export const readersOnly: UploadRefusal = {
  status: 403,
  sentence: {
    id: 'Akun Anda hanya untuk membaca dan tidak dapat mengunggah berkas.',
    en: 'Your account is for reading only and cannot upload files.',
  },
}
