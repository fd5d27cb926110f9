/** A period of a dataset, and the date on which the work on it begins: the day after it has ended. */
export interface DuePeriod {
  period: string
  beginsOn: string
}

const monthsOf = { monthly: 1, quarterly: 3, semester: 6, yearly: 12 } as const
export type Frequency = keyof typeof monthsOf

/** The periods of a frequency that ended after `since` and by `until` (dates), oldest first. */
export function periodsBetween(frequency: Frequency, since: string, until: string): DuePeriod[] {
  const months = monthsOf[frequency]
  const periods: DuePeriod[] = []
  const firstYear = Number(since.slice(0, 4)) - 1
  for (let year = firstYear; year <= Number(until.slice(0, 4)); year++) {
    for (let index = 0; index < 12 / months; index++) {
      const beginsOn = dayAfter(year, (index + 1) * months)
      if (beginsOn > since && beginsOn <= until)
        periods.push({ period: nameOf(frequency, year, index), beginsOn })
    }
  }
  return periods
}

/** The period that is under way on that date. */
export function periodOn(frequency: Frequency, today: string): string {
  const index = Math.floor((Number(today.slice(5, 7)) - 1) / monthsOf[frequency])
  return nameOf(frequency, Number(today.slice(0, 4)), index)
}

/** The first day after the given number of months of a year have passed. */
const dayAfter = (year: number, months: number): string =>
  months === 12 ? `${year + 1}-01-01` : `${year}-${String(months + 1).padStart(2, '0')}-01`

function nameOf(frequency: Frequency, year: number, index: number): string {
  if (frequency === 'monthly') return `${year}-${String(index + 1).padStart(2, '0')}`
  if (frequency === 'quarterly') return `${year}-T${index + 1}`
  return frequency === 'semester' ? `${year}-S${index + 1}` : `${year}`
}
