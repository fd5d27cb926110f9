import type { Shift, Shifts } from '@satualur/engine'
import type { Language } from '../../app/language/language.ts'

/** `450` as `07.30`, in English `07:30`. */
export function clockTime(minute: number, language: Language): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
  return `${hours}${language === 'id' ? '.' : ':'}${minutes}`
}

export const textOf = (shifts: Shifts, language: Language): string =>
  shifts.map(({ opens, closes }) => `${clockTime(opens, language)}-${clockTime(closes, language)}`).join(', ')

/**
 * What somebody has typed for one day: `7.30-12, 13:00 – 16.00`, nothing for a day off. Answers why it cannot be read.
 */
export function readShifts(text: string): Shift[] | 'unread' | 'disorder' {
  const parts = text
    .split(/[,;+&]|\s(?:dan|and)\s/)
    .map((part) => part.trim())
    .filter(Boolean)
  const shifts = parts.map(readShift)
  if (shifts.includes(null)) return 'unread'
  const read = shifts as Shift[]
  const isInOrder = read.every(
    ({ opens, closes }, at) => opens < closes && (read[at - 1]?.closes ?? 0) <= opens,
  )
  return isInOrder ? read : 'disorder'
}

const time = String.raw`(\d{1,2})(?:[.:](\d{2}))?`
const span = new RegExp(`^${time}\\s*(?:[-–—]|s\\.?d\\.?|sampai|to)\\s*${time}$`, 'i')

function readShift(text: string): Shift | null {
  const found = span.exec(text)
  if (!found) return null
  const [opens, closes] = [minuteOf(found[1], found[2]), minuteOf(found[3], found[4])]
  return opens === null || closes === null ? null : { opens, closes }
}

function minuteOf(hour = '', minute = '0'): number | null {
  const minutes = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && minutes <= 24 * 60 ? minutes : null
}
