import type { Language } from '../../app/language/language.ts'
import { minutesOfDay } from '../../design/time/duration.ts'
import { describeNumber } from '../../design/figure/number.ts'

const units = { id: { day: 'hr', hour: 'jam', minute: 'mnt' }, en: { day: 'd', hour: 'h', minute: 'min' } }

/** Working time where there is little room: `2,3 hr`, `4 jam`, `12 mnt`. */
export function shortTime(minutes: number, language: Language): string {
  const { day, hour, minute } = units[language]
  if (minutes < 60) return `${describeNumber(minutes, language)} ${minute}`
  if (minutes < minutesOfDay) return `${describeNumber(minutes / 60, language, 1)} ${hour}`
  const days = minutes / minutesOfDay
  return `${describeNumber(days, language, days < 10 ? 1 : 0)} ${day}`
}
