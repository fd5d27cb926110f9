import type { Locale, Sentence } from '../../graphql/locale.ts'
import type { ListObstruction } from '../data-list/list-step-not-taken.type.ts'
import { obstructionSentence } from '../data-list/list-step-not-taken.type.ts'

/** Why a row of a sheet cannot be proposed; nothing of the sheet is then. */
export type RowObstruction =
  | { type: 'OfTheList'; obstruction: ListObstruction }
  | { type: 'ProducerUnknown' | 'DatasetUnknown' | 'NotOwnOpd' | 'TwiceInSheet' }
  | { type: 'FrequencyUnknown' | 'ClassUnknown' | 'ReleaseUnknown' | 'DateUnknown'; text: string }

const sentences: Record<Exclude<RowObstruction['type'], 'OfTheList'>, (text: string) => Sentence> = {
  ProducerUnknown: () => ({
    id: 'Produsen Data tidak dikenal. Tuliskan nama, nama singkat, atau kunci OPD.',
    en: 'The producer is not known. Write the name, the short name or the key of an OPD.',
  }),
  DatasetUnknown: () => ({
    id: 'Kunci dataset tidak dikenal. Kosongkan untuk data baru.',
    en: 'There is no dataset of this key. Leave it blank for something new.',
  }),
  NotOwnOpd: () => ({
    id: 'Anda hanya dapat mengusulkan data OPD Anda sendiri.',
    en: 'You can only propose data of your own OPD.',
  }),
  TwiceInSheet: () => ({
    id: 'Data ini sudah ada pada baris sebelumnya. Hapus salah satunya.',
    en: 'This stands in a row above already. Remove one of them.',
  }),
  FrequencyUnknown: (text) => ({
    id: `Frekuensi “${text}” tidak dikenal. Tuliskan Bulanan, Triwulanan, Semesteran, atau Tahunan.`,
    en: `The frequency “${text}” is not known. Write Monthly, Quarterly, Half-yearly or Yearly.`,
  }),
  ClassUnknown: (text) => ({
    id: `Klasifikasi informasi “${text}” tidak dikenal. Tuliskan Berkala, Serta-merta, Setiap saat, atau Dikecualikan.`,
    en: `The information class “${text}” is not known. Write Periodic, Immediate, At any time or Excepted.`,
  }),
  ReleaseUnknown: (text) => ({
    id: `Rilis “${text}” tidak jelas. Tuliskan jumlah hari (0 sampai 366), tanggal-tanggalnya, atau Sewaktu-waktu.`,
    en: `The release “${text}” is not clear. Write a number of days (0 to 366), the days themselves, or As needed.`,
  }),
  DateUnknown: (text) => ({
    id: `“${text}” bukan tanggal yang ada. Tuliskan misalnya 2026-01-05.`,
    en: `“${text}” is not a date that exists. Write it like 2026-01-05.`,
  }),
}

export function rowSentence(obstruction: RowObstruction, locale: Locale): string {
  if (obstruction.type === 'OfTheList') return obstructionSentence(obstruction.obstruction, locale)
  return sentences[obstruction.type]('text' in obstruction ? obstruction.text : '')[locale]
}
