import type { UploadRefusal } from '../upload-refusal.ts'
import { megabytesOfAny } from '../file-kind.ts'
import { tooLarge } from '../upload-refusal.ts'

/** What a status of the protocol means to whoever uploads. */
export const spokenOf = (status: number): UploadRefusal =>
  refusals.find((refusal) => refusal.status === status) ?? unreadable

const unreadable: UploadRefusal = {
  status: 400,
  sentence: {
    id: 'Permintaan unggah ini tidak dapat dibaca. Muat ulang halaman, lalu unggah kembali.',
    en: 'This upload request cannot be read. Reload the page, then upload again.',
  },
}

const refusals: UploadRefusal[] = [
  {
    status: 404,
    // The same words for somebody else's upload and for none.
    sentence: {
      id: 'Unggahan ini tidak ditemukan. Unggah berkasnya kembali dari awal.',
      en: 'There is no such upload. Upload the file again from the start.',
    },
  },
  {
    status: 409,
    sentence: {
      id: 'Bagian berkas ini tidak menyambung dengan yang sudah diterima. Lanjutkan dari bagian terakhir yang diterima.',
      en: 'This part does not follow what has arrived. Go on from where the server says.',
    },
  },
  {
    status: 410,
    sentence: {
      id: 'Unggahan ini sudah lewat 24 jam dan dihapus. Unggah berkasnya kembali dari awal.',
      en: 'This upload is older than 24 hours and was removed. Upload the file again from the start.',
    },
  },
  {
    status: 412,
    sentence: {
      id: 'Permintaan ini tidak memakai protokol unggah tus 1.0.0.',
      en: 'This request does not speak the upload protocol tus 1.0.0.',
    },
  },
  tooLarge(megabytesOfAny),
]
