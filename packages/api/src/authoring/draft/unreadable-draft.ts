import { ConfigurationInvalid } from '../../configuration/configuration.type.ts'
import type { PlacedProblem } from '../../configuration/read-configuration.ts'
import type { Locale, Sentence } from '../../graphql/locale.ts'

/** A draft whose text cannot be read, so that there is nothing to keep. */
export const invalidDraft = (locale: Locale, problems: readonly PlacedProblem[]): ConfigurationInvalid =>
  new ConfigurationInvalid(locale, problems, unreadable)

export const otherKey = (key: string, own: string): PlacedProblem => ({
  path: '/key',
  message: {
    id: `Draf ini milik SOP “${own}”, sedangkan teksnya menyebut “${key}”. Kunci SOP tidak dapat diganti.`,
    en: `This draft is of the SOP “${own}”, but its text says “${key}”. The key of an SOP cannot be changed.`,
  },
})

const unreadable: Sentence = {
  id: 'Draf belum dapat disimpan karena teksnya belum dapat dibaca. Perbaiki masalah berikut, lalu simpan kembali.',
  en: 'The draft cannot be saved yet, since its text cannot be read. Mend the following and save again.',
}
