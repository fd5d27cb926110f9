import { dayNumber } from '@satualur/engine'
import { badInput } from '../../graphql/faults.ts'
import type { Sentence } from '../../graphql/locale.ts'
import type { ComplianceFilter } from './compliance.type.ts'

const longestDays = 100 * 366

/** The days that are asked about, both ends included; null where an end is open. */
export interface ReportingPeriod {
  from: string | null
  to: string | null
}

export function reportingPeriod({ from, to }: ComplianceFilter): ReportingPeriod {
  if (from && to) {
    const days = dayNumber(to) - dayNumber(from)
    if (days < 0) throw badInput(reversed)
    if (days > longestDays) throw badInput(tooLong)
  }
  return { from: from ?? null, to: to ?? null }
}

const reversed: Sentence = {
  id: '“from” terletak sesudah “to”. Tukar kedua tanggal itu.',
  en: '“from” lies after “to”. Swap the two dates.',
}
const tooLong: Sentence = {
  id: 'Rentang waktu paling panjang 100 tahun. Persempit tanggalnya.',
  en: 'A period is at most 100 years long. Narrow the dates.',
}
