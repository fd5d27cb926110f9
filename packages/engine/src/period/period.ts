import type { IsoDate } from '../sop.ts'
import { addCalendarDays } from '../calendar/calendar-day.ts'

/** How often data are produced: every month, triwulan, semester or year of the calendar. */
export type Frequency = 'monthly' | 'quarterly' | 'semester' | 'yearly'

/** A period as runs name it: `2026-03`, `2026-T1` (triwulan), `2026-S2` (semester), `2026`. */
export type Period = string

/** What the name of a period says. */
export interface PeriodParts {
  frequency: Frequency
  year: number
  /** Which of its year, from 1; 1 for a whole year. */
  number: number
}

const forms: Record<Frequency, { form: RegExp; /** before the number */ sign: string; ofYear: number }> = {
  monthly: { form: /^(\d{4})-(0[1-9]|1[0-2])$/, sign: '-', ofYear: 12 },
  quarterly: { form: /^(\d{4})-T([1-4])$/, sign: '-T', ofYear: 4 },
  semester: { form: /^(\d{4})-S([12])$/, sign: '-S', ofYear: 2 },
  yearly: { form: /^(\d{4})$/, sign: '', ofYear: 1 },
}

/** Whether a text names a period of this frequency. */
export const isPeriod = (frequency: Frequency, text: string): boolean => forms[frequency].form.test(text)

/** What a text says as the name of a period; null where it names none: `2026-13`, `2026-T5`, `Tahap 2`. */
export function readPeriod(text: string): PeriodParts | null {
  for (const frequency of Object.keys(forms) as Frequency[]) {
    const [, year, number = '1'] = forms[frequency].form.exec(text) ?? []
    if (year !== undefined) return { frequency, year: Number(year), number: Number(number) }
  }
  return null
}

/**
 * The period of a frequency that a date lies in.
 *
 * @example periodOn('quarterly', '2026-03-31') === '2026-T1'
 */
export function periodOn(frequency: Frequency, date: IsoDate): Period {
  const [year, month] = addCalendarDays(date, 0).split('-').map(Number) as [number, number]
  return nameOf(
    frequency,
    year * forms[frequency].ofYear + Math.floor(((month - 1) * forms[frequency].ofYear) / 12),
  )
}

/**
 * The period that many periods later, earlier when negative. What names no period, part of a period, and a year of
 * other than four digits are faults.
 *
 * @example addPeriods('2026-S1', -1) === '2025-S2'
 */
export function addPeriods(period: Period, periods: number): Period {
  if (!Number.isInteger(periods))
    throw new RangeError(`There is no period ${periods} periods after ${period}.`)
  const { frequency, year, number } = partsOf(period)
  return nameOf(frequency, year * forms[frequency].ofYear + number - 1 + periods)
}

/** The first day of a period. Faults like `addPeriods`. `firstDayOf('2026-T2') === '2026-04-01'` */
export function firstDayOf(period: Period): IsoDate {
  const { frequency, year, number } = partsOf(period)
  const month = ((number - 1) * 12) / forms[frequency].ofYear + 1
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}

/** The last day of a period. Faults like `addPeriods`. `lastDayOf('2024-02') === '2024-02-29'` */
export const lastDayOf = (period: Period): IsoDate => addCalendarDays(firstDayOf(addPeriods(period, 1)), -1)

function partsOf(period: Period): PeriodParts {
  const parts = readPeriod(period)
  if (!parts) throw new RangeError(`"${period}" is not a period such as 2026-03, 2026-T1, 2026-S2 or 2026.`)
  return parts
}

/** `index` counts the periods of a frequency from the year 0. */
function nameOf(frequency: Frequency, index: number): Period {
  const { sign, ofYear } = forms[frequency]
  const year = Math.floor(index / ofYear)
  if (year < 0 || year > 9999) throw new RangeError(`There is no period in the year ${year}.`)
  const printedYear = String(year).padStart(4, '0')
  if (ofYear === 1) return printedYear
  const number = index - year * ofYear + 1
  return `${printedYear}${sign}${frequency === 'monthly' ? String(number).padStart(2, '0') : number}`
}
