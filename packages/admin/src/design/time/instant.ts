import type { Language } from '../../app/language/language.ts'
import { clocks, type Zone } from './zone.ts'

/** `full` 20 November 2026 14.05 WIB · `short` 20 Nov 14.05 · `date` 20 November 2026 · `day` 20 Nov 2026 */
export type InstantForm = 'full' | 'short' | 'date' | 'day'

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }

export function describeInstant(
  at: string,
  zone: Zone,
  language: Language,
  form: InstantForm = 'full',
): string {
  const { timeZone, label } = clocks[zone]
  const parts = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    day: 'numeric',
    month: form === 'short' || form === 'day' ? 'short' : 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  const day = `${part('day')} ${part('month')}`
  const time = `${part('hour')}${language === 'id' ? '.' : ':'}${part('minute')}`
  if (form === 'short') return `${day} ${time}`
  if (form === 'date' || form === 'day') return `${day} ${part('year')}`
  return `${day} ${part('year')} ${time} ${label}`
}

/** A calendar date, `YYYY-MM-DD`: it has no zone and must not gain one. */
export function describeDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** The calendar date, `YYYY-MM-DD`, that it is in the zone at that instant. */
export function dateIn(zone: Zone, at: string | number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: clocks[zone].timeZone }).format(new Date(at))
}

/** The time of day alone: 14.05 in Indonesian, 14:05 in English. */
export function describeTime(at: string, zone: Zone, language: Language): string {
  return describeInstant(at, zone, language, 'short').split(' ').at(-1)!
}
