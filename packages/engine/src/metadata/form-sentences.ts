import type { Locale } from '../locale.ts'
import type { FormFinding } from './form-finding.ts'

type Sentences = {
  [Code in FormFinding['code']]: (finding: Extract<FormFinding, { code: Code }>) => string
}

const sentences: Record<Locale, Sentences> = {
  id: {
    'field-repeated': ({ key }) => `Isian \`${key}\` sudah ada di atas; berilah kunci yang lain.`,
    'section-repeated': ({ key }) => `Bagian \`${key}\` sudah ada di atas; berilah kunci yang lain.`,
    'choice-repeated': ({ key }) => `Pilihan \`${key}\` sudah ada di atas; hapus salah satunya.`,
    'words-missing': () => 'Kata-katanya masih kosong; tuliskan dalam bahasa Indonesia dan Inggris.',
    'standard-field-missing': ({ key }) =>
      `Formulir Standar Data harus meminta \`${key}\` (Perpres 39/2019); tambahkan isiannya.`,
    'standard-field-optional': ({ key }) =>
      `\`${key}\` termasuk Standar Data (Perpres 39/2019); tuliskan \`required: publication\` padanya.`,
    'nothing-required': () =>
      'Tidak ada isian yang wajib, sehingga formulir kosong pun boleh tayang; wajibkan sedikitnya satu isian.',
  },
  en: {
    'field-repeated': ({ key }) => `The field \`${key}\` stands further up already; give it another key.`,
    'section-repeated': ({ key }) => `The section \`${key}\` stands further up already; give it another key.`,
    'choice-repeated': ({ key }) => `The choice \`${key}\` stands further up already; remove one of them.`,
    'words-missing': () => 'It has no words yet; write them in Indonesian and in English.',
    'standard-field-missing': ({ key }) =>
      `A form of Standar Data has to ask for \`${key}\` (Perpres 39/2019); add the field.`,
    'standard-field-optional': ({ key }) =>
      `\`${key}\` belongs to Standar Data (Perpres 39/2019); write \`required: publication\` with it.`,
    'nothing-required': () =>
      'No field is required, so that an empty form could be shown; require one field at least.',
  },
}

/** What a person reads about a form that cannot be used: what is wrong and what to do. */
export function formSentence(finding: FormFinding, locale: Locale): string {
  const tell = sentences[locale][finding.code] as (finding: FormFinding) => string
  return tell(finding)
}
