import type { Locale } from '../locale.ts'
import type { CalendarRefusal } from './calendar-check.ts'

const weekdays: Record<Locale, readonly string[]> = {
  id: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** What a person reads about a calendar that cannot be counted with: what is wrong and what to do. */
export function calendarSentence(refusal: CalendarRefusal, locale: Locale): string {
  const isIndonesian = locale === 'id'
  switch (refusal.type) {
    case 'NotADate':
      return isIndonesian
        ? `“${refusal.text}” bukan tanggal yang ada. Perbaiki tanggalnya.`
        : `“${refusal.text}” is not a date that exists. Mend the date.`
    case 'HoursEndBeforeTheyStart':
      return isIndonesian
        ? `Jam kerja “${refusal.hours}” berakhir sebelum mulai. Tukar tanggal mulai dan berakhirnya.`
        : `The office hours “${refusal.hours}” end before they begin. Swap their first and last day.`
    case 'ShiftsOutOfOrder': {
      const day = weekdays[locale][refusal.weekday]!
      return isIndonesian
        ? `Jam kerja “${refusal.hours}” hari ${day} bertumpang tindih atau tidak berurutan. Urutkan dari pagi, tanpa tumpang tindih.`
        : `The office hours “${refusal.hours}” of ${day} overlap or are out of order. List them from the morning on, without overlaps.`
    }
    case 'NeverOpen':
      return isIndonesian
        ? 'Menurut kalender ini kantor tidak pernah buka. Tambahkan jam kerja yang berlaku seterusnya, tanpa tanggal akhir.'
        : 'By this calendar the office never opens. Add office hours that hold for good, without a last day.'
  }
}
