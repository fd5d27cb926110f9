import type { Sentence } from '../../graphql/locale.ts'
import type { FileKind } from '../file-kind.ts'
import type { UploadRefusal } from '../upload-refusal.ts'
import type { Flaw } from './flaw.ts'

type Refused = Pick<FileKind, 'extension' | 'unpackedMegabytesAtMost'>

/** Why a file was not taken, by what is wrong with it, and what to do. */
export const flawRefusal = (flaw: Flaw, kind: Refused): UploadRefusal => ({
  status: flaw === 'empty' ? 400 : 415,
  sentence: sentences[flaw](kind),
})

const sentences: Record<Flaw, (kind: Refused) => Sentence> = {
  empty: () => ({
    id: 'Berkas ini kosong. Periksa berkasnya lalu unggah kembali.',
    en: 'The file is empty. Check it and upload it again.',
  }),
  'other content': ({ extension }) => ({
    id: `Isi berkas tidak sesuai dengan akhiran namanya (.${extension}). Simpan ulang dari aplikasi asalnya.`,
    en: `What is in the file is not what its name says (.${extension}). Save it again from its program.`,
  }),
  truncated: () => ({
    id: 'Berkas ini terpotong: bagian akhirnya tidak ada. Salin atau unduh ulang berkas aslinya, lalu unggah kembali.',
    en: 'The file is cut off: its end is missing. Copy or download the original again, then upload it once more.',
  }),
  'two formats': ({ extension }) => ({
    id: `Berkas .${extension} ini juga berisi arsip di bagian akhirnya. Simpan ulang dari aplikasi asalnya, dan serahkan arsipnya tersendiri.`,
    en: `This .${extension} file has an archive hidden at its end. Save it again from its program, and hand in the archive by itself.`,
  }),
  script: () => ({
    id: 'Berkas ini sebenarnya halaman web atau gambar SVG, yang dapat menjalankan program. Simpan sebagai PDF atau PNG.',
    en: 'The file really is a web page or an SVG drawing, which can run programs. Save it as PDF or PNG.',
  }),
  'not a text': ({ extension }) => ({
    id: `Isi berkas tidak sesuai dengan akhiran namanya (.${extension}): ini bukan teks. Simpan ulang sebagai teks UTF-8.`,
    en: `What is in the file is not what its name says (.${extension}): it is no text. Save it again as UTF-8 text.`,
  }),
  'locked or old': ({ extension }) => ({
    id: `Berkas ini terkunci kata sandi atau berformat lama. Simpan ulang sebagai .${extension} tanpa kata sandi.`,
    en: `The file is locked by a password or in an old format. Save it again as .${extension} without a password.`,
  }),
  macros: () => ({
    id: 'Berkas ini berisi makro, yaitu program yang berjalan saat dokumen dibuka. Simpan ulang tanpa makro.',
    en: 'The file holds macros: programs that run when a document is opened. Save it again without macros.',
  }),
  'broken archive': () => ({
    id: 'Arsip di dalam berkas ini rusak atau terpotong. Simpan atau kemas ulang, lalu unggah kembali.',
    en: 'The archive in this file is broken or cut off. Save or pack it again, then upload it once more.',
  }),
  'locked archive': () => ({
    id: 'Arsip ini terkunci kata sandi, sehingga isinya tidak dapat dibaca. Kemas ulang tanpa kata sandi.',
    en: 'The archive is locked by a password, so that nobody can read it. Pack it again without a password.',
  }),
  'too many entries': () => ({
    id: 'Arsip ini berisi lebih dari 1.000 berkas. Bagi menjadi beberapa arsip.',
    en: 'The archive holds more than 1,000 files. Divide it into several.',
  }),
  'too much inside': ({ extension, unpackedMegabytesAtMost: most }) =>
    extension === 'xlsx'
      ? {
          id: `Isi berkas Excel ini terlalu besar bila dibuka (lebih dari ${most} MB atau 100 kali ukurannya). Simpan ulang sebagai CSV, atau hapus lembar dan format yang tidak terpakai.`,
          en: `What is in the Excel file is too large when opened (over ${most} MB or 100 times its size). Save it as CSV, or remove sheets and styles that are not used.`,
        }
      : {
          id: `Isi arsip ini terlalu besar bila dibuka (lebih dari ${most} MB atau 100 kali ukurannya). Serahkan isinya satu per satu.`,
          en: `What is in the archive is too large when opened (over ${most} MB or 100 times its size). Hand in the files one by one.`,
        },
  'unsafe name': () => ({
    id: 'Arsip ini berisi nama berkas yang menyesatkan atau menuju ke luar foldernya. Kemas ulang dengan nama yang biasa.',
    en: 'The archive holds file names that mislead or lead out of its folder. Pack it again with ordinary names.',
  }),
  'link inside': () => ({
    id: 'Arsip ini berisi tautan ke berkas lain di komputer. Kemas ulang berkasnya sendiri.',
    en: 'The archive holds links to other files of a computer. Pack the files themselves.',
  }),
  'archive inside': () => ({
    id: 'Arsip ini berisi arsip lain. Keluarkan isinya dan kemas dalam satu arsip saja.',
    en: 'The archive holds another archive. Unpack that one and put everything into a single archive.',
  }),
  'too complex': () => ({
    id: 'Berkas ini terlalu rumit untuk diperiksa. Simpan ulang dari aplikasi asalnya, atau serahkan sebagai PDF.',
    en: 'The file is too complex to be checked. Save it again from its program, or hand it in as PDF.',
  }),
}
