import type { Sentence } from '../graphql/locale.ts'
import { extensions } from './file-kind.ts'
import type { UploadRefusal } from './upload-refusal.ts'

/** Why a kind of file is not taken, told before a byte of it has come; what many hand in by mistake hears what to do. */
export function kindRefusal(extension: string): UploadRefusal {
  const known = reasons.find(({ of }) => of.includes(extension))
  return { status: 415, sentence: known?.sentence(extension) ?? unknown }
}

const unknown: Sentence = {
  id: `Jenis berkas ini tidak diterima. Yang diterima: ${extensions.join(', ')}.`,
  en: `This kind of file is not taken. These are: ${extensions.join(', ')}.`,
}

const reasons: { of: string[]; sentence: (extension: string) => Sentence }[] = [
  {
    of: ['docm', 'dotm', 'xlsm', 'xltm', 'xlam', 'xlsb', 'pptm', 'potm', 'ppsm'],
    sentence: (extension) => ({
      id: `Berkas .${extension} tidak diterima karena dapat berisi makro. Simpan ulang sebagai docx, xlsx, pptx atau pdf.`,
      en: `A .${extension} file is not taken, since it can hold macros. Save it again as docx, xlsx, pptx or pdf.`,
    }),
  },
  {
    of: ['svg', 'svgz', 'html', 'htm', 'xhtml', 'mht', 'mhtml'],
    sentence: (extension) => ({
      id: `Berkas .${extension} tidak diterima karena dapat menjalankan program di peramban. Simpan sebagai pdf atau png.`,
      en: `A .${extension} file is not taken, since it can run programs in a browser. Save it as pdf or png.`,
    }),
  },
  {
    of: ['doc', 'dot', 'xls', 'xlt', 'ppt', 'pps'],
    sentence: (extension) => ({
      id: `Berkas .${extension} (format lama) tidak diterima. Simpan ulang sebagai docx, xlsx, pptx atau pdf.`,
      en: `A .${extension} file (old format) is not taken. Save it again as docx, xlsx, pptx or pdf.`,
    }),
  },
  {
    of: ['rar', '7z', 'gz', 'tgz', 'tar', 'bz2', 'xz'],
    sentence: (extension) => ({
      id: `Arsip .${extension} tidak diterima. Kemas ulang sebagai zip.`,
      en: `A .${extension} archive is not taken. Pack it again as zip.`,
    }),
  },
]
