import type { Sentence } from '../../graphql/locale.ts'

export type Frequency = 'monthly' | 'quarterly' | 'semester' | 'yearly'

const forms: Record<Frequency, { form: RegExp; example: string }> = {
  monthly: { form: /^\d{4}-(0[1-9]|1[0-2])$/, example: '2026-03' },
  quarterly: { form: /^\d{4}-T[1-4]$/, example: '2026-T1' },
  semester: { form: /^\d{4}-S[12]$/, example: '2026-S2' },
  yearly: { form: /^\d{4}$/, example: '2026' },
}

/** Whether the text names a period of that frequency: `2026-03`, `2026-T1` (triwulan), `2026-S2`, `2026`. */
export const isPeriod = (frequency: Frequency, text: string): boolean => forms[frequency].form.test(text)

export const exampleOf = (frequency: Frequency): string => forms[frequency].example

export const periodSentence = (frequency: Frequency): Sentence => ({
  id: `Periode belum sesuai frekuensi dataset. Tuliskan seperti ${exampleOf(frequency)}.`,
  en: `The period does not fit the dataset's frequency. Write it like ${exampleOf(frequency)}.`,
})
