import type { Locale } from '../locale.ts'
import type { MetadataFinding, MetadataFindingCode, MetadataFindingData } from './metadata-finding.ts'
import type { FieldKind } from './metadata-form.ts'

type Sentences = { [Code in MetadataFindingCode]: (data: MetadataFindingData[Code]) => string }

const kinds: Record<Locale, Record<FieldKind, string>> = {
  id: {
    text: 'teks',
    'long-text': 'teks',
    number: 'angka',
    date: 'tanggal',
    'yes-no': 'ya atau tidak',
    variables: 'daftar nama variabel',
    choice: 'salah satu pilihan',
  },
  en: {
    text: 'a text',
    'long-text': 'a text',
    number: 'a number',
    date: 'a date',
    'yes-no': 'yes or no',
    variables: 'a list of names of variables',
    choice: 'one of the choices',
  },
}

const sentences: Record<Locale, Sentences> = {
  id: {
    'answer-missing': () => 'belum diisi. Isilah sebelum data disebarluaskan.',
    'answer-of-wrong-kind': ({ kind }) => `isinya bukan ${kinds.id[kind]}. Tuliskan ${kinds.id[kind]}.`,
    'answer-not-among-choices': ({ answer, choices }) =>
      `“${answer}” tidak ada dalam pilihan. Pilihlah salah satu: ${choices.map(({ id }) => id).join(', ')}.`,
    'answer-no-such-date': ({ answer }) => `“${answer}” bukan tanggal yang ada. Perbaiki tanggalnya.`,
    'answer-without-field': ({ key }) =>
      `isian “${key}” tidak lagi diminta oleh formulir ini. Pindahkan isinya atau hapuslah.`,
    'standard-missing': () =>
      'Standar Data belum diisi: konsep, definisi, klasifikasi, ukuran, dan satuan. Isilah formulir Standar Data.',
    'description-missing': () =>
      'Belum ada metadata indikator (MS-Ind) ataupun variabel (MS-Var). Isilah salah satunya.',
  },
  en: {
    'answer-missing': () => 'is not filled in. Fill it in before the data are published.',
    'answer-of-wrong-kind': ({ kind }) => `does not hold ${kinds.en[kind]}. Write ${kinds.en[kind]}.`,
    'answer-not-among-choices': ({ answer, choices }) =>
      `“${answer}” is not among the choices. Choose one: ${choices.map(({ en }) => en).join(', ')}.`,
    'answer-no-such-date': ({ answer }) => `“${answer}” is not a date that exists. Mend the date.`,
    'answer-without-field': ({ key }) =>
      `this form no longer asks for “${key}”. Move what it says, or remove it.`,
    'standard-missing': () =>
      'The data standard is not filled in: concept, definition, classification, measure and unit. Fill in the form Standar Data.',
    'description-missing': () =>
      'There is no metadata of an indicator (MS-Ind) or of a variable (MS-Var). Fill in one of them.',
  },
}

/** What a person reads about metadata that are not complete: where, what is wrong, and what to do. */
export function metadataSentence(finding: MetadataFinding, locale: Locale): string {
  const tell = sentences[locale][finding.code] as (data: MetadataFinding['data']) => string
  const sentence = tell(finding.data)
  if (!finding.place) return sentence
  const { title, field } = finding.place
  return field ? `${title[locale]}, ${field.label[locale]}: ${sentence}` : `${title[locale]}: ${sentence}`
}
