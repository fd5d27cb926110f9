import type { Sentence } from '../../source/problem.ts'

export const formNoun = { id: 'Formulir', en: 'The form' }
export const fieldNoun = { id: 'Isian', en: 'The field' }

export const onlyOnce: Sentence = {
  id: 'Formulir ini diisi satu kali; tulis isiannya langsung, tanpa `- `.',
  en: 'This form is filled in once; write its fields without `- `.',
}

export const listExpected: Sentence = {
  id: 'Formulir ini diisi untuk setiap variabel atau indikator; awali masing-masing dengan `- `.',
  en: 'This form is filled in for each variable or indicator; begin each with `- `.',
}

export const standsInRegency: Sentence = {
  id: 'Konsep, definisi, dan satuan tertulis pada dataset di regency.yaml; hapus di sini dan tulis di sana.',
  en: 'Concept, definition and unit stand with the dataset in regency.yaml; remove it here and write it there.',
}
