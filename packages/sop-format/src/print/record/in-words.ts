import type { IsoDate } from '@satualur/engine'
import type { Locale } from '../../sheet/flow-words.ts'
import { dateInWords } from '../words.ts'

const ONES = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ')
const WEEKDAYS: Record<Locale, string[]> = {
  id: 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

/** A whole number from 0 to 9999 in Indonesian words, as official documents write days and years. */
export function numberInWords(value: number): string {
  if (value < 12) return ONES[value]!
  if (value < 20) return `${ONES[value - 10]} belas`
  if (value < 100) return joined(`${ONES[Math.floor(value / 10)]} puluh`, value % 10)
  if (value < 200) return joined('seratus', value % 100)
  if (value < 1000) return joined(`${ONES[Math.floor(value / 100)]} ratus`, value % 100)
  if (value < 2000) return joined('seribu', value % 1000)
  return joined(`${numberInWords(Math.floor(value / 1000))} ribu`, value % 1000)
}

const joined = (whole: string, rest: number) => (rest === 0 ? whole : `${whole} ${numberInWords(rest)}`)

/**
 * A day as the first sentence of a berita acara has it: "Sabtu tanggal dua puluh satu bulan November tahun dua ribu dua
 * puluh enam"; in English "Saturday, 21 November 2026". A date that is not one is a fault.
 */
export function dayInWords(date: IsoDate, locale: Locale): string {
  const at = Date.parse(date)
  if (Number.isNaN(at)) throw new Error(`${date} is not a day.`)
  const weekday = WEEKDAYS[locale][(new Date(at).getUTCDay() + 6) % 7]
  const written = dateInWords(date, locale)
  if (locale === 'en') return `${weekday}, ${written}`
  const [day, month, year] = written.split(' ')
  return `${weekday} tanggal ${numberInWords(Number(day))} bulan ${month} tahun ${numberInWords(Number(year))}`
}
