import type { Locale } from '../locale.ts'
import { sayCount } from './waktu-words.ts'

/**
 * A length of office time as people say it, by its two largest units, rounded down to the minute: "2 hari 3 jam
 * kerja", "45 menit kerja"; "2 working days 3 hours", "45 working minutes". The size is described: whether it is left
 * or overdue is for the sentence around it to say. Less than a minute says so.
 *
 * `minutesPerDay` is the length of a working day (see `minutesPerWorkingDay`); where it is 0 only hours are said.
 *
 * @example describeMinutes(2 * 450 + 185, 450, 'id') === '2 hari 3 jam kerja'
 */
export function describeMinutes(workingMinutes: number, minutesPerDay: number, locale: Locale): string {
  const minutes = Math.floor(Math.abs(workingMinutes))
  if (minutes < 1) return locale === 'id' ? 'kurang dari 1 menit kerja' : 'less than 1 working minute'
  const days = minutesPerDay > 0 ? Math.floor(minutes / minutesPerDay) : 0
  const rest = Math.floor(minutes - days * minutesPerDay)
  const counts = [
    { value: days, unit: 'day' },
    { value: Math.floor(rest / 60), unit: 'hour' },
    { value: rest % 60, unit: 'minute' },
  ] as const
  const first = counts.findIndex(({ value }) => value > 0)
  const said = counts.slice(first, first + 2).filter(({ value }) => value > 0)
  if (locale === 'id') return `${said.map(({ value, unit }) => sayCount(value, unit, 'id')).join(' ')} kerja`
  return said.map(({ value, unit }, at) => sayCount(value, unit, 'en', at === 0 ? 'working' : '')).join(' ')
}
