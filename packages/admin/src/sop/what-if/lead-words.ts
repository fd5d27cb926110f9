import type { Language } from '../../app/language/language.ts'
import { describeWorkingMinutes, minutesOfDay as day } from '../../design/time/duration.ts'

const hour = 60

/**
 * A working time as roughly as a person plans with it, never less than it is: days from two days on, hours from one
 * hour on, else five minutes. It is only expected, so more would be a false exactness.
 *
 * @example 2.041 minutes are "5 hari kerja", 500 minutes "1 hari 1 jam kerja"
 */
export function plannedTime(minutes: number, language: Language): string {
  return describeWorkingMinutes(roundedUp(minutes), language)
}

function roundedUp(minutes: number): number {
  if (minutes >= 2 * day) return upTo(minutes, day)
  if (minutes >= day) return day + upTo(minutes - day, hour)
  return upTo(minutes, minutes >= hour ? hour : 5)
}

/** What is a multiple but for the rounding of a sum stays it. */
const upTo = (minutes: number, unit: number) => Math.ceil(minutes / unit - 1e-6) * unit

/** The unit in which times up to this one are drawn, and its length in minutes. */
export function axisUnit(longestMinutes: number): { unit: 'minutes' | 'hours' | 'days'; minutes: number } {
  if (longestMinutes >= 3 * day) return { unit: 'days', minutes: day }
  return longestMinutes >= 3 * hour ? { unit: 'hours', minutes: hour } : { unit: 'minutes', minutes: 1 }
}
