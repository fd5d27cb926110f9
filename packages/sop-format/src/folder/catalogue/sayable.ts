import type { Sentence } from '../../source/problem.ts'
import type { CatalogueSettings } from '../dataset-files.ts'

export type CatalogueText = 'description' | 'contactName' | 'contactEmail' | 'contactPage'

const lettersAtMost: Record<CatalogueText, number> = {
  description: 1_000,
  contactName: 200,
  contactEmail: 200,
  contactPage: 500,
}

/** A feed is no feed with an address in it that is none, so that it is not let in here. */
const forms: Partial<Record<CatalogueText, RegExp>> = {
  contactEmail: /^[^\s@<>"{}|\\^`%?#/]+@[^\s@<>"{}|\\^`%?#/]+\.[a-z]{2,}$/i,
  contactPage: /^https?:\/\/[^\s/?#<>"{}|\\^`][^\s<>"{}|\\^`]*$/,
}

const tooLong = (of: Sentence, letters: number): Sentence => ({
  id: `${of.id} paling panjang ${letters.toLocaleString('id-ID')} huruf.`,
  en: `${of.en} is at most ${letters.toLocaleString('en-GB')} letters long.`,
})

const sentences: Record<CatalogueText, Sentence> = {
  description: tooLong({ id: 'Keterangan', en: 'The description' }, lettersAtMost.description),
  contactName: tooLong({ id: 'Nama kontak', en: 'The name of the contact' }, lettersAtMost.contactName),
  contactEmail: {
    id: 'Surel kontak tidak dapat dibaca. Tulis seperti data@kabupaten.go.id.',
    en: 'The e-mail of the contact cannot be read. Write it like data@kabupaten.go.id.',
  },
  contactPage: {
    id: 'Alamat laman kontak harus diawali https:// atau http://.',
    en: 'The address of the contact page has to begin with https:// or http://.',
  },
}

/** What cannot be shown to everybody, and why; a blank always can. */
export const unsayableIn = (
  said: Pick<CatalogueSettings, CatalogueText>,
): { field: CatalogueText; sentence: Sentence }[] =>
  (Object.keys(lettersAtMost) as CatalogueText[])
    .filter((field) => !isSayable(field, said[field]))
    .map((field) => ({ field, sentence: sentences[field] }))

const isSayable = (field: CatalogueText, said: string | null): boolean =>
  said === null || (said.length <= lettersAtMost[field] && (forms[field]?.test(said) ?? true))
