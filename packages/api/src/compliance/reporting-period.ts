import { dayNumber } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { badInput } from '../graphql/faults.ts'
import type { Locale, Sentence } from '../graphql/locale.ts'
import type { ComplianceFilter } from './compliance.type.ts'

const longestDays = 100 * 366

/** The days that are asked about, both ends included; null where an end is open. */
export interface ReportingPeriod {
  from: string | null
  to: string | null
}

export function reportingPeriod({ from, to }: ComplianceFilter, locale: Locale): ReportingPeriod {
  if (from && to) {
    const days = dayNumber(to) - dayNumber(from)
    if (days < 0) throw badInput(reversed[locale])
    if (days > longestDays) throw badInput(tooLong[locale])
  }
  return { from: from ?? null, to: to ?? null }
}

/** Midnight in the regency's zone, as a calendar there shows it. */
const midnight = (date: RawBuilder<unknown>) =>
  sql`((${date})::timestamp at time zone (select name from zone))`

/** Tasks that closed in the period. */
export const closedIn = ({ from, to }: ReportingPeriod): RawBuilder<unknown> => sql`status = 'completed'
  ${from ? sql`and closed_at >= ${midnight(sql`${from}::date`)}` : sql``}
  ${to ? sql`and closed_at < ${midnight(sql`${to}::date + 1`)}` : sql``}`

/** Tasks that closed in the equally long period that ends the day before `from`. */
export const closedBefore = (from: string, to: string): RawBuilder<unknown> => {
  const start = sql`${from}::date - (${to}::date - ${from}::date + 1)`
  return sql`status = 'completed' and closed_at >= ${midnight(start)} and closed_at < ${midnight(sql`${from}::date`)}`
}

const reversed: Sentence = {
  id: '“from” terletak sesudah “to”. Tukar kedua tanggal itu.',
  en: '“from” lies after “to”. Swap the two dates.',
}
const tooLong: Sentence = {
  id: 'Rentang waktu paling panjang 100 tahun. Persempit tanggalnya.',
  en: 'A period is at most 100 years long. Narrow the dates.',
}
