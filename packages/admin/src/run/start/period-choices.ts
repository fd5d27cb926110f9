import { recentPeriods, type Frequency } from '../../design/time/period.ts'

/** Back to the same period of last year, and one more. */
const offered: Record<Frequency, number> = { MONTHLY: 14, QUARTERLY: 6, SEMESTER: 4, YEARLY: 3 }

/**
 * The periods to choose from, newest first, and the one that is meant when nobody has said: the last that has ended, since
 * its data are what is being collected. A period that was asked for by the address is offered too, however old.
 */
export function periodChoices(frequency: Frequency, today: string, asked: string | undefined) {
  const recent = recentPeriods(frequency, today, offered[frequency])
  const periods = asked && !recent.includes(asked) ? [...recent, asked] : recent
  return { periods, period: asked ?? recent[1]! }
}
