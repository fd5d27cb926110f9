import type { WorkingCalendar } from '@satualur/engine'
import { decreeOfYear } from '@satualur/engine'
import { t } from '../messages.ts'

type DaysOff = WorkingCalendar['daysOff']

/** By which decree the days off of a loaded year are: by name where they are those of one that the product knows. */
export function decreeInWords({ daysOff }: WorkingCalendar, year: number): string {
  const known = decreeOfYear(year)
  return known && decreed(daysOff, year) === decreed(known.daysOff, year)
    ? t('byDecree', { decree: known.decree })
    : t('loadedFrom', { year: String(year) })
}

/** What a decree sets, in one text; whether somebody has checked it makes it no other. */
const decreed = (daysOff: DaysOff, year: number): string =>
  Object.entries(daysOff)
    .filter(
      ([date, { kind }]) => date.startsWith(`${year}-`) && (kind === 'national' || kind === 'joint-leave'),
    )
    .map(([date, { name, kind }]) => `${date} ${kind} ${name}`)
    .sort()
    .join('\n')
