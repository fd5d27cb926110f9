import type { ListRefusal } from '@satualur/engine'
import type { Sentence } from '../../../graphql/locale.ts'
import type { ListObstruction } from '../../data-list/list-step-not-taken.type.ts'
import { obstructionSentence } from '../../data-list/list-step-not-taken.type.ts'
import type { ListColumn } from './list-columns.ts'

/** Why a row cannot be taken, and which of its cells says so. */
export interface RowObstruction {
  column: ListColumn | null
  sentence: Sentence
}

const obstruction =
  (column: ListColumn | null, id: string, en: string): (() => RowObstruction) =>
  () => ({ column, sentence: { id, en } })

const ofText =
  (column: ListColumn, id: (text: string) => string, en: (text: string) => string) =>
  (text: string, at: ListColumn = column): RowObstruction => ({
    column: at,
    sentence: { id: id(text), en: en(text) },
  })

export const rowObstructions = {
  producerMissing: obstruction(
    'producer',
    'Produsen Data belum diisi. Tuliskan nama, nama singkat, atau kunci OPD.',
    'The producer is missing. Write the name, the short name or the key of an OPD.',
  ),
  producerUnknown: ofText(
    'producer',
    (text) => `Produsen Data “${text}” tidak dikenal. Tuliskan nama, nama singkat, atau kunci OPD.`,
    (text) => `The producer “${text}” is not known. Write the name, the short name or the key of an OPD.`,
  ),
  datasetUnknown: ofText(
    'key',
    (text) => `Kunci dataset “${text}” tidak dikenal. Kosongkan untuk data baru.`,
    (text) => `There is no dataset of the key “${text}”. Leave it blank for something new.`,
  ),
  titleAmbiguous: obstruction(
    'key',
    'Ada beberapa dataset berjudul ini. Isi kunci datasetnya.',
    'Several datasets have this title. Fill in the key of the dataset.',
  ),
  classMissing: obstruction(
    'class',
    'Klasifikasi informasi belum diisi. Tuliskan Berkala, Serta-merta, Setiap saat, atau Dikecualikan.',
    'The information class is missing. Write Periodic, Immediate, At any time or Excepted.',
  ),
  notOwnOpd: obstruction(
    'producer',
    'Anda hanya dapat mengusulkan data OPD Anda sendiri.',
    'You can only propose data of your own OPD.',
  ),
  twice: obstruction(
    'title',
    'Data ini sudah ada pada baris sebelumnya. Hapus salah satunya.',
    'This stands in a row above already. Remove one of them.',
  ),
  frequencyUnknown: ofText(
    'frequency',
    (text) => `Frekuensi “${text}” tidak dikenal. Tuliskan Bulanan, Triwulanan, Semesteran, atau Tahunan.`,
    (text) => `The frequency “${text}” is not known. Write Monthly, Quarterly, Half-yearly or Yearly.`,
  ),
  classUnknown: ofText(
    'class',
    (text) =>
      `Klasifikasi informasi “${text}” tidak dikenal. Tuliskan Berkala, Serta-merta, Setiap saat, atau Dikecualikan.`,
    (text) =>
      `The information class “${text}” is not known. Write Periodic, Immediate, At any time or Excepted.`,
  ),
  releaseMissing: obstruction(
    'release',
    'Rilis belum diisi. Tuliskan jumlah hari (0 sampai 366), tanggal-tanggalnya, atau Sewaktu-waktu.',
    'The release is missing. Write a number of days (0 to 366), the days themselves, or As needed.',
  ),
  releaseUnknown: ofText(
    'release',
    (text) =>
      `Rilis “${text}” tidak jelas. Tuliskan jumlah hari (0 sampai 366), tanggal-tanggalnya, atau Sewaktu-waktu.`,
    (text) =>
      `The release “${text}” is not clear. Write a number of days (0 to 366), the days themselves, or As needed.`,
  ),
  dateUnknown: ofText(
    'decidedOn',
    (text) => `“${text}” bukan tanggal yang ada. Tuliskan misalnya 2026-01-05.`,
    (text) => `“${text}” is not a date that exists. Write it like 2026-01-05.`,
  ),
  priorityUnknown: ofText(
    'priority',
    (text) => `“${text}” bukan Ya atau Tidak.`,
    (text) => `“${text}” is neither Yes nor No.`,
  ),
  agreementMissing: obstruction(
    'agreement',
    'Nomor berita acara Forum belum diisi. Yang ditetapkan harus sudah disepakati Forum.',
    'The number of the Forum’s record is missing. What is in force was agreed by the Forum before.',
  ),
  dayMissing: obstruction('decreeOn', 'Tanggalnya belum diisi.', 'Its day is missing.'),
}

/** What the Daftar Data itself says, at the cell that it speaks of. */
export const ofTheList = (said: ListObstruction): RowObstruction => ({
  column: columnOf(said),
  sentence: { id: obstructionSentence(said, 'id'), en: obstructionSentence(said, 'en') },
})

function columnOf(said: ListObstruction): ListColumn | null {
  if (said.type !== 'ClassNotDecided') return columns[said.type as ListRefusal['type']] ?? null
  const { refusal } = said
  switch (refusal.type) {
    case 'ClassDeciderMissing':
      return 'decidedBy'
    case 'ClassReasonMissing':
      return 'reason'
    case 'ClassTestIncomplete':
      return refusal.missing[0] ?? 'ground'
    case 'ClassHeldTooShort':
      return 'heldUntil'
    case 'ClassUnchanged':
      return 'class'
    default:
      return 'decidedOn'
  }
}

const columns: Partial<Record<ListObstruction['type'], ListColumn>> = {
  EntryTitleMissing: 'title',
  FrequencyMissing: 'frequency',
  ReleaseUnclear: 'release',
}
