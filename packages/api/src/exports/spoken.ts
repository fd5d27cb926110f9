import { classNames } from '@satualur/engine'
import { InformationClass } from '../dataset/dataset.type.ts'
import type { Sentence } from '../graphql/locale.ts'

/** What people call the values of an enum, by their names in the schema; programs get the names. */
export type Spoken = Readonly<Record<string, Sentence>>

export const verdictWords: Spoken = {
  ON_TIME: { id: 'Tepat waktu', en: 'On time' },
  LATE: { id: 'Terlambat', en: 'Late' },
  EXCUSED: { id: 'Terlambat, dimaafkan', en: 'Late, excused' },
  UNTIMED: { id: 'Tanpa waktu baku', en: 'No standard time' },
  RUNNING: { id: 'Berjalan', en: 'Running' },
  AT_RISK: { id: 'Mendekati batas', en: 'At risk' },
  OVERDUE: { id: 'Lewat tenggat', en: 'Overdue' },
  PAUSED: { id: 'Dijeda', en: 'Paused' },
  LAPSED: { id: 'Gugur', en: 'Lapsed' },
}

/** Of runs and of tasks. */
export const statusWords: Spoken = {
  OPEN: { id: 'Terbuka', en: 'Open' },
  RUNNING: { id: 'Berjalan', en: 'Running' },
  PAUSED: { id: 'Dijeda', en: 'Paused' },
  STUCK: { id: 'Macet', en: 'Stuck' },
  COMPLETED: { id: 'Selesai', en: 'Completed' },
  SKIPPED: { id: 'Dilewati', en: 'Skipped' },
  WITHDRAWN: { id: 'Ditarik', en: 'Withdrawn' },
  CANCELLED: { id: 'Dibatalkan', en: 'Cancelled' },
}

export const frequencyWords: Spoken = {
  MONTHLY: { id: 'Bulanan', en: 'Monthly' },
  QUARTERLY: { id: 'Triwulanan', en: 'Quarterly' },
  SEMESTER: { id: 'Semesteran', en: 'Half-yearly' },
  YEARLY: { id: 'Tahunan', en: 'Yearly' },
}

export const classWords: Spoken = Object.fromEntries(
  Object.entries(InformationClass).map(([name, one]) => [
    name,
    { id: classNames.id[one], en: classNames.en[one] },
  ]),
)

export const standingWords: Spoken = {
  PROPOSED: { id: 'Diusulkan', en: 'Proposed' },
  AGREED: { id: 'Disepakati', en: 'Agreed' },
  RETURNED: { id: 'Dikembalikan', en: 'Returned' },
  IN_FORCE: { id: 'Ditetapkan', en: 'In force' },
  CHANGE_PROPOSED: { id: 'Perubahan diusulkan', en: 'Change proposed' },
  CHANGE_AGREED: { id: 'Perubahan disepakati', en: 'Change agreed' },
  CHANGE_RETURNED: { id: 'Perubahan dikembalikan', en: 'Change returned' },
  LEFT: { id: 'Dikeluarkan', en: 'Taken off' },
}
