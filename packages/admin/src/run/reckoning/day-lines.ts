/** What the table needs to know of a counted day. */
export interface ToldDay {
  date: string
  from?: string | null
  dayOff?: { name: string; isVerified: boolean } | null
}

/** Why an office was closed: a day off by its name, or a weekend. */
export type Closing = { name: string; isVerified: boolean } | 'weekend'

/** A day on which the office was open, or several on which it was not. */
export type DayLine<Day extends ToldDay> =
  { isOpen: true; day: Day } | { isOpen: false; from: string; to: string; closings: Closing[] }

/** Days as they are read: those on which the office was closed side by side are one line. */
export function dayLines<Day extends ToldDay>(days: readonly Day[]): DayLine<Day>[] {
  const lines: DayLine<Day>[] = []
  for (const day of days) {
    const last = lines.at(-1)
    if (day.from != null) lines.push({ isOpen: true, day })
    else if (last?.isOpen === false) {
      last.to = day.date
      if (!isTold(last.closings, day)) last.closings.push(closingOf(day))
    } else lines.push({ isOpen: false, from: day.date, to: day.date, closings: [closingOf(day)] })
  }
  return lines
}

const closingOf = ({ dayOff }: ToldDay): Closing => dayOff ?? 'weekend'

const nameOf = (closing: Closing) => (closing === 'weekend' ? closing : closing.name)

const isTold = (closings: readonly Closing[], day: ToldDay) =>
  closings.some((one) => nameOf(one) === nameOf(closingOf(day)))
