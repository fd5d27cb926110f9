import type { Locale } from '../../../graphql/locale.ts'
import { ArtefactUnknown } from '../refusal/evidence-refusal.type.ts'

export const unclearHandover = (locale: Locale): ArtefactUnknown =>
  new ArtefactUnknown(locale, {
    id: 'Yang diserahkan belum jelas. Untuk tiap output isi tepat satu: catatan, tautan web, berkas yang sudah diunggah, atau sumber daya dataset.',
    en: 'What was handed in is not clear. For each output give exactly one of a note, a web link, an uploaded file or a resource of the dataset.',
  })
