import type { Instant, IsoDate, Locale, Zone } from '@satualur/engine'

const languages: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }
const units = ['B', 'KB', 'MB', 'GB']

/** How days, numbers and sizes are written for one reader. */
export interface Teller {
  day: (at: Instant) => string
  date: (date: IsoDate) => string
  number: (number: number) => string
  bytes: (bytes: number) => string
}

/** Days are those of the regency's own zone. One KB is 1,024 bytes, as file managers count. */
export function tellerFor(locale: Locale, zone: Zone): Teller {
  const language = languages[locale]
  const day = (timeZone: string) => new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'long' })
  const [local, plain] = [day(zone), day('UTC')]
  const number = new Intl.NumberFormat(language)
  const short = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return {
    day: (at) => local.format(at),
    date: (date) => plain.format(new Date(`${date}T00:00Z`)),
    number: (one) => number.format(one),
    bytes: (bytes) => {
      const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), units.length - 1)
      return `${short.format(bytes / 1024 ** power)} ${units[power]}`
    },
  }
}
