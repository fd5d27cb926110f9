import type { Sentence } from '../graphql/locale.ts'

/** A file that was not taken: the status of the answer, and why in the reader's language. */
export interface UploadRefusal {
  status: 400 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 429
  sentence: Sentence
}

export const megabyte = 1024 * 1024

export const tooLarge = (megabytes: number): UploadRefusal => ({
  status: 413,
  sentence: {
    id: `Ukuran berkas melebihi ${megabytes} MB. Perkecil berkas itu, atau serahkan tautannya.`,
    en: `The file is larger than ${megabytes} MB. Make it smaller, or hand in a link to it.`,
  },
})

export const regencyIsFull: UploadRefusal = {
  status: 403,
  sentence: {
    id: 'Ruang berkas kabupaten/kota Anda sudah penuh. Serahkan tautannya, dan minta pengelola server menambah ruang.',
    en: 'Your regency’s space for files is full. Hand in a link instead, and ask whoever runs the server for more space.',
  },
}

export const tooManyUnfinished: UploadRefusal = {
  status: 429,
  sentence: {
    id: 'Terlalu banyak unggahan yang belum selesai. Selesaikan atau batalkan sebagian, lalu coba lagi.',
    en: 'Too many uploads have not been finished. Finish or cancel some of them, then try again.',
  },
}

export const readersOnly: UploadRefusal = {
  status: 403,
  sentence: {
    id: 'Akun Anda hanya untuk membaca dan tidak dapat mengunggah berkas.',
    en: 'Your account is for reading only and cannot upload files.',
  },
}
