import type { Frequency } from '@satualur/engine'
import type { Sentence } from '../../../graphql/locale.ts'

const examples: Record<Frequency, string> = {
  monthly: '2026-03',
  quarterly: '2026-T1',
  semester: '2026-S2',
  yearly: '2026',
}

export const exampleOf = (frequency: Frequency): string => examples[frequency]

export const periodSentence = (frequency: Frequency): Sentence => ({
  id: `Periode belum sesuai frekuensi dataset. Tuliskan seperti ${exampleOf(frequency)}.`,
  en: `The period does not fit the dataset's frequency. Write it like ${exampleOf(frequency)}.`,
})
